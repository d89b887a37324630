"""The choice among several figures for one cell: the newest national one, about the occupation as a whole."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TypeVar

from occupipe.exports.choice import is_one_value, is_own
from occupipe.facts.area import NATIONAL
from occupipe.occupation import Figure

F = TypeVar("F", bound=Figure)

_AREAS = (NATIONAL, None)  # a figure for the nation, then one for no named place, then those of states and cities


def newest(figures: Iterable[F]) -> F | None:
    """
    The newest national figure without scope or subject.

    Limits and ranges are no single figure and are passed over. Where no figure is national the newest of no named
    place is taken, then that of a state or city. Of two that are alike the finer one, then the first of the text.
    """
    own = (figure for figure in figures if is_own(figure) and is_one_value(figure))
    return min(own, key=_rank, default=None)


def _rank(figure: Figure) -> tuple[int, int, Decimal, int]:
    """The order of preference, the best first."""
    place = _AREAS.index(figure.area) if figure.area in _AREAS else len(_AREAS)
    return place, -(year_of(figure) or 0), figure.rounded_to, figure.span.start


def year_of(figure: Figure) -> int | None:
    """The year that tells how new a figure is: its own, or the last one of its projection."""
    years = (figure.reference_year, getattr(figure, "target_year", None), getattr(figure, "base_year", None))
    return next((year for year in years if year is not None), None)
