"""Titles that a sentence gives as certifications: "offers X I and X II", "X, a title given by", "Ohio: X, from the board"."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe import late as re
from occupipe.facts.credential_letters import NO_LETTERS
from occupipe.facts.credential_term import Term, ends, marks, term, trimmed
from occupipe.facts.credential_words import BODIES, DEGREES, LETTERS, NAME, STEP, SUBJECTS
from occupipe.facts.issuer import BODY
from occupipe.facts.lists import flat
from occupipe.facts.phrases import head_of
from occupipe.facts.places import CITIES, STATES
from occupipe.spans import Span

_OFFERED = re.compile(
    rf"{BODY}(?: \([A-Z]{{2,8}}\))? (?:offers|awards|confers|grants|issues) "
    r"(?:[a-z]{2,12} ){0,3}(?:(?:levels|grades|tiers|titles|designations|licen[sc]es|credentials|certifications|certificates):? )?(?:the |an? )?"
)
_TITLED = re.compile(
    r"\b(?:award|confer|earn|grant|lead|protect|regulat)[a-z]{0,4} (?:[a-z]{1,12} ){0,3}titles? (?:of |as )?(?:an? )?[\"“‘]?"
)
_NAME = re.compile(NAME)
_NEXT = re.compile(rf"(?:, (?:and |or )?| and | or )(?:the |an? )?(?P<name>{NAME})")
_POSTS = re.compile(r",? (?:positions?|jobs?|posts?|roles?|courses?|training|programs?|programmes?|classes)\b")
_NOUN = r"(?:title|certification|credential|designation|certificate|licen[sc]e|qualification)"
_GIVEN = r"(?:given|awarded|offered|issued|granted|conferred|earned|run|from|by|of the)"
_APPOSED = re.compile(
    rf"(?P<name>{NAME})(?: \([^()\n]{{2,40}}\))?, (?:an?|the) (?:[a-z-]{{2,16}} ){{0,2}}{_NOUN} (?:that is )?{_GIVEN}\b"
)
_CALLED = re.compile(
    r"\b(?:certification|certificate|credential|designation|licen[sc]e)s?,? (?:is |are |which is )?(?:called|named|known as) "
    rf"(?:the |an? )?[\"“‘']?(?P<name>{NAME})"
)
_PLACED = re.compile(
    rf"(?:[•*»–-] )?(?P<place>[A-Z][A-Za-z. ]{{1,24}}): (?P<name>{NAME})(?P<behind>,? (?:(?:is |are )?(?:issued|awarded|given|offered) (?:by|through) |from |by )?(?:the )?{BODY})"
)
_SPEAKS = re.compile(r"[Cc]ertif|[Cc]redential|[Ll]icens")
_IN_PLACE = re.compile(r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]or|[Ff]rom|by|to|of) (?:the )?")
_LETTERS = re.compile(LETTERS)
MOST = 8  # titles in one sentence
NEAR, PAGE = 300, 1500  # characters before a title in which its section, or its page, speaks of certificates
_PLACES = frozenset([*STATES, *CITIES])
_BODIES = BODIES | {"guild", "school", "alliance", "division", "ministry", "services"}
_OFFICES = ("chief", "vice")


def is_title(name: str) -> bool:
    """
    Whether a name is a title of one person, with or without a step behind: of two words at least.

    >>> is_title("Fire Inspector II"), is_title("Fire Inspectors"), is_title("Fire Station")
    (True, False, False)
    """
    *front, last = name.split()
    words = [word.lower() for word in (front if front and STEP.fullmatch(last) else [*front, last])]
    return len(words) > 1 and head_of(words[-1]) == words[-1] and not _BODIES & set(words) and words[0] not in _OFFICES


def offered(text: str, start: int, end: int) -> Iterator[Term]:
    """Titles that a body gives, where certificates are spoken of: "the Council offers Fire Inspector I and II"."""
    for lead in (*_OFFERED.finditer(text, start, end), *_TITLED.finditer(text, start, end)):
        spans = list(_row(text, lead.end(), end))
        if not spans or not ("title" in lead[0] or _SPEAKS.search(text, max(0, lead.start() - NEAR), end)):
            continue
        titles = all(is_title(flat(text[span.start : span.end])) for span in spans)
        if titles and not _POSTS.match(text, spans[-1].end):
            yield from (term(text, span.start, span.end, told=True) for span in spans)


def _row(text: str, at: int, end: int) -> Iterator[Span]:
    """The names of an enumeration that begins at an offset."""
    match = _NAME.match(text, at, end)
    if match is not None:
        yield Span(match.start(), match.end())
    for _ in range(MOST):
        match = _NEXT.match(text, match.end(), end) if match is not None else None
        if match is None:
            return
        yield Span(*match.span("name"))


def placed(text: str, start: int, end: int) -> Iterator[Term]:
    """The title of a state or place with its body behind: "Ohio: Fire Safety Inspector, Department of Public Safety"."""
    match = _PLACED.match(text, start, end)
    if match is None or match["place"] not in _PLACES or not is_title(flat(match["name"])):
        return
    if "$" not in text[start:end] and _SPEAKS.search(text, max(0, start - PAGE), start):
        yield term(text, *match.span("name"), told=True)


def apposed(text: str, start: int, end: int) -> Iterator[Term]:
    """Names that an apposition tells are certificates, and what a certificate is called."""
    for match in (*_APPOSED.finditer(text, start, end), *_CALLED.finditer(text, start, end)):
        stop = match.end("name")
        begin = trimmed(text, match.start("name"), stop)
        if (
            begin < stop
            and _is_name(flat(text[begin:stop]))
            and not ends(_IN_PLACE, text, max(start, begin - NEAR), begin)
        ):
            yield term(text, begin, stop, told=True)


def _is_name(name: str) -> bool:
    """Whether words can be the name of a certificate: letters, or two words and no place, body or degree."""
    words = name.lower().split()
    if name in _PLACES or _BODIES & set(words) or words[0] in DEGREES - {"master", "associate"}:
        return False
    if len(words) > 1:
        return words[1] not in ("of", "in") or marks(name)
    return len(name) > 2 and _LETTERS.fullmatch(name) is not None and name not in NO_LETTERS | SUBJECTS
