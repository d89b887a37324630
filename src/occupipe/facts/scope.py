"""The narrower group a figure is for: an industry, employer, specialty, experience level or sex."""

from __future__ import annotations

from occupipe import late as re
from occupipe.article import BlockKind
from occupipe.facts import scope_place
from occupipe.facts.area import is_area, names_areas
from occupipe.facts.bundles import Bundle
from occupipe.facts.cues import CueTable
from occupipe.facts.own_occupation import own_occupation
from occupipe.facts.pay_traps import PAY
from occupipe.facts.phrases import head_of
from occupipe.facts.places import is_country
from occupipe.facts.scene import Context, Scene
from occupipe.facts.statistic import CUES, of_label
from occupipe.quantities.folding import fold
from occupipe.spans import Span

_PLAIN = CueTable(
    {
        "label": r"\bpay\b|employ(?:ment|ed|ees)|outlook|growth|openings|jobs?\b|workers|national|united states|\bu\.s\.|^all\b|total|overall|workforce|hourly|annual|monthly|weekly|year|per hour|\bhour\b|salary|wage|percentile|^(?:for the )?(?:top|bottom|lowest|highest)\b|^by the\b|rate\b|range\b"
    }
)
INDUSTRIES = (
    r"(?:hospitals?|offices|services|schools?|government|governments|manufacturing|manufacturers|care|centers|centres|agencies|industry|industries|firms|companies|extraction"
    r"|stores|shops|restaurants|hotels|accommodation|eating places|universities|colleges|clinics|practices?|organizations|contractors|dealers|wholesalers|trade|construction|mining"
    r"|utilities|transportation|finance|insurance|carriers|publishing|publishers|studios|mills|plants|sector|facilities|consulting|systems design|technology|agriculture|generation"
    r"|laboratories|airlines|production|petroleum|property|land|banks?|retail|warehousing|branch|enterprises|education|settings?|media|networks|farms|parks|museums|libraries|churches|nonprofits|sites|institutions|distributors|merchants|retailers|messengers|drugstores|conservatories|relations|aviation|pharmacies|dealerships|salons)"
)
_WORD = r"[a-z][a-z'&-]*"
_INDUSTRY = re.compile(
    rf"(?:^|[,;:(.] ?|\b(?:in|by|for|at|with|than|and|while|then|from|to|where|but|that|is|are|was|were|of) )(?:the |a |an |those in |those at |employers in )?"
    rf"(?P<words>(?:{_WORD},? (?:and )?){{0,7}}?{INDUSTRIES}(?:(?:,? (?:and|or) |, )(?!(?:the|an?|it|its|they|their|where|which|those|with|while|pay|you)\b){_WORD}){{0,2}})(?=[ ,;:(.$£€₹]|$)"
)
_FAR = re.compile(r"[;.]|\bwhile\b|\bbut\b|\$")
_NOT_A_GROUP = re.compile(
    r"\b(?:wages?|salar|pay|earn|median|mean|average|employ|jobs?|work|percent|bureau|payroll|were|was|department|who|which|all|most|many|largest|biggest|more|health insurance|projected|growth)\b|(?:19|20)\d\d"
)
_REACH = 70
_LEVEL = re.compile(
    r"(?P<words>(?:with |after )(?:more than |less than |at least |over |under )?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twenty)(?: ?(?:-|to|or) ?(?:\d{1,2}|more|\w+))?\+? years?(?:' | of )?(?: ?(?:work |professional |relevant )?experience)?"
    r"|(?:\b(?:first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th)[- ]year )?\b(?:apprentices?|trainees?|cadets?|journey(?:men|man|person|workers?)|(?:general )?fore(?:men|man)|team leaders?|substitutes|interns?)\b|\b(?:band|grade|level|point|step|tier) (?:\d{1,2}[a-z]?|[a-z])\b|\bgs-\d{1,2}\b|\b(?:junior|midlevel|mid-level) [a-z]+\b|\b(?:head|chief|qualified|certified) [a-z]+(?:er|or|ian|ist|ant|man|s)\b|(?:more |most |highly )?experienced \w+|late[- ]career|mid[- ]career|early[- ]career|senior(?:[- ]level)?|\b(?:first|second|third|final|1st|2nd|3rd)[- ]year\b(?: (?!(?:brings|pays|gives|makes|earns|gets|starts|means|averages|offers|lifts|raises|is|was|has|its|this)\b)\w+s\b)?|\b(?:graduate|newly qualified|registered|chartered|recommended) \w+s\b|\bmen\b|\bwomen\b|\bfemale\b|\bmale\b|freelanc\w+|self[- ]employed"
    r"|\bfreshers?\b|\bnewly[- ](?:qualified|registered|trained|licensed|certified)\b(?: \w+s?\b)?|\brecruits?\b(?! )|\bwith some experience\b"
    r"|\b(?:under|over|less than|more than|between) (?:a|one|two|three|four|five|six|ten|\d{1,2})(?: (?:and|to) (?:two|three|four|five|six|nine|ten|\d{1,2}))? years?\b(?: (?:of experience|on the job|in the job))?"
    r"|\b(?:first|second|third|final|1st|2nd|3rd) year\b|\bexperience (?=(?:raises|lifts|brings|takes|pushes|moves)\b)|(?<=\bwith )(?:an? |the )?(?:[a-z']+ ){0,4}?(?:qualifications?|degree|license|licence|certification)\b)"
)


