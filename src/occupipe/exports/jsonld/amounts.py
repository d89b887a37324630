"""Amounts of pay that no distribution has a property for: means, ranges, pay by another name."""

from __future__ import annotations

from collections.abc import Iterable

from occupipe.exports.jsonld.distributions import Origin, group_name, origin_key
from occupipe.exports.jsonld.nodes import Node, node
from occupipe.exports.jsonld.sources import origin_of
from occupipe.facts.fact import Statistic
from occupipe.occupation import Wage, json_number

RANGE = "range"
"""The name of a range that the article prints without saying what its ends are."""


def amounts(wages: Iterable[Wage], named: Iterable[Statistic]) -> list[Node]:
    """Each wage of the given statistics as an amount that bears the statistic's name."""
    chosen = frozenset(named)
    return [
        _money(wage, wage.statistic, {}, {"value": json_number(wage.value)})
        for wage in wages
        if wage.statistic in chosen
    ]


def ranges(wages: Iterable[Wage]) -> list[Node]:
    """The ranges: a high closes the low before it of the same origin and label; one that is left over stands alone."""
    found: list[tuple[Wage | None, Wage | None]] = []
    open_lows: dict[tuple[Origin, str | None], int] = {}
    for wage in wages:
        key = (origin_key(wage), wage.range_of)
        if wage.statistic is Statistic.LOW:
            open_lows[key] = len(found)
            found.append((wage, None))
        elif wage.statistic is Statistic.HIGH and key in open_lows:
            place = open_lows.pop(key)
            found[place] = (found[place][0], wage)
        elif wage.statistic is Statistic.HIGH:
            found.append((None, wage))
    return [_range(low, high) for low, high in found]


def _range(low: Wage | None, high: Wage | None) -> Node:
    ends = {name: json_number(end.value) for name, end in (("minValue", low), ("maxValue", high)) if end is not None}
    known = low or high
    assert known is not None  # noqa: S101 (a range has at least one end)
    return _money(known, known.range_of or RANGE, ends, ends)


def _money(wage: Wage, name: str, ends: dict[str, float], value: dict[str, float]) -> Node:
    """
    An amount of money. Its pay period can be told only on a QuantitativeValue: `duration` is off its domain.

    A range has its ends in both places: some readers look on the amount, others, as for job postings, on its value.
    """
    quantity = node("QuantitativeValue", {**value, "unitText": wage.unit.upper()})
    properties = {"name": group_name(name, origin_key(wage)), "currency": wage.currency, **ends, "value": quantity}
    return node("MonetaryAmount", {**properties, "subjectOf": origin_of(wage.source, wage.reference_year)})
