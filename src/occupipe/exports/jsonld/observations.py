"""Observations: employment, shares, projections, openings, and wages that are worded as a limit."""

from __future__ import annotations

from typing import Any, TypeAlias

from occupipe.exports.jsonld.areas import area_node
from occupipe.exports.jsonld.nodes import Node, identifier, node, words
from occupipe.exports.jsonld.page import OCCUPATION
from occupipe.exports.jsonld.sources import origin_of
from occupipe.exports.jsonld.stated import length_of, stated
from occupipe.exports.jsonld.variables import variable_of
from occupipe.occupation import (
    Employment,
    Figure,
    Growth,
    GrowthCount,
    Occupation,
    Openings,
    Share,
    Wage,
    json_number,
)
from occupipe.occupation.figures import Projection
from occupipe.quantities.quantity import Bound

Observed: TypeAlias = Wage | Employment | Share | Growth | GrowthCount | Openings
"""The figures that can be observations."""

_PERCENT = "P1"  # UN/CEFACT common code
_BOUNDS = {Bound.AT_LEAST: "at least", Bound.AT_MOST: "at most"}
_PER = {"year": "each year", "period": "over the whole period"}


def observations(occupation: Occupation) -> list[Node]:
    """
    An observation of each figure that the occupation's own properties have no room for, in the order of the text.

    Figures of other occupations are left out.
    """
    figures = [part for part in occupation.parts() if isinstance(part, Observed)]
    return [_observation(occupation, figure) for figure in figures if _is_observed(figure)]


def _is_observed(figure: Observed) -> bool:
    if figure.subject is not None:
        return False
    return figure.bound is not None if isinstance(figure, Wage) else True


def _observation(occupation: Occupation, figure: Observed) -> Node:
    variable = variable_of(figure)
    properties = {
        "name": variable.name,
        "description": _described(figure),
        "observationAbout": {"@id": identifier(occupation, OCCUPATION)},
        "variableMeasured": {"@id": identifier(occupation, variable.fragment)},
        **_period(figure),
        **_value(figure),
        **_unit(figure),
        "valueReference": node("DefinedTerm", {"name": words(figure.category)}) if isinstance(figure, Share) else None,
        "additionalProperty": stated(figure),
        "subjectOf": _origin(occupation, figure),
    }
    return node("Observation", properties)


def _value(figure: Figure) -> dict[str, float]:
    """The value, or the ends of a range: "14 to 19 percent"."""
    if figure.value_high is None:
        return {"value": json_number(figure.value)}
    return {"minValue": json_number(figure.value), "maxValue": json_number(figure.value_high)}


def _origin(occupation: Occupation, figure: Figure) -> Node | None:
    """What a figure was taken from, with the place and the group that it is for."""
    place = area_node(occupation, figure.area) if figure.area else None
    return origin_of(figure.source, figure.reference_year, place, figure.scope)


def _period(figure: Figure) -> dict[str, Any]:
    """The date of a figure; of a projection the year it starts from, and how long it is from there."""
    if isinstance(figure, Projection):
        length = length_of(figure)
        period = None if length is None else f"P{length}Y"
        return {
            "observationDate": _year(figure.base_year), "observationPeriod": period, "measurementMethod": "projection",
        }  # fmt: skip
    if isinstance(figure, Employment) and figure.target_year:
        return {"observationDate": _year(figure.target_year), "measurementMethod": "projection"}
    return {"observationDate": _year(figure.reference_year)}


def _year(year: int | None) -> str | None:
    return str(year) if year else None


def _unit(figure: Observed) -> dict[str, str]:
    """The unit: percent by its code, jobs and pay in words."""
    if figure.unit == "percent":
        return {"unitCode": _PERCENT}
    return {"unitText": f"{figure.currency} per {figure.unit}" if isinstance(figure, Wage) else figure.unit}


def _described(figure: Figure) -> str:
    """What the properties of an observation have no room for, in words."""
    said = [
        _BOUNDS[figure.bound] if figure.bound else None,
        "approximately" if figure.approximate else None,
        _PER.get(figure.per or "") if isinstance(figure, Openings) else None,
        _years(figure) if isinstance(figure, Projection) else None,
        words(figure.area) if figure.area else None,
        words(figure.scope) if figure.scope else None,
    ]
    return "; ".join(word for word in said if word)


def _years(figure: Projection) -> str | None:
    if figure.base_year and figure.target_year:
        return f"from {figure.base_year} to {figure.target_year}"
    return f"to {figure.target_year}" if figure.target_year else None