_TAIL = re.compile(
    r"^(?:by (?:sector|industry|setting|employer|specialty)|the|but|and|only|those|those in|(?:the )?(?:first|second|third|next|last) (?:is|was|are|were))\b|,? (?:where|which|and(?: there)?|but|had|has|only|gets?|earns?|makes?|starts?|is|was|are|were)$",
    re.IGNORECASE,
)
_SPAN_OF_YEARS = re.compile(
    r"(?:\d{1,2}\+?(?: ?(?:-|to) ?\d{1,2}\+?)? (?:years?|yrs?)|(?:less|more) than \d{1,2} years?|(?:over|under) \d{1,2} years?|(?:first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th) year)\b(?! (?:in|of) a)"
)
_YEAR = re.compile(r"(?:19|20)\d\d")


def scope_of(scene: Scene, context: Context, bundle: Bundle) -> str | None:
    """The scope of a bundle of amounts: its row's or item's label, else what the words before it say, else None."""
    if context.kind is not BlockKind.PARAGRAPH:
        label = _label(scene, context, bundle.parts[0][0].span)
        if label is not None:
            return label
    behind = _behind(scene, bundle)
    if behind is not None:
        return behind
    start = bundle.before.start if bundle.before else bundle.start
    before = scene.folded[start : bundle.start]
    return (
        _industry(scene, start, before)
        or _level(scene, start, before)
        or scope_place.each_behind(scene, context, bundle)
        or scope_place.right_before(scene, start, before)
        or scope_place.group_of_own(scene, context, start, bundle.start)
    )


_BEHIND = re.compile(
    r" (?:(?:a|per|an) (?:year|hour|month|week) |annually |hourly )?(?:for|in|at) (?P<words>[^,;:.$£€₹()]{3,70}?)(?=,|;|\.|$|\()"
)
_NEXT = re.compile(r" and (?:just |only |about |around )?$")


def _behind(scene: Scene, bundle: Bundle) -> str | None:
    """The group after an amount, `$49,050 for counselors in colleges and $61,190 for those in schools`: as both have one."""
    if bundle.after is None:
        return None
    after = scene.folded[bundle.after.start : bundle.after.end]
    tail = _NEXT.search(after)
    match = _BEHIND.match(after[: tail.start()] if tail else after)
    if match is None:
        return None
    start = bundle.after.start + match.start("words")
    return _industry(scene, start, match["words"]) or _level(scene, start, match["words"])


