"""What the other properties of an observation have no room for: one named value each, by the columns of the facts table."""

from __future__ import annotations

from occupipe.exports.jsonld.nodes import Node, node
from occupipe.occupation import Figure
from occupipe.occupation.figures import Projection

NAMES = ("range_of", "bound", "approximate", "per", "comparison", "target_year")
"""The columns of the facts table that are written so."""


def stated(figure: Figure) -> list[Node]:
    """The named values of a figure; what it does not say is left out."""
    values = {name: getattr(figure, name, None) for name in NAMES} | {"target_year": _target(figure)}
    return [
        node("PropertyValue", {"name": name, "value": value if isinstance(value, bool | int) else str(value)})
        for name, value in values.items()
        if value not in (None, False)
    ]


def length_of(figure: Projection) -> int | None:
    """The length of a projection in years, as its own years have it; None where that is not told, or runs backwards."""
    if figure.base_year and figure.target_year:
        return figure.target_year - figure.base_year if figure.target_year >= figure.base_year else None
    return figure.span_years


def _target(figure: Figure) -> int | None:
    """The year that a projection is for, where it does not follow from its start and its length."""
    if not isinstance(figure, Projection):
        return None
    return None if figure.base_year and length_of(figure) is not None else figure.target_year
