"""Wages: out of distributions a statistic each, out of amounts a mean or another named pay, or the ends of a range."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from occupipe.exports.jsonld.amounts import ENDS, RANGE
from occupipe.exports.jsonld.distributions import DURATIONS, PERCENTILES
from occupipe.exports.jsonld.reading.works import Row, origin, stated

_UNITS = {duration: str(unit) for unit, duration in DURATIONS.items()}


def pay(occupation: dict[str, Any]) -> Iterator[Row]:
    """The wages of an occupation."""
    for salary in occupation.get("estimatedSalary", []):
        is_distribution = salary["@type"] == "MonetaryAmountDistribution"
        figures = _distribution(salary) if is_distribution else _amount(salary)
        for figure in figures:
            yield stated({"kind": "salary", "currency": salary["currency"], **figure, **origin(salary)})


def _distribution(salary: dict[str, Any]) -> Iterator[Row]:
    for statistic, name in PERCENTILES.items():
        if name in salary:
            yield {"statistic": str(statistic), "value": salary[name], "unit": _UNITS[salary["duration"]]}


def _amount(salary: dict[str, Any]) -> Iterator[Row]:
    """An amount by its name, behind which area and group may be named; what has ends is a range under that label."""
    label, quantity = salary["name"].partition(", ")[0], salary["value"]
    unit = quantity["unitText"].lower()
    if "value" in quantity:
        yield {"statistic": label, "value": quantity["value"], "unit": unit}
        return
    range_of = None if label == RANGE else label
    for statistic, name in ENDS.items():
        if name in quantity:
            yield {"statistic": str(statistic), "range_of": range_of, "value": quantity[name], "unit": unit}
