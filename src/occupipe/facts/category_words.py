"""The words around the category of a share: verbs of employers and of workers, hedges, and what ends a label."""

from __future__ import annotations

from occupipe import late as re

LONGEST = 120
"""Characters of the longest category; what is longer is a sentence, and no label."""

SELF_EMPLOYED = "self-employed"

_HEDGES = (
    r"(?:well |slightly |just |about |around |some )?(?:about|around|nearly|almost|roughly|just|only|some|over|under|above|more than|less than|fewer than|at least"
    r"|approximately|another|a further|the other|an? estimated|an additional|up to|close to|as many as|fully|the remaining|the rest|another|respectively)"
)
_ADVERBS = r"(?:also |still |now |mostly |mainly |chiefly |primarily |currently |largely |typically )?"
_BE = r"(?:are|were|is|was|have been|had been|will be|being)"
_WORK = (
    r"(?:employed|work(?:s|ed|ing)?|found|spread|based|located|scattered|hold jobs|held jobs|ha[ds] jobs|have jobs|jobs|positions"
    r"|practiced?|to be found)"
)
_PLACE = r"(?:over|in|by|at|for|with|on|across|among|within|inside)\b"
_WHOSE = r"of (?:all (?:of )?)?(?:the |these |those |them |its |u\.s\. |us )?(?:[\w.'/&()-]+(?:,\d+)*,? ){0,8}?"
_WHOSE += r"(?:(?:in|across|throughout) (?:the )?(?:country|nation|united states|u\.s\.|us|uk|world|profession|field|occupation)(?: \(\d+\))? )?"
WHERE = re.compile(
    r"(?:^|[;:.,] |\b(?:whereas|while|and|at|in|by|for) )(?P<where>(?:[\w&/'-]+ ){0,6}[\w&/'-]+), (?:where|which employ(?:s|ed)?)(?: \w+){0,3} ?$"
)
"""In front of a percent: `repair companies, where some `."""
BEFORE_BRACKETS = re.compile(
    rf".*\b(?:{_BE}|{_WORK}|most|many) (?:{_ADVERBS}{_WORK}? ?)(?:over|in|by|at|for|with|on)\b"
)
"""In front of a bracket, up to the category: `half are employed by ` of `half are employed by hospitals (47%)`."""
_ANY = r"(?:[\w'/&-]+(?:,\d+)* ){0,6}?"
_SERVE = r"(?:serv(?:e|es|ed)|stand behind|staff(?:ed)?)\b"
_ALONE = r"(?:self[- ]employed\b|(?:r[au]n|own(?:ed)?|ha(?:ve|d)) (?:their|his or her|a business of their) own\b)"


def _workers(of_whom: str) -> re.Pattern[str]:
    works = rf"[ ,]{{0,2}}{_ADVERBS}(?:{_WORK}?[ ,]{{0,2}}{_PLACE}|{_SERVE})"
    alone = rf"(?:who |that )?(?:{_BE},? )?{_ADVERBS}(?P<alone>{_ALONE})"
    return re.compile(rf"^(?:[ (:–-]{{0,4}}{of_whom}{alone}|[ ,():–-]{{0,4}}{of_whom}(?:who |that )?{_BE}?{works})")


WORKERS = _workers(rf"(?:{_WHOSE})?")
"""Behind a percent, up to the category: `of the 326,300 jobs were in`."""
ANY_WORKERS = _workers(rf"(?:{_WHOSE})?{_ANY}")
"""The same with any words between, for want of better."""
OF_THEM = re.compile(
    r"^\)? of (?:them|these|those|whom|all jobs|the jobs|jobs) (?:are |were |being )?"
    r"(?P<alone>(?:federal|state|local|public|private|military|civilian|government)(?:,? (?:and |or )?(?:federal|state|local|public|private))*\b)"
)
"""`87% of them federal`."""

_EMPLOYS = (
    r"(?:employ(?:s|ed|ing)?|house[sd]?|account(?:s|ed|ing)? for|(?:is|are|was|were|being) home to|home to|hires?|ha(?:ve|s|d)(?: the most)?"
    r"|ma[dk]es? up|represent(?:s|ed|ing)?|provid(?:e|es|ed|ing)|takes? on|took on|held|hold(?:s|ing)?|takes?|took|supplie[sd]"
    r"|(?:lead|led|leads|follow|followed|follows|comes?|came)(?: the list| the way| closely| next| then| second| third| last| after)* (?:with|at))"
)
EMPLOYER = re.compile(rf"(?:,|, each|, together|, which)? {_EMPLOYS}(?: {_HEDGES})*(?: an?)?[ (]*$")
"""From behind the category up to the percent: ` account for another `."""
ANY_EMPLOYER = re.compile(rf",? (?:{_EMPLOYS}|with|at|:|—|-)\b[\w ,'()-]{{0,40}}$")

