"""PAY103: one statistic is given two values."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Related, Severity
from occupipe.facts.fact import Statistic
from occupipe.occupation import Wage
from occupipe.rules.case import Case
from occupipe.rules.conflicts import Conflict, conflicts
from occupipe.rules.printing import PER, STATISTICS, shown
from occupipe.rules.rule import rule
from occupipe.rules.same import unlabelled

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
    partial = unlabelled(case, wages)
    wages = [w for w in wages if id(w) not in partial]
    for dated in (True, False):
        chosen = [w for w in wages if (w.reference_year is not None) is dated]
        keys = [(w.statistic, w.unit, w.currency, w.reference_year, w.scope, w.subject) for w in chosen]
        for conflict in conflicts(case, chosen, keys, certain=dated):
            yield _finding(conflict)


def _finding(conflict: Conflict[Wage]) -> Finding:
    later, earlier = conflict.later, conflict.earlier
    year = f" of {later.reference_year}" if later.reference_year else ""
    unsure = conflict.severity is Severity.WARNING
    return Finding(
        later.span,
        f"{STATISTICS[later.statistic]}{year} is {shown(later)} {PER[later.unit]} here and {shown(earlier)} before",
        related=(Related(earlier.span, "The earlier figure"),),
        severity=conflict.severity,
        help="say for each which year, area and source it is for" if unsure else "keep the one that the source has",
    )
