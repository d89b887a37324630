"""Wage distributions: the wages of an article in rows, each of one year, place and group, on a common scale."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import groupby
from typing import NamedTuple

from occupipe.facts.fact import PayPeriod, Statistic
from occupipe.occupation import Wage
from occupipe.reports.html.marks import Mark
from occupipe.reports.html.meaning import period_of, where_of
from occupipe.reports.html.numerals import money
from occupipe.reports.html.scale import Scale
from occupipe.reports.html.verdicts import Verdict
from occupipe.rules.printing import PER
from occupipe.spans import Span

LABELS: dict[Statistic, str] = {
    Statistic.MEDIAN: "Median", Statistic.MEAN: "Average", Statistic.P10: "10th percentile",
    Statistic.P25: "25th percentile", Statistic.P75: "75th percentile", Statistic.P90: "90th percentile",
    Statistic.LOW: "Low end", Statistic.HIGH: "High end", Statistic.ENTRY: "Entry level",
    Statistic.STARTING: "Starting", Statistic.TYPICAL: "Pay",
}  # fmt: skip

SHAPES: dict[Statistic, str] = {
    Statistic.MEDIAN: "median", Statistic.MEAN: "mean", Statistic.P25: "quartile", Statistic.P75: "quartile",
    Statistic.P10: "end", Statistic.P90: "end", Statistic.LOW: "end", Statistic.HIGH: "end",
}  # fmt: skip
"""How a statistic is drawn; the others are dots."""

ORDER = (Statistic.P10, Statistic.LOW, Statistic.ENTRY, Statistic.STARTING, Statistic.P25, Statistic.MEDIAN,
         Statistic.MEAN, Statistic.TYPICAL, Statistic.P75, Statistic.HIGH, Statistic.P90)  # fmt: skip
"""The order in which the values of a row are listed, from low to high as they should be."""

LOWS, HIGHS = (Statistic.P10, Statistic.LOW), (Statistic.P90, Statistic.HIGH)
QUARTILES = ((Statistic.P25,), (Statistic.P75,))


class Point(NamedTuple):
    """One wage of a row: what it is, the amount, where it is drawn, its verdict, and the anchor of its words."""

    label: str
    value: str
    shape: str
    at: Decimal
    verdict: Verdict
    anchor: str


class Stretch(NamedTuple):
    """A drawn line or box from one point to another."""

    start: Decimal
    width: Decimal


class Strip(NamedTuple):
    """A row: its year, place and group in words, its points, the line over all and the box over the middle half."""

    label: str
    points: tuple[Point, ...]
    line: Stretch | None
    box: Stretch | None

    @property
    def is_single(self) -> bool:
        """A single wage is a point, no distribution."""
        return len(self.points) == 1


class Panel(NamedTuple):
    """The rows of one currency and pay period, which share a scale."""

    unit: str
    strips: tuple[Strip, ...]

    @property
    def is_drawn(self) -> bool:
        """Whether there is something to compare."""
        return len({point.at for strip in self.strips for point in strip.points}) > 1


def panels_of(wages: Sequence[Wage], marks: Mapping[Span, Mark]) -> tuple[Panel, ...]:
    """The wages of an article, annual ones and others apart; rows in the order of the text."""
    order = list(dict.fromkeys((wage.currency, wage.unit) for wage in wages))
    ranked = sorted(wages, key=lambda wage: order.index((wage.currency, wage.unit)))
    return tuple(
        Panel(f"{currency} {PER[PayPeriod(unit)]}", tuple(_strips(list(shared), marks)))
        for (currency, unit), shared in groupby(ranked, key=lambda wage: (wage.currency, wage.unit))
    )


def _strips(wages: Sequence[Wage], marks: Mapping[Span, Mark]) -> Iterator[Strip]:
    scale = Scale.over(wage.value for wage in wages)
    rows: dict[tuple[str, ...], list[Wage]] = {}
    for wage in wages:
        rows.setdefault((period_of(wage), *where_of(wage)), []).append(wage)
    for words, row in rows.items():
        label = " · ".join(word for word in words if word) or "no year stated"
        listed = sorted(row, key=lambda wage: (ORDER.index(wage.statistic), wage.value))
        points = tuple(_point(wage, scale, marks[wage.span]) for wage in listed)
        yield Strip(label, points, _stretch(row, LOWS, HIGHS, scale), _stretch(row, *QUARTILES, scale))


def _point(wage: Wage, scale: Scale, mark: Mark) -> Point:
    shape = SHAPES.get(wage.statistic, "dot")
    value = money(wage.value, wage.currency)
    return Point(LABELS[wage.statistic], value, shape, scale.at(wage.value), mark.verdict, mark.anchor)


def _stretch(
    wages: Sequence[Wage], lows: Sequence[Statistic], highs: Sequence[Statistic], scale: Scale
) -> Stretch | None:
    """From the least low to the greatest high, None where one is missing or the two are the wrong way round."""
    low = min((wage.value for wage in wages if wage.statistic in lows), default=None)
    high = max((wage.value for wage in wages if wage.statistic in highs), default=None)
    if low is None or high is None or low >= high:
        return None
    return Stretch(scale.at(low), scale.at(high) - scale.at(low))
