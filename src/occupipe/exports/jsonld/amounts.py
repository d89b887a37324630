"""Amounts of pay that no distribution has a property for: means, ranges, pay by another name."""

from __future__ import annotations

from collections.abc import Iterable

from occupipe.exports.jsonld.distributions import Origin, Works, group_name, origin_key
from occupipe.exports.jsonld.nodes import Node, node
from occupipe.facts.fact import Statistic
from occupipe.occupation import Wage, json_number

RANGE = "range"
"""The name of a range that the article prints without saying what its ends are."""

ENDS = {Statistic.LOW: "minValue", Statistic.HIGH: "maxValue"}
"""The property of each end of a range."""


def amounts(wages: Iterable[Wage], named: Iterable[Statistic], works: Works) -> list[Node]:
    """Each wage of the given statistics as an amount that bears the statistic's name."""
    chosen = frozenset(named)
    return [
        _money(wage, wage.statistic, {}, {"value": json_number(wage.value)}, works)
        for wage in wages
        if wage.statistic in chosen
    ]


def ranges(wages: Iterable[Wage], works: Works) -> list[Node]:
    """The ranges: a high closes the low before it of the same origin and label; one that is left over stands alone."""
    found: list[list[Wage]] = []
    open_lows: dict[tuple[Origin, str | None], list[Wage]] = {}
    for wage in wages:
        if wage.statistic not in ENDS:
            continue
        key = (origin_key(wage), wage.range_of)
        low = open_lows.pop(key, None)
        if wage.statistic is Statistic.HIGH and low:
            low.append(wage)
            continue
        found.append([wage])
        if wage.statistic is Statistic.LOW:
            open_lows[key] = found[-1]
    return [_range(ends, works) for ends in found]


def _range(wages: list[Wage], works: Works) -> Node:
    """A range of one or both ends."""
    first, ends = wages[0], {ENDS[end.statistic]: json_number(end.value) for end in wages}
    return _money(first, first.range_of or RANGE, ends, ends, works)


def _money(wage: Wage, name: str, ends: dict[str, float], value: dict[str, float], works: Works) -> Node:
    """
    An amount of money. Its pay period can be told only on a QuantitativeValue: `duration` is off its domain.

    A range has its ends in both places: some readers look on the amount, others, as for job postings, on its value.
    """
    quantity = node("QuantitativeValue", {**value, "unitText": wage.unit.upper()})
    key = origin_key(wage)
    properties = {"name": group_name(name, key), "currency": wage.currency, **ends, "value": quantity}
    return node("MonetaryAmount", {**properties, "subjectOf": works(key)})
