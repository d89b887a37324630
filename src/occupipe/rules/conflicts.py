"""Conflicts: one thing that is given two values."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from occupipe.diagnostics import Severity
from occupipe.facts.area import NATIONAL
from occupipe.occupation import Figure
from occupipe.quantities.interval import interval_of
from occupipe.rules.case import Case
from occupipe.rules.left import MANY_VALUES, OF_A_PART, leave, why_apart
from occupipe.rules.parts import is_general, of_another_time
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
    case: Case, code: str, figures: Sequence[F], keys: Sequence[Hashable], dated: Callable[[F], bool]
) -> Iterator[Conflict[F]]:
    """
    The conflicts among figures with equal keys, for one area: who names none means the nation.

    `dated` tells whether a figure says what time it is for. A conflict is an error only where both say time, area and
    source; else it is a warning, and none where the words of a figure leave open whether it is one of the whole occupation:
    that is left as not checkable by the rule of the `code`.
    """
    placed = [(key, figure.area or NATIONAL) for key, figure in zip(keys, figures, strict=True)]
    for alike in groups(figures, placed):
        group = [figure for figure in alike if not of_another_time(case, figure)]
        if len({figure.value for figure in group}) > MOST_VALUES:
            leave(case, code, MANY_VALUES, *group)
            continue
        for number, later in enumerate(group):
            earlier = _rival(case, code, later, group[: min(number, MOST_RIVALS)])
            if earlier is None:
                continue
            if dated(earlier) and dated(later) and all_stated(earlier, later):
                yield Conflict(later, earlier, Severity.ERROR)
            elif is_general(case, later) and is_general(case, earlier):
                yield Conflict(later, earlier, Severity.WARNING)
            else:
                leave(case, code, OF_A_PART, later)


def _rival(case: Case, code: str, later: F, earlier: Sequence[F]) -> F | None:
    """The first earlier figure of the same thing, if the later one meets none of them."""
    values = interval_of(later)
    others = [f for f in earlier if not one_passage(case, f, later)]
    same = [f for f in others if sources_agree(f, later)]
    if any(interval_of(f).meets(values) for f in same or others):
        return None
    if others and not same:
        leave(case, code, why_apart(others[0], later), later)
    return same[0] if same else None
