"""Certifications in lists: what stands behind "certifications such as" or "Certifications:", and items under such a heading."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe import late as re
from occupipe.facts.credential_table import by_letters, by_name, letters_of, name_words
from occupipe.facts.credential_term import Term, marks, term
from occupipe.facts.credential_words import ADMISSION, BODIES, DEGREES, LETTERS, NAME, SUBJECTS
from occupipe.facts.head_nouns import GENERIC
from occupipe.facts.lists import flat
from occupipe.facts.phrases import head_of
from occupipe.spans import Span

_BRACKET = r"(?: \([A-Za-z0-9+-]{2,12}\))?"
LISTED = (
    r"(?:[Tt]ickets|[Cc]ards|[Cc]ertifications|[Cc]ertificates|[Cc]erts|[Cc]redentials|[Dd]esignations|[Ll]icen[sc]es)"
)
_LEAD = re.compile(
    rf"\b(?:{LISTED}(?: (?:held|required|preferred|offered|needed))?(?::| such as| like| are| include| including)"
    r"|(?:Certification|Credential|Designation|Licen[sc]e|Licensure):)(?: the| an?)? "
)
_FIRST = re.compile(NAME + _BRACKET)
_NEXT = re.compile(rf"(?:, (?:and/or |and |or )?| and | or )(?:the |an? )?(?P<item>{NAME}){_BRACKET}")
_LINE = re.compile(
    rf"(?:[•*»–|-] ?|[0-9]{{1,2}}[./)] )?(?P<item>{NAME})"
    r"(?:,? (?:from|by|through|offered|awarded|preferred|required)\b| \(| ?[,;:.|\t–—-]|$)"
)
MOST = 12  # names in one sentence
_TOKEN = re.compile(LETTERS)


def inline(text: str, start: int, end: int) -> Iterator[Term]:
    """Each name behind a lead-in of the same sentence: "certifications such as CompTIA A+ and CCNA"."""
    for lead in _LEAD.finditer(text, start, end):
        match, name = _FIRST.match(text, lead.end(), end), 0
        for _ in range(MOST):
            if match is None:
                break
            if not match[0].endswith(")"):  # a name with letters is read as such
                yield from _item(text, Span(*match.span(name)))
            match, name = _NEXT.match(text, match.end(), end), 1


def under(text: str, item: Span) -> Iterator[Term]:
    """The name that an item begins with, of a list whose items are certifications as the words above it tell."""
    line = _LINE.match(text, item.start, item.end)
    if line is not None:
        yield from _item(text, Span(*line.span("item")))


def _item(text: str, span: Span) -> Iterator[Term]:
    """A name of a list, unless it is one of a body, a degree, or a plain word that begins a sentence."""
    run = flat(text[span.start : span.end])
    folded = run.lower().split()
    if folded[0] in DEGREES or BODIES & set(folded) or set(folded) <= ADMISSION | SUBJECTS:
        return
    if _TOKEN.fullmatch(run) and (len(run) > 2 or letters_of(run) in by_letters()):
        yield term(text, span.start, span.end, run, told=True)
    elif len(folded) > 1 and (
        _is_distinct(run) or head_of(folded[-1]) or folded[-1] in GENERIC or marks(run) or name_words(run) in by_name()
    ):
        yield term(text, span.start, span.end, told=True)


def _is_distinct(run: str) -> bool:
    """Whether a name has letters or a sign that no plain heading has: "CompTIA A+", "AWS Solutions Architect"."""
    return any(not part[1:].islower() and len(part) > 1 for part in run.split())
