"""PAY104: one value that is called the median here and the average there."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Related, Severity
from occupipe.facts.fact import Statistic
from occupipe.occupation import Wage
from occupipe.rules.case import Case
from occupipe.rules.pattern import Pattern
from occupipe.rules.printing import paid
from occupipe.rules.rule import rule

_BOTH = Pattern(
    r"\b(?:median,? average|average,? median|median,? mean|mean,? median|average \(median\)|median \(average\)|median or average"
    r"|average or median)\b"
)


@rule("PAY104", Severity.WARNING)
def median_called_average(case: Case) -> Iterator[Finding]:
    """
    One wage is called both the median and the average.

    ## Why it matters
    Half of the workers earn less than the median. The average is mostly higher, because a few high wages raise it. A
    figure can be one of them, and statistical agencies publish both.

    ## Example
        The median wage of veterinary technicians was $45,980 a year in 2024. With this average salary of $45,980 a year
        one can live.

    ## Use instead
        The median wage of veterinary technicians was $45,980 a year in 2024. Their average salary was $46,870 a year.

    ## Exceptions
    None: where both happen to be equal, say so.
    """
    medians: dict[tuple[object, ...], Wage] = {}
    for wage in case.occupation.wages:
        if wage.statistic is Statistic.MEDIAN and wage.range_of is None:
            medians.setdefault(_key(wage), wage)
    told: set[int] = set()  # phrases: "$45,980 ($22.11/hr)" is told once
    for wage in case.occupation.wages:
        median = medians.get(_key(wage)) if wage.statistic is Statistic.MEAN else None
        if median is not None and (wage.group is None or wage.group not in told):
            told |= {wage.group} if wage.group is not None else set()
            yield Finding(
                wage.span,
                f"{paid(wage)} is called the average here and the median elsewhere",
                related=(Related(median.span, "Called the median"),),
                help="look up which of the two the source gives",
            )
    yield from _called_both(case)


def _key(wage: Wage) -> tuple[object, ...]:
    return wage.value, wage.unit, wage.currency, wage.scope, wage.subject


def _called_both(case: Case) -> Iterator[Finding]:
    """The wages of sentences that say "median average"."""
    told: set[int] = set()
    for wage in case.occupation.wages:
        start = wage.evidence.context_start
        if start in told or "edian" not in wage.evidence.context:
            continue
        told.add(start)
        passage = case.context(wage)
        match = _BOTH.search(passage.text)
        if match is not None:
            yield Finding(
                passage.span(match.start(), match.end()),
                f'"{match[0]}" is two statistics: {paid(wage)} can only be one of them',
                related=(Related(wage.span, "The wage"),),
                help="look up which of the two the source gives",
            )
