"""Scale words and letters behind a number: `1.6 million`, `$45K`, `7.8 LPA`, `2 crore`."""

from __future__ import annotations

from typing import NamedTuple

from occupipe.quantities.patterns import Pattern
from occupipe.quantities.runs import BLANKS

SCALES = {
    "k": 1_000, "thousand": 1_000, "grand": 1_000, "m": 1_000_000, "mn": 1_000_000, "million": 1_000_000,
    "b": 1_000_000_000, "bn": 1_000_000_000, "billion": 1_000_000_000, "trillion": 1_000_000_000_000, "tn": 1_000_000_000_000,
    "l": 100_000, "lakh": 100_000, "lakhs": 100_000, "lac": 100_000, "lacs": 100_000, "lpa": 100_000,
    "crore": 10_000_000, "crores": 10_000_000, "cr": 10_000_000,
}  # fmt: skip
"""Scale words and letters; lakh (L), crore and LPA (lakh per annum) are Indian usage."""
RUPEES_ONLY = frozenset({"l", "lpa"})
"""Scales of amounts in rupees alone."""
_WORD = Pattern(r"[a-z]{1,8}", unless_after="[a-z]")
_FIRST = frozenset(word[0] for word in SCALES)


class Scale(NamedTuple):
    """A scale word: its factor, and where it ends."""

    word: str
    factor: int
    end: int


def scale_at(folded: str, at: int) -> Scale | None:
    """
    The scale that begins behind a number, with or without a blank before it; a hyphen only before a word.

    >>> scale_at("1.6 million jobs", 3), scale_at("$45k", 3), scale_at("45 kilos", 2)
    (Scale(word='million', factor=1000000, end=11), Scale(word='k', factor=1000, end=4), None)
    """
    gap = folded[at : at + 1]
    begin = at + 1 if gap == "-" or gap in BLANKS else at
    if folded[begin : begin + 1] not in _FIRST:
        return None
    match = _WORD.match(folded, begin)
    if match is None or match[0] not in SCALES or (gap == "-" and len(match[0]) < 5):
        return None
    return Scale(match[0], SCALES[match[0]], match.end())
