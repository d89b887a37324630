"""PAY108: a range of pay that does not say what its ends are."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Related, Severity
from occupipe.facts.fact import Statistic
from occupipe.occupation import Wage
from occupipe.rules.case import Case
from occupipe.rules.lacking import MOST_PLACES
from occupipe.rules.printing import shown
from occupipe.rules.rule import rule

ENDS = {Statistic.LOW: "low", Statistic.HIGH: "high"}
OUTER = (Statistic.P10, Statistic.P90)


@rule("PAY108", Severity.NOTE)
def undefined_range(case: Case) -> Iterator[Finding]:
    """
    A range of pay does not say which percentiles its ends are.

    ## Why it matters
    "Low" can be the 10th percentile, the lowest offer of one employer, or a guess. Statistical agencies publish
    percentiles; a reader can only compare ends that are named.

    ## Example
        Records clerks had a low salary of $21,240 and a high salary of $53,430 a year in 2010.

    ## Use instead
        The lowest 10 percent of records clerks earned less than $21,240 a year in 2010, the highest 10 percent more
        than $53,430.

    ## Exceptions
    Ends that the article elsewhere calls the 10th and 90th percentile. An article gets one finding.
    """
    named = {(wage.value, wage.unit) for wage in case.occupation.wages if wage.statistic in OUTER}
    ends = sorted(
        (w for w in case.occupation.wages if _is_end(w) and (w.value, w.unit) not in named), key=lambda w: w.span
    )
    if not ends:
        return
    first, others = ends[0], ends[1:]
    pair = next((w for w in others if w.statistic is not first.statistic and w.unit is first.unit), None)
    if pair is not None:
        message = f"the range of {shown(first)} and {shown(pair)} does not say which percentiles its ends are"
    else:
        message = f"{shown(first)} is called the {ENDS[first.statistic]} end, without saying which percentile that is"
    yield Finding(
        first.span,
        message,
        related=tuple(Related(w.span, f"The {ENDS[w.statistic]} end of a range") for w in others[:MOST_PLACES]),
        help="name them: the Bureau of Labor Statistics publishes the 10th and the 90th percentile",
    )


def _is_end(wage: Wage) -> bool:
    return wage.statistic in ENDS and wage.range_of is None
