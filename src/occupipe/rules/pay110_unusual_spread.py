"""PAY110: a distribution that is wider or narrower than wages are."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from occupipe.diagnostics import Finding, Related, Severity
from occupipe.facts.fact import Statistic
from occupipe.occupation import Wage
from occupipe.quantities.interval import Interval, interval_of
from occupipe.rules.case import Case
from occupipe.rules.left import leave, why_apart
from occupipe.rules.printing import STATISTICS, number, shown
from occupipe.rules.rule import rule
from occupipe.rules.same import beside, distributions

USUAL = {
    Statistic.P10: Interval.of(Fraction(25, 100), Fraction(90, 100)),
    Statistic.P90: Interval.of(Fraction(102, 100), Fraction(45, 10)),
}
"""The ratio of a percentile to the median. In the national BLS OEWS table it is 0.36 to 0.86, and 1.06 to 4.2."""


@rule("PAY110", Severity.NOTE)
def unusual_spread(case: Case) -> Iterator[Finding]:
    """
    The 10th or 90th percentile is unusually near to the median, or far from it.

    ## Why it matters
    In nearly every occupation the lowest paid tenth earns between a third and nine tenths of the median, and the highest
    paid between a little more and four times as much. What lies outside is mostly a figure of another occupation or year.

    ## Example
        In May 2024 the median wage of clerks was $40,120 a year, and the lowest 10 percent earned less than $39,010.

    ## Use instead
        In May 2024 the median wage of clerks was $40,120 a year, and the lowest 10 percent earned less than $29,010.

    ## Exceptions
    Percentiles out of order are another rule's.

    ## Source
    BLS Occupational Employment and Wage Statistics, national table: ratios of all detailed occupations.
    """
    for distribution in distributions(case):
        medians = distribution.get(Statistic.MEDIAN, ())
        for statistic, usual in USUAL.items():
            for outer in distribution.get(statistic, ())[:1]:
                yield from _judge(outer, medians[0], usual) if medians else ()
    for end, median in beside(case, Statistic.MEDIAN, tuple(USUAL)):
        leave(case, "PAY110", why_apart(median, end), end)


def _judge(outer: Wage, median: Wage, usual: Interval) -> Iterator[Finding]:
    ratio = interval_of(outer).over(interval_of(median))
    ordered = outer.value < median.value if outer.statistic is Statistic.P10 else outer.value > median.value
    if ordered and not ratio.meets(usual):
        times = number(Fraction(outer.value) / Fraction(median.value), 2)
        yield Finding(
            outer.span,
            f"{STATISTICS[outer.statistic]}, {shown(outer)}, is {times} times the median, {shown(median)}, which is unusual",
            related=(Related(median.span, "The median"),),
            help="check that both figures are of one occupation and one year",
        )