def _label(scene: Scene, context: Context, span: Span) -> str | None:
    cells = scene.block(context).cells
    first = cells[0] if cells else None
    if first is None or first.covers(span):
        end = min((q.span.start for q in context.quantities), default=span.start)
        front = scene.folded[context.span.start : end].rstrip(" :–-—|(\t$")
        if not front or len(front) > 110 or context.kind is BlockKind.HEADING:
            return None
        parted = scene.folded[context.span.start + len(front) : end].strip(" $£€₹").startswith((":", "-", "(", "|"))
        if not parted and len(front.split()) > 4:
            return None
        first = Span(context.span.start, context.span.start + len(front))
    words = scene.words(first)
    if _SPAN_OF_YEARS.search(words.partition("(")[0]):
        return printed_label(scene, first)
    if (
        CUES.first(words) not in (None, "novice")
        or of_label(words) not in (None, "typical")
        or _PLAIN.has(words)
        or PAY.has(words)
        or not words
    ):
        return None
    bare = not any(map(str.isalpha, words))
    if bare and (scene.header(context) is None or any(q.span.meets(first) for q in context.quantities)):
        return None
    if is_country(words) or names_areas(scene, context):
        return None
    printed = printed_label(scene, first)
    if _YEAR.fullmatch(words) or words.rstrip("s") in own_occupation(scene).name:
        return None
    return None if is_area(printed) or printed.lower() in ("the", "the middle") or len(words.split()) > 16 else printed


def printed_label(scene: Scene, span: Span) -> str:
    """A label as printed, without the marks around it."""
    return scene.article.words(span).strip(" *")


def _industry(scene: Scene, start: int, before: str) -> str | None:
    last = _last_group(before)
    if last is None:
        return None
    rest = before[last.end() :]
    following = rest.split(maxsplit=1)
    if following and head_of(following[0]) is not None:
        return None
    if len(rest) > _REACH or _FAR.search(rest):
        return None
    return _printed(scene, start, last)


_OF_BODY = re.compile(
    r"\b(?:department|ministry|office|board|bureau|council|agency|association|institute|university|college|faculty|secretary) (?:for|of) (?:the )?$"
)


def _last_group(before: str) -> re.Match[str] | None:
    """The last words that name a group; words that do not may hold some that do: `if you work for the government`."""
    last, at = None, 0
    while match := _INDUSTRY.search(before, at):
        if _is_group(match["words"]) and not _OF_BODY.search(before, max(0, match.start() - 20), match.start("words")):
            last, at = match, match.end()
        else:
            at = match.start("words") + 1
    return last


def _is_group(words: str) -> bool:
    """Whether words, or what follows their last comma, name a group: `for pay, construction` does."""
    return not _NOT_A_GROUP.search(words) or (", " in words and not _NOT_A_GROUP.search(words.rpartition(", ")[2]))


def _level(scene: Scene, start: int, before: str) -> str | None:
    found = list(_LEVEL.finditer(before))
    return _printed(scene, start, found[-1]) if found else None


def _printed(scene: Scene, start: int, match: re.Match[str]) -> str | None:
    comma = match["words"].rfind(", ") if _NOT_A_GROUP.search(match["words"]) else -1
    first = comma + 2 if comma >= 0 else 0
    printed = scene.article.words(Span(start + match.start("words") + first, start + match.end("words"))).strip(" ,")
    printed = _TAIL.sub("", printed).strip(" ,")
    own = own_occupation(scene).name
    printed = _without_own(printed, own)
    return None if is_area(printed) or not printed or fold(printed).rstrip("s") in own else printed


_OWN_IN = re.compile(r"(?P<front>.+?) (?:in|at|for|with) (?P<group>.+)")


def _without_own(printed: str, own: str) -> str:
    """`Nurses in hospitals` in an article on nurses: hospitals."""
    match = _OWN_IN.fullmatch(printed)
    if match is None or not own or not fold(match["front"]).rstrip("s").endswith(own.rstrip("s")):
        return printed
    return match["group"]
