"""PAY101: the percentiles of one distribution stand in no possible order."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise

from occupipe.diagnostics import Finding, Related, Severity
from occupipe.facts.fact import Statistic
from occupipe.occupation import Wage
from occupipe.quantities.interval import finest, interval_among, interval_of
from occupipe.rules.case import Case
from occupipe.rules.left import leave, why_apart
from occupipe.rules.pattern import Pattern
from occupipe.rules.printing import STATISTICS, initial, shown
from occupipe.rules.rule import rule
from occupipe.rules.same import Distribution, beside, distributions, extremes, firmly_one

CHAINS = (
    (Statistic.P10, Statistic.P25, Statistic.MEDIAN, Statistic.P75, Statistic.P90),
    (Statistic.LOW, Statistic.MEDIAN, Statistic.HIGH),
)
"""Statistics that rise from left to right. Low and high may be any percentile, and are compared with the median only."""
OUTER = tuple(dict.fromkeys(s for chain in CHAINS for s in chain if s is not Statistic.MEDIAN))
REACH = 30  # characters before a figure in which a range is begun
_BEGUN = Pattern(r"\brang(?:e|es|ed|ing)(?: of pay)?(?: is| are| was| were| runs?)?(?: from| between) $")
_ENDED = Pattern(r"(?:,? (?:a|an|per) (?:year|hour)| ?/ ?hr)? (?:to|and) ")


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
    for "low" and "high" that stand in another sentence than the median, unless both say area and source. A range is told
    only where it is called one: pay that "fell from $62,890 to $58,500" tells of two years.
    """
    yield from _backward_ranges(case)
    for distribution in distributions(case):
        for chain in CHAINS:
            for lower, upper in _inversions(distribution, [s for s in chain if s in distribution]):
                yield _finding(lower, upper)
    for end, median in beside(case, Statistic.MEDIAN, OUTER):
        leave(case, "PAY101", why_apart(median, end), end)


def _backward_ranges(case: Case) -> Iterator[Finding]:
    """The ranges that are printed with the higher figure first, whatever the two were read as."""
    wages = sorted(case.occupation.wages, key=lambda wage: wage.span)
    for first, second in pairwise(wages):
        alike = (first.unit, first.currency) == (second.unit, second.currency)
        falls = alike and second.value < first.value  # most do not: intervals are made of those that do
        if falls and interval_of(second).below(interval_of(first)) and _ends_of_range(case, first, second):
            yield Finding(
                second.span,
                f"the range from {shown(first)} to {shown(second)} ends below where it begins",
                related=(Related(first.span, "Where it begins"),),
                help="check both figures: one of them lost or gained a digit, or they were swapped",
                conclusion="what is called the lower end is the higher one",
            )


def _ends_of_range(case: Case, first: Wage, second: Wage) -> bool:
    before = case.passage(max(first.evidence.context_start, first.span.start - REACH), first.span.start).text
    between = case.passage(first.span.end, second.span.start).text if second.span.start > first.span.end else ""
    return _BEGUN.search(before) is not None and _ENDED.fullmatch(between) is not None


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
        conclusion="the order of the two turns",
    )
