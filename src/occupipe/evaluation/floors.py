"""Floors: what a score must reach, so that a run can fail where reading has become worse."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from occupipe.evaluation.score import Score

STRANGERS_PART, STRANGERS_SPARE = 0.02, 2
"""How many facts may be given to occupations that the passages do not speak of: a part of all, and a few."""


class Floors(NamedTuple):
    """The least F1 and precision of all figures, strict; None where none is asked for."""

    f1: float | None = None
    precision: float | None = None

    @property
    def asked(self) -> bool:
        """Whether there is any floor."""
        return self.f1 is not None or self.precision is not None


def shortfalls(score: Score, floors: Floors) -> Iterator[str]:
    """
    What lies below its floor, a sentence each.

    Where a floor is asked for, facts cannot be got out of its way by giving them to other occupations: too many of
    those are a shortfall, too.
    """
    reached = {"F1": (score.numeric.f1, floors.f1), "precision": (score.numeric.precision, floors.precision)}
    for name, (figure, floor) in reached.items():
        if floor is not None and not figure >= floor:  # not a number is below every floor
            yield f"numeric strict {name} {figure:.3f} is below {floor}"
    allowed = STRANGERS_PART * (score.own + score.elsewhere) + STRANGERS_SPARE
    if floors.asked and score.strangers > allowed:
        yield f"{score.strangers} figures were given to other occupations that the passages do not speak of"
