"""Figures as they stand where an article states them again."""

from __future__ import annotations

from typing import TypeVar

from occupipe.article import BlockKind
from occupipe.occupation import Figure
from occupipe.occupation.evidence import evidence_of
from occupipe.rules.case import Case
from occupipe.spans import Span

F = TypeVar("F", bound=Figure)


def at(case: Case, figure: F, place: Span) -> F:
    """A figure as it stands at one of its places, within its paragraph or row."""
    block = case.block_at(place.start)
    context = block.span if block is not None else place
    return figure.model_copy(update={"evidence": evidence_of(case.article, place, context)})


def in_row_of(case: Case, figure: F, other: Figure | None) -> F:
    """
    A figure as the table row of another one states it, if that does: the cell of a row is exact.

    "About 57,000 jobs" of a sentence is 57,000 in the row, and is not hedged there.
    """
    row = case.block_at(other.span.start) if other is not None else None
    if row is None or row.kind is not BlockKind.TABLE_ROW:
        return figure
    place = next((place for place in case.places_of(figure)[1:] if row.span.covers(place)), None)
    return figure if place is None else at(case, figure.model_copy(update={"hedge": None}), place)
