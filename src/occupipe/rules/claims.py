"""Projections as they can be checked: a percent and a number of jobs with the base and the target they belong to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from occupipe.facts.area import NATIONAL
from occupipe.occupation import Employment, Figure, Growth, GrowthCount
from occupipe.rules.case import Case
from occupipe.rules.horizon import length_of
from occupipe.rules.parts import is_general, names_occupation

F = TypeVar("F", bound=Figure)
Change = Growth | GrowthCount
MOST_TIMES = 5  # times as many jobs after a projection as before, or before as after
MOST_COUNTS = 20  # counts of jobs of one year: more are a table of something else
_NONE: frozenset[Hashable] = frozenset()


@dataclass(frozen=True, slots=True)
class Claim:
    """
    What an article says of one projection, as far as it does: change in percent and in jobs, jobs before and after.

    `certain` is False where not all of them say their years, so that the base is only likely to be the one that is meant.
    """

    percent: Growth | None
    change: GrowthCount | None
    base: Employment | None
    target: Employment | None
    certain: bool = True


def claims_of(case: Case) -> Iterator[Claim]:
    """The projections of an article: each percent with its jobs, and each number of jobs that has no percent."""
    occupation = case.occupation
    changes = [c for c in occupation.growth_counts if c.per != "year"]
    if not (changes or (occupation.employment and occupation.growth)):
        return
    ledger = _Ledger(case, changes)
    paired: set[int] = set()
    for percent in occupation.growth:
        change = _single(ledger.changes_of(percent))
        if change is not None:
            paired.add(id(change))
        one_period = change is None or change.base_year == percent.base_year
        claim = Claim(percent, change, *ledger.jobs_of(percent))
        sure = one_period and _is_own(case, claim)
        yield claim if sure else replace(claim, certain=False)
    for change in changes:
        if id(change) not in paired:
            yield Claim(None, change, *ledger.jobs_of(change))


def _is_own(case: Case, claim: Claim) -> bool:
    """
    Whether a percent is sure to be of the jobs it is compared with: of one phrase, or by the words of its sentence.

    A sentence that does not name the occupation may be of a part of it, or of others: "engineers altogether will gain".
    """
    percent = claim.percent
    others = [f for f in (claim.change, claim.base, claim.target) if f is not None]
    if percent is None or any(f.group is not None and f.group == percent.group for f in others):
        return True
    text = case.context(percent).text
    return is_general(case, percent) and (names_occupation(case, text) or not text.rstrip().endswith("."))


class _Ledger:
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

    def jobs_of(self, change: Change) -> tuple[Employment | None, Employment | None, bool]:
        """The jobs before and after a change, and whether those before are certain to be the ones it is counted from."""
        what = (change.scope, change.subject)
        target = _single(self._own(change, self._after.get((change.target_year, *what), [])))
        if change.base_year is not None:
            base = _single(self._own(change, self._before.get((change.base_year, *what), [])))
        else:
            nearby = self._nearby.get((self._case.section_of(change), *what), [])
            base = _single(self._own(change, nearby))
        if base is not None and target is not None and not _of_one_size(base, target):
            base = None
        return base, target, change.base_year is not None and (base is None or not self._of_may(base))

    def _of_may(self, jobs: Employment) -> bool:
        """Whether jobs are counted in May: the wage survey leaves out the self-employed, the projections do not."""
        return f"may {jobs.reference_year}" in self._case.context(jobs).text

    def _own(self, change: Change, jobs: Sequence[Employment]) -> list[Employment]:
        """The jobs that are not printed with another change of the same period: they belong to that one."""
        period = (change.kind, change.base_year, change.target_year)
        if len(jobs) > MOST_COUNTS:
            return []
        return [
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


def _single(figures: Sequence[F]) -> F | None:
    """The first of figures that all have one value; several values leave open which is meant."""
    return figures[0] if figures and len({f.value for f in figures}) == 1 else None
