"""PAY103: one statistic is given two values."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterator, Sequence

from occupipe.diagnostics import Finding, Related, Severity
from occupipe.facts.fact import Statistic
from occupipe.occupation import Wage
from occupipe.rules.case import Case
from occupipe.rules.conflicts import Conflict, conflicts
from occupipe.rules.left import UNDATED, leave
from occupipe.rules.parts import enumerated
from occupipe.rules.printing import PER, STATISTICS, shown
from occupipe.rules.rule import rule

RANGED = (Statistic.LOW, Statistic.HIGH, Statistic.TYPICAL, Statistic.ENTRY, Statistic.STARTING)
"""Statistics of which an article may give several: a range of one employer and of another, pay here and there."""


@rule("PAY103", Severity.ERROR)
def conflicting_wages(case: Case) -> Iterator[Finding]:
    """
    One statistic of one year, area and source has two values.

    ## Why it matters
    A reader cannot know which of the two to believe. Mostly one of them was brought up to date and the other forgotten.

    ## Example
        Nationally, the Bureau of Labor Statistics gives a median wage of $53,410 a year for plumbers in May 2023.

        Pay is good. According to the Bureau of Labor Statistics, plumbers nationwide had a median wage of $59,810 a
        year in May 2023.

    ## Use instead
        Nationally, the Bureau of Labor Statistics gives a median wage of $59,810 a year for plumbers in May 2023.

        Pay is good. According to the Bureau of Labor Statistics, plumbers nationwide had a median wage of $59,810 a
        year in May 2023.

    ## Exceptions
    A warning where year, area or source is not stated for one of them: they may be for different things, and should
    say so. A figure without an area is taken for the nation's, so that states are no rivals of it. Figures of one
    sentence, list or table are told apart by its words and are not compared, nor are ranges and plain figures of pay.
    """
    wages = [w for w in case.occupation.wages if w.statistic not in RANGED and w.range_of is None]
    parts = enumerated(case, wages)
    wages = [w for w in wages if id(w) not in parts]
    years = _years(wages)
    leave(case, "PAY103", UNDATED, *(w for w in wages if w.reference_year is None and len(years.get(_what(w), ())) > 1))
    keys = [(*_what(w), w.reference_year or _only(years.get(_what(w), ()))) for w in wages]
    for conflict in conflicts(case, "PAY103", wages, keys, lambda wage: wage.reference_year is not None):
        yield _finding(conflict)


def _what(wage: Wage) -> tuple[Hashable, ...]:
    return wage.statistic, wage.unit, wage.currency, wage.scope, wage.subject


def _years(wages: Sequence[Wage]) -> dict[tuple[Hashable, ...], set[int]]:
    """The years that each statistic is given for."""
    years: dict[tuple[Hashable, ...], set[int]] = {}
    for wage in wages:
        if wage.reference_year is not None:
            years.setdefault(_what(wage), set()).add(wage.reference_year)
    return years


def _only(years: Collection[int]) -> int | None:
    """The year of a statistic that has only one: a wage without a year is measured by it."""
    return next(iter(years)) if len(years) == 1 else None


def _finding(conflict: Conflict[Wage]) -> Finding:
    later, earlier = conflict.later, conflict.earlier
    year = f" of {later.reference_year}" if later.reference_year and earlier.reference_year else ""
    unsure = conflict.severity is Severity.WARNING
    return Finding(
        later.span,
        f"{STATISTICS[later.statistic]}{year} is {shown(later)} {PER[later.unit]} here and {shown(earlier)} before",
        related=(Related(earlier.span, "The earlier figure"),),
        severity=conflict.severity,
        help="say for each which year, area and source it is for" if unsure else "keep the one that the source has",
    )
