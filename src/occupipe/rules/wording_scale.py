"""The wording of the Occupational Outlook Handbook: what "much faster than average" meant in each edition."""

from __future__ import annotations

from decimal import ROUND_HALF_DOWN, ROUND_HALF_UP, Decimal
from math import ceil, floor
from typing import Literal, NamedTuple

from occupipe.occupation import Growth
from occupipe.quantities.interval import interval_of

Wording = Literal["much_faster", "faster", "as_fast", "slower", "little_or_no_change", "decline"]

PHRASES: dict[str, str] = {
    "much_faster": "much faster than average", "faster": "faster than average", "as_fast": "as fast as average",
    "slower": "slower than average", "little_or_no_change": "little or no change", "decline": "decline",
}  # fmt: skip
"""How the Handbook prints each wording."""


class Band(NamedTuple):
    """
    The whole percents that a wording stands for, both ends included; None is an end without limit.

    `seen` marks percents met on pages of the edition, whose limits are not confirmed: what lies in the band has this
    wording, what lies outside of it may have it too.
    """

    low: int | None
    high: int | None
    seen: bool = False

    def meets(self, percents: range) -> bool:
        """Whether one of the percents lies in the band."""
        return (self.low is None or percents[-1] >= self.low) and (self.high is None or percents[0] <= self.high)

    def covers(self, percents: range) -> bool:
        """Whether all of the percents lie in the band."""
        return (self.low is None or percents[0] >= self.low) and (self.high is None or percents[-1] <= self.high)


SCALES: dict[int, dict[str, Band]] = {
    2002: {
        "much_faster": Band(36, None), "faster": Band(21, 35), "as_fast": Band(10, 20), "slower": Band(3, 9),
        "little_or_no_change": Band(0, 2), "decline": Band(None, -1),
    },
    2006: {
        "much_faster": Band(21, None), "faster": Band(14, 20), "as_fast": Band(7, 13), "slower": Band(3, 6),
        "little_or_no_change": Band(-2, 2), "decline": Band(None, -3),
    },
    2008: {
        "much_faster": Band(20, None), "faster": Band(14, 19), "as_fast": Band(7, 13), "slower": Band(3, 6),
        "little_or_no_change": Band(-2, 2), "decline": Band(None, -3),
    },
    2010: {"much_faster": Band(30, None, seen=True), "faster": Band(21, 28, seen=True)},
    2012: {"much_faster": Band(22, None), "as_fast": Band(8, 14)},
    2018: {"much_faster": Band(11, None), "faster": Band(7, 10)},
    2020: {"much_faster": Band(22, None, seen=True), "faster": Band(13, 13, seen=True)},
    2022: {"much_faster": Band(9, None), "faster": Band(5, 8)},
    2024: {
        "much_faster": Band(7, None), "faster": Band(5, 6), "as_fast": Band(3, 4), "slower": Band(1, 2),
        "little_or_no_change": Band(0, 0), "decline": Band(None, -1),
    },
}  # fmt: skip
"""
The scale of each edition by its base year; every edition looks ten years ahead.

Source: BLS Occupational Outlook Handbook, key phrases of each edition; 2024-34 was compared with 341 occupations.
What is missing is not confirmed and is not judged. To add one: a row.
"""

LENGTH = 10  # years from the base to the target of an edition
EDITIONS = frozenset({2006, 2008, 2010, 2012, 2014, 2016, 2018})
"""Base years while editions came every second year; since 2019 there is one for every year."""
YEARLY_SINCE = 2019
MOST = 1000  # percent: no change is beyond it


def edition_of_year(year: int) -> int | None:
    """The edition that a reference year belongs to: the one that starts in it."""
    return year if year in EDITIONS or year >= YEARLY_SINCE else None


def whole_percents(growth: Growth) -> range:
    """The whole percents that a printed change may have been rounded to: one, save for hedged figures and ranges."""
    values = interval_of(growth)
    least = -MOST if values.low is None else ceil(values.low)
    most = MOST if values.high is None else floor(values.high)
    if least > most:  # decimals: 6.4 was 6, 6.5 may have been either of its neighbours
        least, most = (int(growth.value.quantize(Decimal(1), way)) for way in (ROUND_HALF_DOWN, ROUND_HALF_UP))
    return range(min(least, most), max(least, most) + 1)


def mismatch(edition: int, wording: str, percents: range) -> str | None:
    """
    The wording that the scale gives to a change, where it is not the one that was used; empty where it is not known.

    None where the two fit, or where the scale of that edition does not tell.

    >>> mismatch(2010, "much_faster", range(21, 22)), mismatch(2024, "faster", range(5, 6))
    ('faster', None)
    >>> mismatch(2012, "much_faster", range(17, 18)), mismatch(2010, "much_faster", range(17, 18))
    ('', None)
    """
    scale = SCALES.get(edition, {})
    used = scale.get(wording)
    if used is not None and used.meets(percents):
        return None
    fitting = next((name for name, band in scale.items() if band.covers(percents)), None)
    if fitting is not None:
        return fitting
    return "" if used is not None and not used.seen else None
