"""Two projected changes of one period that do not meet, found once for the rules that tell them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from occupipe.rules.annual import worded_annual
from occupipe.rules.case import Case
from occupipe.rules.conflicts import Conflict, conflicts
from occupipe.rules.ledger import Change
from occupipe.rules.left import NO_PERIOD, leave

Years = tuple[int | None, int | None]
_FOUND = "projected conflicts"


def projected_conflicts(case: Case) -> tuple[Conflict[Change], ...]:
    """The conflicts among the changes in percent, then among those in jobs; yearly rates and groups are left out."""
    if _FOUND not in case.notes:
        occupation = case.occupation
        percents = [g for g in occupation.growth if g.scope is None and not worded_annual(case, g)]
        counts = [g for g in occupation.growth_counts if g.scope is None and g.per != "year"]
        case.notes[_FOUND] = (*_among(case, percents), *_among(case, counts))
    found: tuple[Conflict[Change], ...] = case.notes[_FOUND]
    return found


def is_turned(conflict: Conflict[Change]) -> bool:
    """Whether one figure of one stated period is told as growth here and as a decline there: a single projection."""
    later, earlier = conflict.later, conflict.earlier
    opposite = later.value == -earlier.value and later.bound is None and earlier.bound is None
    return opposite and None not in _years(later) and _years(later) == _years(earlier)


def _among(case: Case, changes: Sequence[Change]) -> Iterator[Conflict[Change]]:
    """The conflicts of one period; a change without a period is measured by the only one that the article states."""
    stated = {_years(c) for c in changes if c.base_year is not None}
    only = next(iter(stated)) if len(stated) == 1 else (None, None)
    if len(stated) > 1:
        leave(case, "PRJ310", NO_PERIOD, *(c for c in changes if _years(c) == (None, None)))
    keys = [(only if _years(c) == (None, None) else _years(c), c.subject) for c in changes]
    return conflicts(case, "PRJ310", changes, keys, lambda change: change.base_year is not None)


def _years(change: Change) -> Years:
    return change.base_year, change.target_year
