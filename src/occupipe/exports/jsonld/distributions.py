"""Distributions of pay: median and percentiles of one source, year, area, scope, pay period and currency."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeAlias

from occupipe.exports.choice import is_everywhere
from occupipe.exports.jsonld.nodes import Node, node, words
from occupipe.exports.jsonld.sources import origin_of
from occupipe.facts.fact import PayPeriod, Statistic
from occupipe.occupation import Wage, json_number

DURATIONS = {
    PayPeriod.YEAR: "P1Y", PayPeriod.MONTH: "P1M", PayPeriod.WEEK: "P1W", PayPeriod.DAY: "P1D", PayPeriod.HOUR: "PT1H",
}  # fmt: skip
"""Pay periods as ISO 8601 durations."""

BASE = "base"
"""The name of a distribution of pay, after Google's retired occupation feature."""

PERCENTILES: dict[Statistic, str] = {
    Statistic.P10: "percentile10",
    Statistic.P25: "percentile25",
    Statistic.MEDIAN: "median",
    Statistic.P75: "percentile75",
    Statistic.P90: "percentile90",
}
"""The statistics that a distribution has a property for, in rising order. A mean is none of them."""


class Origin(NamedTuple):
    """What figures must share to be of one distribution."""

    source: str | None
    year: int | None
    area: str | None
    scope: str | None
    unit: PayPeriod
    currency: str


def origin_key(wage: Wage) -> Origin:
    """What the figures beside this one must share with it."""
    return Origin(wage.source, wage.reference_year, wage.area, wage.scope, wage.unit, wage.currency)


Works: TypeAlias = Callable[[Origin], Node | None]
"""What figures of one origin were taken from, as a profile tells it."""


def plain_work(key: Origin) -> Node | None:
    """Source and year alone: where all figures are of the occupation as a whole, it says where it is itself."""
    return origin_of(key.source, key.year)


def group_name(name: str, key: Origin) -> str:
    """A name of pay, with the area and the group that the pay is for where it is not that of all in the nation."""
    area = None if is_everywhere(key.area) else key.area
    return ", ".join(words(part) for part in (name, area, key.scope) if part)


def distributions(wages: Iterable[Wage], works: Works = plain_work) -> list[Node]:
    """A distribution for each origin, in the order of the text."""
    groups: dict[Origin, list[Wage]] = {}
    for wage in wages:
        if wage.statistic in PERCENTILES:
            groups.setdefault(origin_key(wage), []).append(wage)
    return [_distribution(key, group, works) for key, group in groups.items()]


def _distribution(key: Origin, wages: list[Wage], works: Works) -> Node:
    figures = {
        prop: json_number(min(printed, key=lambda wage: wage.rounded_to).value)  # the finest, of like ones the first
        for statistic, prop in PERCENTILES.items()
        if (printed := [wage for wage in wages if wage.statistic is statistic])
    }
    given = {"name": group_name(BASE, key), "currency": key.currency, "duration": DURATIONS[key.unit], **figures}
    return node("MonetaryAmountDistribution", {**given, "subjectOf": works(key)})
