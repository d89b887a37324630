"""PAY102: an annual and an hourly wage that are said to be one do not fit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from occupipe.diagnostics import Finding, Related, Severity
from occupipe.occupation import Wage
from occupipe.quantities.interval import interval_of
from occupipe.rules.case import Case
from occupipe.rules.equated import may_be_equated
from occupipe.rules.hourly_fix import hourly_fix
from occupipe.rules.left import leave, why_apart
from occupipe.rules.printing import amount, paid, shown
from occupipe.rules.rule import rule
from occupipe.rules.wage_pairs import GRID, PUBLISHED, is_bureaus, unpaired, wage_pairs

HOURS_PER_YEAR = 2080  # BLS OEWS: 40 hours in each of 52 weeks
SET_APART = "the words set the hourly wage apart from the annual one: other hours, another place or another group"
NOT_EQUATED = "nothing says that the annual and the hourly wage are one: neither one phrase nor one source"
FAR_APART = 5  # times: figures further apart are not of one pay period
OTHER_YEARS = (2028, 2000, 1976, 1950, 1820, 2912)
"""Other usual years: 39 hours a week (Ireland), 50 weeks of 40, 38 hours a week (Australia), 37.5 and 35 hours a week, and
the 56 hours of fire fighters' shifts."""


@rule("PAY102", Severity.ERROR)
def annual_hourly_mismatch(case: Case) -> Iterator[Finding]:
    """
    The annual wage is not 2,080 times the hourly wage.

    ## Why it matters
    The Bureau of Labor Statistics derives one figure from the other, so when they disagree by more than rounding
    allows, at least one was copied from another year or another table.

    ## Example
        The median annual wage of surveyors was $80,580, or $41.00 per hour.

    ## Use instead
        The median annual wage of surveyors was $80,580, or $38.74 per hour.

    ## Exceptions
    A warning where another usual year of hours fits (2,028, 2,000, 1,976, 1,950, 1,820, or 2,912 for fire fighters), or where the figures fit
    only if they are rounded more coarsely than the Bureau rounds (the figures are the Bureau's
    where they say so, or where it is the only source that the article names); outside of the United States those years are usual.
    Silent where the figures are not equated or the words between them turn to another place or group, or where pay is for a flight, class or show hour, part-time or a school year.

    ## Source
    2,080 hours: BLS Occupational Employment and Wage Statistics, technical notes.
    """
    pairs = list(wage_pairs(case))
    for annual, hourly in pairs:
        finding = _judge(case, annual, hourly)
        if finding is None:
            continue
        if not may_be_equated(case, annual, hourly):
            leave(case, "PAY102", SET_APART, hourly)
            continue
        certain = finding.severity is None and annual.statistic in PUBLISHED
        yield replace(finding, fix=hourly_fix(case, annual, hourly, HOURS_PER_YEAR)) if certain else finding
    for annual, hourly in unpaired(case, pairs):
        leave(case, "PAY102", why_apart(annual, hourly, NOT_EQUATED), hourly)


def _judge(case: Case, annual: Wage, hourly: Wage) -> Finding | None:
    printed, yearly = interval_of(hourly), interval_of(annual)
    if printed.times(HOURS_PER_YEAR).meets(yearly):
        return _judge_by_grid(case, annual, hourly)
    other = next((hours for hours in OTHER_YEARS if printed.times(hours).meets(yearly)), None)
    if other is None:
        return _finding(annual, hourly, "", None)
    if annual.currency == "USD":
        return _finding(annual, hourly, f"; it fits a year of {other:,} hours", Severity.WARNING)
    return None


def _judge_by_grid(case: Case, annual: Wage, hourly: Wage) -> Finding | None:
    if not is_bureaus(case, annual) or hourly.rounded_to >= 1 or annual.hedge or hourly.hedge:
        return None
    by_grid = [interval_of(wage, min(GRID[wage.unit], wage.rounded_to)) for wage in (hourly, annual)]
    if by_grid[0].times(HOURS_PER_YEAR).meets(by_grid[1]):
        return None
    return _finding(annual, hourly, "; the Bureau of Labor Statistics rounds less", Severity.WARNING)


def _finding(annual: Wage, hourly: Wage, reading: str, severity: Severity | None) -> Finding:
    product = amount(Fraction(hourly.value) * HOURS_PER_YEAR, annual)
    per_hour = amount(Fraction(annual.value) / HOURS_PER_YEAR, annual, cents=True)
    ratio = Fraction(hourly.value) * HOURS_PER_YEAR / Fraction(annual.value) if annual.value else Fraction(1)
    return Finding(
        hourly.span,
        f"{paid(hourly)} is {product} a year, not {shown(annual)}{reading}",
        related=(Related(annual.span, "The annual wage"),),
        severity=severity,
        help=f"check both figures in one table: {shown(annual)} a year is {per_hour} an hour at 2,080 hours",
        conclusion=None if Fraction(1, FAR_APART) <= ratio <= FAR_APART else "one of them is for another pay period",
    )
