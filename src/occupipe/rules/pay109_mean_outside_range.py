"""PAY109: an average that lies outside of its own range."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from occupipe.diagnostics import Finding, Related, Severity
from occupipe.facts.area import NATIONAL
from occupipe.facts.fact import Statistic
from occupipe.occupation import Wage
from occupipe.quantities.interval import finest, interval_among
from occupipe.rules.case import Case
from occupipe.rules.equated import begins_others
from occupipe.rules.left import leave, why_apart
from occupipe.rules.pattern import Pattern
from occupipe.rules.printing import STATISTICS, initial, shown
from occupipe.rules.rule import rule
from occupipe.rules.same import Distribution, beside, distributions, extremes, firmly_one

BELOW = (Statistic.P10, Statistic.LOW)
ABOVE = (Statistic.P90, Statistic.HIGH)
REACH = 80  # characters before the end of a range in which a part of the workers is named
_PART = Pattern(r"(?:\d ?(?:%|percent)|\bmost|\bmajority|\bhalf|\bthirds?|\bquarters?) of [^.;]{2,60}$")
MOST = 12  # averages, and ends of ranges, that are compared across sentences


@rule("PAY109", Severity.ERROR)
def mean_outside_range(case: Case) -> Iterator[Finding]:
    """
    The average lies below the low end or above the high end of its range.

    ## Why it matters
    An average lies among the figures it is made of. One that lies outside of them is of another year, another group,
    or no average.

    ## Example
        Lecturers earn an average of $76,000 a year, with a range from $41,000 to $63,000 a year.

    ## Use instead
        Lecturers earn an average of $52,000 a year, with a range from $41,000 to $63,000 a year.

    ## Exceptions
    Only figures of one year, area, scope, unit and source are compared, and only beyond what rounding explains. A warning
    where "low" and "high" stand in another sentence than the average, unless both say area and source, and where the range
    is that of some of the workers ("65 percent of them earn between"), or of others.
    """
    judged: set[int] = set()
    for distribution in distributions(case, range_of="mean"):
        for finding in _judge(distribution) if Statistic.MEAN in distribution else ():
            judged.add(finding.span.start)
            yield replace(finding, severity=Severity.WARNING) if _of_some(case, finding) else finding
    yield from (finding for finding in _elsewhere(case) if finding.span.start not in judged)
    for end, mean in beside(case, Statistic.MEAN, (*BELOW, *ABOVE)):
        leave(case, "PAY109", why_apart(mean, end), end)


def _of_some(case: Case, finding: Finding) -> bool:
    """Whether the range is of a part of the workers ("65% of them are paid between"), or of others than the average."""
    end = finding.related[0].span
    before = case.passage(max(0, end.start - REACH), end.start).text
    return _PART.search(before) is not None or begins_others(case, *sorted((finding.span, end)))


def _elsewhere(case: Case) -> Iterator[Finding]:
    """An average that lies outside of a range of averages that another sentence gives: a warning."""
    wages = [w for w in case.occupation.wages if w.scope is None and w.subject is None and w.area in (None, NATIONAL)]
    plain = [w for w in wages if w.statistic is Statistic.MEAN]
    ranged = [w for w in wages if w.range_of == "mean"]
    for mean in plain[:MOST]:
        ends: Distribution = {Statistic.MEAN: [mean]}
        for end in ranged[:MOST]:
            if (end.unit, end.currency) == (mean.unit, mean.currency) and _may_be_one(mean, end):
                ends.setdefault(end.statistic, []).append(end)
        yield from (replace(finding, severity=Severity.WARNING) for finding in _judge(ends))


def _may_be_one(mean: Wage, end: Wage) -> bool:
    """Whether year and source leave it open that the two are of one thing."""
    return None in (mean.reference_year, end.reference_year) or mean.reference_year == end.reference_year


def _judge(distribution: Distribution) -> Iterator[Finding]:
    step = finest(wage for wages in distribution.values() for wage in wages)
    least, greatest = extremes(distribution[Statistic.MEAN])
    for statistic in (s for s in BELOW if s in distribution):
        end = extremes(distribution[statistic])[0]
        if interval_among(greatest, step).below(interval_among(end, step)):
            yield _finding(greatest, end, "below")
    for statistic in (s for s in ABOVE if s in distribution):
        end = extremes(distribution[statistic])[1]
        if interval_among(end, step).below(interval_among(least, step)):
            yield _finding(least, end, "above")


def _finding(mean: Wage, end: Wage, side: str) -> Finding:
    return Finding(
        mean.span,
        f"the average, {shown(mean)}, lies {side} {STATISTICS[end.statistic]}, {shown(end)}",
        related=(Related(end.span, initial(STATISTICS[end.statistic])),),
        severity=None if firmly_one(mean, end) else Severity.WARNING,
        help="check what the range is of, and that both figures are of one year and one group",
    )
