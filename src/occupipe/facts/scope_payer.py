"""Groups told by who pays: `cruise lines pay from $2,000`, and the shorter clauses after it, `drugstores $39,950`."""

from __future__ import annotations

from occupipe import late as re
from occupipe.facts.phrases import head_of
from occupipe.facts.scene import Scene
from occupipe.spans import Span

_WORD = r"[a-z][a-z'&/-]*"
_GROUP = rf"(?P<words>(?:{_WORD},? ){{0,7}}?{_WORD})"
_OPENING = r"(?:^|[,;:.] ?| ?\b(?:and|but|while|whereas|where|then) )(?:(?:first|second|third|next|last|then) (?:is|are|was|were|comes?|came) )?(?:the |at |in |by |for |those (?:in|at|with) )?"
_BRACKET = r"(?: \([^()]{1,60}\)|, with [\d,.]+ [^,;$]{0,30},)?"
_ABOUT = r"(?:about |around |only |just |nearly |some |up to |from |at |an? |the |better |less |(?:average|median|mean|averages|hourly)(?: wage| salary| pay)?(?: of)? |them |their \w+ )*"
_PAYS = re.compile(
    rf"{_OPENING}{_GROUP}{_BRACKET}(?:,? (?:(?:has|have|had|is|are|was|were|employed?s?)\b[^;$]{{3,60}} (?:and|but) |which |who |that )?(?:also |still |even |typically |often |usually |generally |now |only )?(?P<verb>pays?|paid|offers?|offered)\b)[^$;:]{{0,40}}:? ?$"
)
_VERB = r"(?:were|was|are|is|came|comes?) (?:the )?"
_RANK = r"(?:\w+[ -])?(?:best|worst|most|least|last|first|lowest|highest|in second|in third)(?:[ -]\w+){0,7},? "
_WITH = rf"(?:at |with |\(|on )?{_ABOUT}(?:earnings of |wages of |pay of )?$"
_SET = re.compile(rf" ?{_OPENING}{_GROUP} (?:(?:{_VERB}|the ){_RANK})?{_WITH}")
_FIRST = re.compile(rf"{_OPENING}{_GROUP} {_VERB}{_RANK}{_WITH}")
_NO_PAYER = re.compile(
    r"\b(?:they|it|we|you|he|she|i|that|which|who|former|latter|our|this|these|those|there|one|ones|some|many|most|all|any|other|others|each|nobody|job|jobs|position|positions|work"
    r"|whereas|whose|end|number|though|ahead|with|on|while|basic|base|estimated|total|hourly|full|second|among|areas?|country|nation|state|city|cities|metro|regions?|as|pay|paid|paying|placed|wage|wages|salary|salaries|earnings|income|median|mean|average|percent|tenth|quarter|half|third|percentile|top|bottom|lowest|highest|year|years|hour|hours|month|week"
    r"|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|should|do|does|did|not|said|says|according|bureau|survey|report|figures|data|state's|as|if|when|so|or|to"
    r"|earn|earned|earns|make|makes|made|get|gets|got|start|starts|began|begin|begins|rose|fell|up|down|compared|against|than|versus|vs|from|about|only|just|nearly|per|low|high|base|starting|entry)\b"
)


def payer(start: int, before: str) -> Span | None:
    """The employers that a clause before an amount says pay it."""
    match = _PAYS.search(before) if "pa" in before or "offer" in before else None
    if match is not None and match["verb"] == "pay" and not match["words"].endswith("s"):
        return None  # the noun: `hourly pay of $34`
    return _told(match, start)


_UNIT = re.compile(r" (?:(?:a|an|per) (?:year|hour|month|week)|hourly|annually)\b")


def shorter(start: int, before: str) -> Span | None:
    """The words that alone stand between an amount and the one before it: `and states $64,990`."""
    unit = _UNIT.match(before)
    first = max(before.rfind(";") + 1, unit.end() if unit else 0)
    return _told(_SET.fullmatch(before, first), start)


def ranked(start: int, before: str) -> Span | None:
    """The employers that a clause ranks by what they pay: `department stores came last with $12.21`."""
    return _told(_FIRST.search(before), start)


_EARNS = re.compile(
    rf"(?:^|[,;] |\b(?:and|but|while|whereas) )(?:the |an? )?(?P<words>(?:{_WORD} ){{0,4}}?{_WORD})(?: who [^,;$]{{3,50}})?(?: work| jobs)? (?:can |may |might |could |will |should |usually |typically |often |generally |now |then )*"
    r"(?:earns?|makes?|gets?|(?:is|are|was|were) (?:paid|on)|takes? home|commands?|averaged?|averages|expects?|sees?|reports?|reported|brings? home|earned|made|got|receives?|received|brings?|brought)\b[^$;:]{0,40}$"
)
_EVERYBODY = re.compile(
    r"\b(?:bls|also|students?|found|workers?|people|persons?|employees?|professionals?|practitioners?|staff|members?|everybody|everyone|somebody|someone|nobody|person|figure|figures|men|women|here|what|how|where|why|each|national|nationally|u\.s|career|role|occupation|profession|trade|field|for|of|in|at|by|more|less|best|typical|usual)\b"
)


def earner(start: int, before: str) -> Span | None:
    """Whom a clause says to earn an amount, by words of their own: `developmentals make $46,000`."""
    match = _EARNS.search(before)
    if match is None or _NO_PAYER.search(match["words"]) or _EVERYBODY.search(match["words"]):
        return None
    if head_of(match["words"].split()[-1]) is not None or _OFFICIAL.search(before, match.end("words")):
        return None  # an occupation by another name
    return Span(start + match.start("words"), start + match.end("words"))


_OFFICIAL = re.compile(r"\b(?:median|mean)\b")
_AT = re.compile(r"\b[Aa]t (?:the )?(?P<words>[A-Z][\w&'-]*(?: (?:of |and )?[A-Z][\w&'-]*){0,4}),? [a-z$£€₹]")


def named(scene: Scene, start: int, end: int) -> Span | None:
    """An employer by name: `at Avanti £65,953`."""
    match = _AT.search(scene.article.text, start, end + 1)
    return None if match is None else Span(match.start("words"), match.end("words"))


def _told(match: re.Match[str] | None, start: int) -> Span | None:
    if match is None or _NO_PAYER.search(match["words"]):
        return None
    if head_of(match["words"].split()[-1]) is not None:
        return None
    return Span(start + match.start("words"), start + match.end("words"))
