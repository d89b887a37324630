"""PAY101: the percentiles of one distribution stand in no possible order."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise

from occupipe.diagnostics import Finding, Related, Severity
from occupipe.facts.fact import Statistic
from occupipe.occupation import Wage
from occupipe.quantities.interval import finest, interval_among
from occupipe.rules.case import Case
from occupipe.rules.printing import STATISTICS, initial, shown
from occupipe.rules.rule import rule
from occupipe.rules.same import Distribution, distributions, extremes, firmly_one

CHAINS = (
    (Statistic.P10, Statistic.P25, Statistic.MEDIAN, Statistic.P75, Statistic.P90),
    (Statistic.LOW, Statistic.MEDIAN, Statistic.HIGH),
)
"""Statistics that rise from left to right. Low and high may be any percentile, and are compared with the median only."""


@rule("PAY101", Severity.ERROR)
def percentiles_out_of_order(case: Case) -> Iterator[Finding]:
    """
    A percentile is higher than one that must lie above it.

    ## Why it matters
    Half of the workers earn less than the median, so no 90th percentile can lie below it. Figures out of order
    were swapped, mistyped, or taken from different tables.

    ## Example
        In May 2025 the median wage of paralegals was $62,890 a year, and the highest 10 percent earned more than $58,500.

    ## Use instead
        In May 2025 the median wage of paralegals was $62,890 a year, and the highest 10 percent earned more than $99,410.

    ## Exceptions
    Only figures of one year, area, scope, unit and source are compared, and only beyond what rounding explains. A warning
    for "low" and "high" that stand in another sentence than the median, unless both say area and source.
    """
    for distribution in distributions(case):
        for chain in CHAINS:
            for lower, upper in _inversions(distribution, [s for s in chain if s in distribution]):
                yield _finding(lower, upper)


def _inversions(distribution: Distribution, chain: list[Statistic]) -> Iterator[tuple[Wage, Wage]]:
    """The neighbours of a chain that stand the wrong way round; only where there are none, any two of it."""
    step = finest(wage for statistic in chain for wage in distribution[statistic])

    def inverted(pair: tuple[Statistic, Statistic]) -> tuple[Wage, Wage] | None:
        lower, upper = extremes(distribution[pair[0]])[0], extremes(distribution[pair[1]])[1]
        return (lower, upper) if interval_among(upper, step).below(interval_among(lower, step)) else None

    found = [pair for neighbours in pairwise(chain) if (pair := inverted(neighbours))]
    yield from found or [pair for distant in combinations(chain, 2) if (pair := inverted(distant))][:1]


def _finding(lower: Wage, upper: Wage) -> Finding:
    """The finding stands at the later of the two figures and points back to the earlier."""
    first, second = sorted((lower, upper), key=lambda wage: wage.span)
    names = STATISTICS[lower.statistic], STATISTICS[upper.statistic]
    return Finding(
        second.span,
        f"{names[0]}, {shown(lower)}, lies above {names[1]}, {shown(upper)}",
        related=(Related(first.span, initial(STATISTICS[first.statistic])),),
        severity=None if firmly_one(lower, upper) else Severity.WARNING,
        help=f"look up both in one table: {names[0]} can never be more than {names[1]}",
    )
