"""PAY107: one distribution whose figures are of different years."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Related, Severity
from occupipe.facts.fact import Statistic
from occupipe.occupation import Wage
from occupipe.rules.case import Case
from occupipe.rules.left import UNDATED, leave
from occupipe.rules.printing import STATISTICS, initial, shown
from occupipe.rules.rule import rule
from occupipe.rules.same import distributions

QUANTILES = (
    Statistic.P10, Statistic.P25, Statistic.MEDIAN, Statistic.P75, Statistic.P90, Statistic.LOW, Statistic.HIGH,
)  # fmt: skip


@rule("PAY107", Severity.WARNING)
def mixed_years(case: Case) -> Iterator[Finding]:
    """
    The figures of one distribution are of different years.

    ## Why it matters
    A median of one year between percentiles of another looks higher or lower than it is. Mostly only part of a
    paragraph was brought up to date.

    ## Example
        The median wage of surveyors was $72,740 a year in May 2024. The highest 10 percent earned more than $98,360 a year
        in May 2018.

    ## Use instead
        The median wage of surveyors was $72,740 a year in May 2024. The highest 10 percent earned more than $114,610 a
        year in May 2024.

    ## Exceptions
    Figures of one section. Where a statistic is given for several years, the article tells of a change, and that is no
    mixture.
    """
    for distribution in distributions(case, dated=False):
        wages = sorted((w for s in QUANTILES for w in distribution.get(s, ())), key=lambda w: w.span)
        for section in dict.fromkeys(case.section_of(w) for w in wages):
            finding = _judge(case, [w for w in wages if case.section_of(w) == section])
            if finding is not None:
                yield finding


def _judge(case: Case, wages: list[Wage]) -> Finding | None:
    years = {wage.reference_year for wage in wages}
    if None in years and len(years) > 1:
        leave(case, "PAY107", UNDATED, *(wage for wage in wages if wage.reference_year is None))
    if len(years) != 2 or None in years or len({w.statistic for w in wages}) < len(wages):
        return None
    first = wages[0]
    other = next(wage for wage in wages if wage.reference_year != first.reference_year)
    return Finding(
        other.span,
        f"{STATISTICS[other.statistic]}, {shown(other)}, is of {other.reference_year}, "
        f"but {STATISTICS[first.statistic]}, {shown(first)}, is of {first.reference_year}",
        related=(Related(first.span, initial(STATISTICS[first.statistic])),),
        help="take all figures of a distribution from one year",
    )