STOP = re.compile(
    r"[;.:]|, (?:and|while|with|but|which|where|who|or about|another|about|a further|followed|an?other|then|plus)\b"
    r"|,? (?:and|while|but|whereas) (?:another |about |a further |the other |only |just |roughly |some |nearly |the remaining )?(?=\W*$)"
    r"|\bin (?:19|20)\d\d\b|, (?=\W*$)| according to|, the (?:[\w.'-]+ ){1,8}?(?:says|said|reports|reported|estimates|estimated|notes|noted|finds|shows)\b| says | as of |, (?:most|mostly|mainly|chiefly|often|usually|typically|largely|primarily"
    r"|including|such as|especially|particularly|from|more than|like|notably|where)\b"
)
"""Where a category behind its percent ends."""
SAYS = re.compile(r"\b(?:are|is|were|was|works?|worked|had|have|has)\b|\band$|^(?:in|at|with|for|by|on) ")
"""Words that show that a label is the end of the clause before: `are self-employed and`."""

_SET_OUT = re.compile(
    r"^\W*(?:(?:and|while|whereas|but|then|plus|that)\s+)*(?:(?:of|in|by|as of|during|at|among|for|since)\b(?:[^,;:]|,\d){0,60},\s+)?"
    r"(?:(?:and|while|but|then|with|by|at|in|followed by|the|an?|our|some type of)\s+)*",
    re.IGNORECASE,
)
_HEDGED_FRONT = re.compile(rf"^(?:{_HEDGES}|\d[\d,.]*)(?: |$)", re.IGNORECASE)
_HEDGED_END = re.compile(
    rf"(?:,? (?:and|then|while)|,? (?:an? |the )?{_HEDGES}|,? (?:second|third|next|last|first)? ?(?:with|at|for)|,? (?:in|for) (?:19|20)\d\d| (?:is|are|was|were)|,? each)$",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:, | \()(?:most|mostly|mainly|chiefly|primarily|largely|including|such as|especially|notably|where)\b.*$",
    re.IGNORECASE,
)
_COPULA = re.compile(r" (?:is|are|was|were|remains?|remained) .{0,80}\band$", re.IGNORECASE)
_CLAUSE_BEFORE = re.compile(
    r"^.{0,100}\b(?:ha[ds]|have|is|are|was|were|employs?|employed)\b[^,]{0,40}, (?:and|while|but) ", re.IGNORECASE
)
_REFLEXIVE = re.compile(
    r"^(?:themsel(?:ves|f)|him(?:self)?(?: or |/)herself|himself|herself|(?:(?:r[au]n|own|owned|have|had) )?(?:their|his or her) own\b.{0,40}"
    r"|working for themselves)(?: |,|$)",
    re.IGNORECASE,
)
_NOT_NAMED = re.compile(
    r"^(?:one|it|them|each|both|others?|(?:that|this|these|those|such)(?: \w+)?|there|here|that's|it's|about|of (?:all|the|these|them)\b.{0,80}|\W*)$",
    re.IGNORECASE,
)
_NO_EMPLOYER = re.compile(
    r"\b(?:workers|jobs|field|profession|occupation|employees|people|professionals|positions|graduates|who|we|they|you)$",
    re.IGNORECASE,
)


def label(words: str) -> str | None:
    """
    A category as people write it in a list: without set-out, hedges and year; None where no place of work is named.

    >>> label("while the scientific R&D, another"), label("themselves"), label("one"), label("Of the jobs, hospitals")
    ('scientific R&D', 'self-employed', None, 'hospitals')
    """
    text = " ".join(words.split())
    text = _SET_OUT.sub("", _CLAUSE_BEFORE.sub("", _TAIL.sub("", _COPULA.sub("", text)))).strip(" ,;:()–-—*|")
    while match := _HEDGED_END.search(text) or _HEDGED_FRONT.search(text):
        text = text.replace(match[0], "", 1) if match.start() == 0 else text[: match.start()]
        text = text.strip(" ,;:()–-—*|")
    if _NOT_NAMED.match(text) or not re.search("[a-z]", text, re.IGNORECASE) or len(text) > LONGEST:
        return None
    return SELF_EMPLOYED if _REFLEXIVE.match(text) else text


def employs(words: str) -> bool:
    """Whether a label can be an employer: `hospitals`, and not `the profession` or `workers`."""
    return not _NO_EMPLOYER.search(words.strip())
