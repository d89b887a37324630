"""Conflicts: one thing that is given two values."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Generic, TypeVar

from occupipe.diagnostics import Severity
from occupipe.facts.area import NATIONAL
from occupipe.occupation import Figure
from occupipe.quantities.interval import finest, interval_among
from occupipe.rules.case import Case
from occupipe.rules.same import all_stated, groups, one_passage, sources_agree

F = TypeVar("F", bound=Figure)
MOST_VALUES = 3  # more values of one thing are a list whose labels were not read
MOST_RIVALS = 8  # earlier figures that a figure is compared with


@dataclass(frozen=True, slots=True)
class Conflict(Generic[F]):
    """A figure, an earlier one that it does not meet, and how bad that is: an error only where both say what they are."""

    later: F
    earlier: F
    severity: Severity


def conflicts(
    case: Case, figures: Sequence[F], keys: Sequence[Hashable], *, certain: bool = True
) -> Iterator[Conflict[F]]:
    """
    The conflicts among figures with equal keys, for one area: who names none means the nation.

    `certain` tells whether the keys leave nothing unsaid; where they do, a conflict is never an error.
    """
    placed = [(key, figure.area or NATIONAL) for key, figure in zip(keys, figures, strict=True)]
    for group in groups(figures, placed):
        if len({figure.value for figure in group}) > MOST_VALUES:
            continue
        step = finest(group)
        for number, later in enumerate(group):
            earlier = _rival(case, later, group[: min(number, MOST_RIVALS)], step)
            if earlier is not None:
                error = certain and all_stated(earlier, later)
                yield Conflict(later, earlier, Severity.ERROR if error else Severity.WARNING)


def _rival(case: Case, later: F, earlier: Sequence[F], step: Decimal) -> F | None:
    """The first earlier figure of the same thing, if the later one meets none of them."""
    same = [f for f in earlier if sources_agree(f, later) and not one_passage(case, f, later)]
    values = interval_among(later, step)
    if any(interval_among(f, step).meets(values) for f in same):
        return None
    return same[0] if same else None
