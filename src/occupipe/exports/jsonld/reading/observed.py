"""Facts that are observations: jobs, shares, projections, openings, and wages that are worded as a limit."""

from __future__ import annotations

from typing import Any

from occupipe import late as re
from occupipe.exports.jsonld.reading.works import Row, origin, stated
from occupipe.exports.jsonld.variables import VARIABLES, WAGE

_KINDS = {variable.fragment: kind for kind, variable in VARIABLES.items()}
_PERIOD = re.compile(r"P(\d{1,4})Y")
_PAY = re.compile(r"([A-Z]{3}) per ([a-z]{1,9})")


def observed(observation: dict[str, Any]) -> Row:
    """The fact of an observation: its kind is told by its variable."""
    fragment = observation["variableMeasured"]["@id"].rpartition("#")[2]
    kind = _KINDS.get(fragment, "salary")
    named = {entry["name"]: entry["value"] for entry in observation.get("additionalProperty", [])}
    value = observation.get("value", observation.get("minValue"))
    row = {
        "kind": kind,
        "value": value,
        "value_high": observation.get("maxValue"),
        **_unit(observation),
        **origin(observation),
        **named,
    }
    if kind == "salary":
        row["statistic"] = fragment.removeprefix(WAGE)
    row["category"] = observation.get("valueReference", {}).get("name")
    return stated(row | _years(kind, observation, named))


def _unit(observation: dict[str, Any]) -> Row:
    pay = _PAY.fullmatch(observation.get("unitText", ""))
    if pay:
        return {"currency": pay[1], "unit": pay[2]}
    return {"unit": observation.get("unitText", "percent")}


def _years(kind: str, observation: dict[str, Any], named: Row) -> Row:
    """The years of a projection: of its start and length the target follows."""
    date, period = observation.get("observationDate"), _PERIOD.fullmatch(observation.get("observationPeriod", ""))
    year, length = int(date) if date else None, int(period[1]) if period else None
    if kind == "employment" and "measurementMethod" in observation:
        return {"target_year": year}
    if "measurementMethod" not in observation:
        return {}
    if year is None or length is None:
        return {"base_year": year, "span_years": length, "target_year": named.get("target_year")}
    return {"base_year": year, "target_year": year + length}
