"""What figures were taken from: source, year, place and group, out of the work under `subjectOf`."""

from __future__ import annotations

from typing import Any

from occupipe.facts.area import NATIONAL

Row = dict[str, Any]


def stated(row: Row) -> Row:
    """A row without the columns that state nothing."""
    return {column: value for column, value in row.items() if value is not None}


def origin(figure: dict[str, Any]) -> Row:
    """The columns of a figure that its work tells."""
    work = figure.get("subjectOf", {})
    year, place = work.get("temporalCoverage"), work.get("spatialCoverage")
    return {
        "source": work.get("name"),
        "reference_year": int(year) if year else None,
        "area": _area(place) if place else None,
        "scope": work.get("about", {}).get("name"),
    }


def _area(place: dict[str, Any]) -> str:
    """A place as the facts table has it: a country is the article's own."""
    return NATIONAL if place["@type"] == "Country" else str(place["name"])
