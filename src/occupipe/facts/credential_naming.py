"""Where the name begins whose letters stand in brackets behind it."""

from __future__ import annotations

from occupipe import late as re
from occupipe.facts.credential_table import letters_of
from occupipe.facts.credential_term import trimmed
from occupipe.facts.credential_words import DETERMINERS, RUN
from occupipe.spans import Span

_RUN = re.compile(RUN)
_SMALL = re.compile(
    r"\b(?:certified|registered|licensed|chartered|qualified|commercial|certificate|board)(?: [a-z'’-]{1,20}){1,6}$"
)
LONGEST_NAME, LONGEST_SMALL = 110, 80  # characters


def name_before(text: str, start: int, end: int, letters: str) -> Span | None:
    """The capitalised run that ends at an offset, or in small letters the words that the letters are short for."""
    begin = max(start, end - LONGEST_NAME)
    runs = [begin + m.start() for m in _RUN.finditer(text[begin:end]) if begin + m.end() == end]
    if runs:
        first = _first(text, runs[-1], end, letters)
        if text[first:end] in ("Registered", "Certified", "Licensed"):  # "Occupational Therapist, Registered (OTR)"
            before = [begin + m.start() for m in _RUN.finditer(text[begin : first - 2]) if begin + m.end() == first - 2]
            first = _first(text, before[-1], first - 2, letters) if before else first
        return Span(first, end) if first < end else None
    small = _SMALL.search(text, max(start, end - LONGEST_SMALL), end)
    if small and letters.upper().startswith(_initials(small[0])[: len(letters)].upper()):
        return Span(small.start(), end)
    return None


def _first(text: str, start: int, end: int, letters: str) -> int:
    """Where the name begins: its capitals are the letters, or it has the first letter, or it begins with no plain word."""
    spelled = _spelled(text, start, end, letters)
    if spelled is not None:
        return spelled
    bare = trimmed(text, start, end, DETERMINERS)
    return bare if text[bare : bare + 1] == letters[0] else trimmed(text, start, end)


def _initials(words: str) -> str:
    return "".join(word[0] for word in words.split())


def _spelled(text: str, start: int, end: int, letters: str) -> int | None:
    """Where the last words begin whose capitals are the letters, or those before a hyphen: "PA-C"."""
    plain = (letters_of(letters), letters.partition("-")[0])
    for match in reversed(list(re.finditer(r"\S+", text[start:end]))):
        capitals = "".join(word[0] for word in text[start + match.start() : end].split() if word[0].isupper())
        if capitals and capitals in plain:
            return start + match.start()
    return None
