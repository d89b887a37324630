"""Lengths of a projection in words: `over the next ten years`, `the coming decade`, `10-year outlook`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from occupipe.quantities.endings import Endings
from occupipe.quantities.number_words import small_number
from occupipe.quantities.patterns import Pattern

_SMALL = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "fifteen", "twenty")
_LEADS = ("over", "during", "in", "for", "within")
_LEAD = Endings({"the": True} | {f"{word}{article}": True for word in _LEADS for article in ("", " the")})
_NEXT = Pattern(
    rf"(?:next|coming|following)(?: (?P<n>\d{{1,2}}|{'|'.join(_SMALL)}))?[ -]?(?P<unit>decade|years?|yrs?)",
    unless_after=r"\w",
)
_OF_LENGTH = Pattern(r"s?[ -](?:outlook|projection|growth|period|job growth|forecast)")
_ANCHORS = ("next ", "coming ", "following ", "decade", "year", "yr")
_OVER_WORDS = ("over", "during", "within", "across")
OVER = Endings({f"{word}{article}": True for word in _OVER_WORDS for article in ("", " the", " a")})
"""The words that lead a length in."""


class Length(NamedTuple):
    """A number of years, and the place of the words that state it."""

    start: int
    end: int
    years: int


def read(folded: str) -> Iterator[Length]:
    """
    Every length in a folded text; `next years` has none.

    >>> [length.years for length in read("over the next ten years, the coming decade, a 10-year outlook, next years")]
    [10, 10, 10]
    """
    for word in _ANCHORS:
        at = folded.find(word)
        while at >= 0:
            before = folded[at - 1 : at]
            if not before.isalnum() and before != "_":
                found = _ahead(folded, at) if word.endswith(" ") else _length(folded, at, word)
                if found is not None:
                    yield found
            at = folded.find(word, at + 1)


def _ahead(folded: str, at: int) -> Length | None:
    """`over the next ten years`, `the coming decade`; `next years` has no length."""
    match = _NEXT.match(folded, at)
    if match is None or not (match["n"] or match["unit"] in ("decade", "year")):
        return None
    lead = _LEAD.before(folded, at - 1) if folded[at - 1 : at] == " " else None
    length = 10 if match["unit"] == "decade" else small_number(match["n"]) if match["n"] else 1
    return Length(lead[0] if lead else at, match.end(), length)


def _length(folded: str, at: int, word: str) -> Length | None:
    """`over the decade`, `over a ten-year period`, `10-year outlook`."""
    end = at + len(word)
    end += folded[end : end + 1] == "s" and word != "decade"
    if folded[end : end + 1].isalnum() or folded[at - 1 : at] not in (" ", "-"):
        return None
    start, number = number_before(folded, at - 1)
    length = 10 if word == "decade" else number
    if length is None:
        return None
    over = OVER.before(folded, start - 1 if start < at - 1 else at - 1)
    if over is not None:
        return Length(over[0], end, length)
    return Length(start, end, number) if number and _OF_LENGTH.match(folded, end) else None


def number_before(folded: str, end: int) -> tuple[int, int | None]:
    """The small number that ends at an offset, and where it begins."""
    start = end = max(0, end)
    while start and folded[start - 1].isalnum() and end - start < 8:
        start -= 1
    word = folded[start:end]
    if word in _SMALL or (word.isdecimal() and len(word) < 3):
        return start, small_number(word)
    return end, None
