"""Counts of jobs with their years, as facts and as they are printed in brackets behind a year."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from occupipe.occupation import Employment
from occupipe.quantities.interval import Interval, interval_of
from occupipe.quantities.quantity import place_value
from occupipe.rules.passage import Passage
from occupipe.rules.pattern import Pattern
from occupipe.rules.printing import shown
from occupipe.spans import Span

_BEHIND_YEAR = Pattern(r"\b(?P<year>(?:19|20)\d\d) \((?P<count>\d{1,3}(?:,\d{3})+)\)")


@dataclass(frozen=True, order=True, slots=True)
class Count:
    """Jobs of one year: how many, the values that would have been printed so, the place and the words."""

    year: int
    span: Span
    value: Decimal
    words: str
    values: Interval
    area: str | None = None

    @property
    def width(self) -> Fraction:
        """How coarsely it is printed: of several counts of a year the finest tells most. 0 for one without a limit."""
        low, high = self.values.low, self.values.high
        return Fraction(0) if low is None or high is None else high - low


def counts_of(jobs: Iterable[Employment]) -> list[Count]:
    """The facts that have a year, held or projected, and are not zero."""
    return [
        Count(year, e.span, e.value, shown(e), interval_of(e), e.area)
        for e in jobs
        if e.value and (year := e.reference_year or e.target_year)
    ]


def printed_counts(passage: Passage) -> Iterator[Count]:
    """The counts of a passage that stand in brackets behind their years: "2018 (178,465)"."""
    for match in _BEHIND_YEAR.finditer(passage.text):
        value = Decimal(match["count"].replace(",", ""))
        half = place_value(match["count"]) / 2
        span = passage.span(*match.span("count"))
        if value:
            yield Count(int(match["year"]), span, value, match["count"], Interval.of(value - half, value + half))
