"""The ledger of an article's projections: which changes and which counts of jobs can belong together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
from typing import TypeVar

from occupipe.facts.area import NATIONAL
from occupipe.occupation import Employment, Figure, Growth, GrowthCount
from occupipe.rules.case import Case
from occupipe.rules.horizon import length_of
from occupipe.rules.stated_again import in_row_of

F = TypeVar("F", bound=Figure)
Change = Growth | GrowthCount
MOST_TIMES = 5  # times as many jobs after a projection as before, or before as after
MOST_COUNTS = 20  # counts of jobs of one year: more are a table of something else
_NONE: frozenset[Hashable] = frozenset()


class Ledger:
    """The figures of an article's projections by phrase, by period and by year."""

    def __init__(self, case: Case, changes: Sequence[GrowthCount]) -> None:
        self._case = case
        self._percents = _grouped(case.occupation.growth, lambda p: (p.group, p.subject))
        self._by_phrase = _grouped(changes, lambda c: (c.group, c.scope, c.subject))
        self._by_period = _grouped(changes, lambda c: (c.base_year, c.target_year, c.scope, c.subject))
        jobs = [e for e in case.occupation.employment if e.area in (None, NATIONAL)]
        held = [e for e in jobs if e.target_year is None]
        self._before = _grouped(held, lambda e: (e.reference_year, e.scope, e.subject))
        self._nearby = _grouped(held, lambda e: (case.section_of(e), e.scope, e.subject))
        self._after = _grouped([e for e in jobs if e.target_year], lambda e: (e.target_year, e.scope, e.subject))
        self._phrases: dict[Hashable, set[Hashable]] = defaultdict(set)
        figures: tuple[Change, ...] = (*case.occupation.growth, *changes)
        for figure in figures:
            self._phrases[figure.group, figure.kind, figure.base_year, figure.target_year].add(figure.value)

    def changes_of(self, percent: Growth) -> Sequence[GrowthCount]:
        """The changes in jobs of a percent's own phrase, else of its stated period."""
        what = (percent.scope, percent.subject)
        together = self._by_phrase.get((percent.group, *what), []) if percent.group is not None else []
        if together:
            return together if len(self._percents[percent.group, percent.subject]) == 1 else []
        if percent.base_year is None or percent.target_year is None:
            return []
        alike = self._by_period.get((percent.base_year, percent.target_year, *what), [])
        own = [c for c in alike if c.group is None or (c.group, c.subject) not in self._percents]
        return own or self._undated_changes(percent, what)

    def _undated_changes(self, percent: Growth, what: tuple[Hashable, ...]) -> Sequence[GrowthCount]:
        """The changes in jobs "over the next decade", where the article has one percent only and that of a decade."""
        if len(self._case.occupation.growth) > 1:
            return []
        length = length_of(percent)
        return [c for c in self._by_period.get((None, None, *what), []) if c.span_years in (None, length)]

    def jobs_of(self, change: Change, other: Change | None = None) -> tuple[Employment | None, Employment | None, bool]:
        """
        The jobs before and after a change, and whether those before are certain to be the ones it is counted from.

        `other` is the same change in jobs, where the article gives both.
        """
        what = (change.scope, change.subject)
        phrases = {figure.group for figure in (change, other) if figure is not None}
        target = single(self._own(phrases, change, self._after.get((change.target_year, *what), [])))
        if change.base_year is not None:
            base = single(self._own(phrases, change, self._before.get((change.base_year, *what), [])))
        else:
            nearby = self._nearby.get((self._case.section_of(change), *what), [])
            base = single(self._own(phrases, change, nearby))
        if base is not None and target is not None and not _of_one_size(base, target):
            base = None
        if base is not None and self._case.again:
            base = in_row_of(self._case, base, target or other)
        return base, target, change.base_year is not None and (base is None or not self._of_may(base))

    def _of_may(self, jobs: Employment) -> bool:
        """Whether jobs are counted in May: the wage survey leaves out the self-employed, the projections do not."""
        return f"may {jobs.reference_year}" in self._case.context(jobs).text

    def _own(self, phrases: Collection[Hashable], change: Change, jobs: Sequence[Employment]) -> list[Employment]:
        """
        The jobs of one of the change's own phrases or rows, else all that are not printed with another change of the period.

        Where a row has the count of its change, a rounder one of another sentence is not what the change is from.
        """
        period = (change.kind, change.base_year, change.target_year)
        if len(jobs) > MOST_COUNTS:
            return []
        together = [e for e in jobs if e.group is not None and e.group in phrases]
        return together or [
            e for e in jobs if e.group == change.group or self._phrases.get((e.group, *period), _NONE) <= {change.value}
        ]


def _of_one_size(before: Employment, after: Employment) -> bool:
    """
    Whether two counts can be of one occupation: none grows or shrinks to another order of size in a decade.

    Counts of one phrase are, whatever their size.
    """
    if before.group is not None and before.group == after.group:
        return True
    return before.value * MOST_TIMES >= after.value and after.value * MOST_TIMES >= before.value


def _grouped(figures: Iterable[F], key: Callable[[F], Hashable]) -> dict[Hashable, list[F]]:
    found: dict[Hashable, list[F]] = defaultdict(list)
    for figure in figures:
        found[key(figure)].append(figure)
    return dict(found)


def single(figures: Sequence[F]) -> F | None:
    """The first of figures that all have one value; several values leave open which is meant."""
    return figures[0] if figures and len({f.value for f in figures}) == 1 else None
