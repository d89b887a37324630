"""PAY105: a wage that nobody is paid."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from occupipe.diagnostics import Finding, Severity
from occupipe.facts.fact import PayPeriod
from occupipe.occupation import Wage
from occupipe.quantities.interval import interval_of
from occupipe.rules.case import Case
from occupipe.rules.left import leave
from occupipe.rules.pattern import Pattern
from occupipe.rules.printing import amount, paid
from occupipe.rules.rule import rule

MINIMUM_WAGES: tuple[tuple[int, Decimal], ...] = (
    (1981, Decimal("3.35")), (1991, Decimal("3.80")), (1992, Decimal("4.25")), (1997, Decimal("4.75")),
    (1998, Decimal("5.15")), (2008, Decimal("5.85")), (2009, Decimal("6.55")), (2010, Decimal("7.25")),
)  # fmt: skip
"""
The federal minimum wage an hour in dollars, from each year on as it was in force on its first of January.

Source: U.S. Department of Labor, Wage and Hour Division, history of federal minimum wage rates under the Fair Labor
Standards Act.
"""
HOURS_PER_YEAR = 2080  # full-time work: 40 hours in each of 52 weeks
NO_YEAR = "no year is stated, so that the minimum wage of that time is not known"
NOT_FULL_TIME = "the sentence speaks of pay that is not for a full year's work"
NO_MINIMUM = "the minimum wage of that year is not known"
LEAST_YEARLY = 200  # dollars: less than that is an hour's or a day's pay
MOST_HOURLY = 1000  # dollars: more than that is a week's or a year's pay
_NOT_FULL_TIME = Pattern(
    r"\b(?:part[- ]time|seasonal|stipend|volunteer|intern|internship|summer|tips?|tipped|bonus(?:es)?|tuition|differential|allowance"
    r"|supplement|scholarship|fees?)\b"
)
"""Words of a sentence whose amounts may be no full year's pay."""


@rule("PAY105", Severity.WARNING)
def implausible_wage(case: Case) -> Iterator[Finding]:
    """
    A wage is less than the law allows, or of a size that its pay period cannot have.

    ## Why it matters
    A year's pay under the minimum wage is mostly a month's pay, a part-time job, or a figure that lost a digit; an hour's
    pay of a thousand dollars is a year's.

    ## Example
        The median wage of ushers was $2,690 a year in 2023.

    ## Use instead
        The median wage of ushers was $26,900 a year in 2023.

    ## Exceptions
    Dollars of the United States only. A year's pay is measured by 2,080 hours at the federal minimum wage of its year;
    part-time, seasonal and tipped work is left out, and so are
    sentences that speak of bonuses or tuition.

    ## Source
    Federal minimum wage: U.S. Department of Labor, Wage and Hour Division.
    """
    for wage in case.occupation.wages:
        if wage.currency == "USD":
            finding = _of_another_size(wage) or _under_the_minimum(case, wage)
            if finding is not None:
                yield finding


def _of_another_size(wage: Wage) -> Finding | None:
    if wage.unit is PayPeriod.YEAR and wage.value < LEAST_YEARLY:
        other = "an hour"
    elif wage.unit is PayPeriod.HOUR and wage.value > MOST_HOURLY:
        other = "a year"
    else:
        return None
    return Finding(
        wage.span, f"{paid(wage)} cannot be: it has the size of pay for {other}", help="check the pay period"
    )


def _under_the_minimum(case: Case, wage: Wage) -> Finding | None:
    highest = interval_of(wage).high
    if wage.unit is not PayPeriod.YEAR or highest is None or highest >= MINIMUM_WAGES[-1][1] * HOURS_PER_YEAR:
        return None
    year = wage.reference_year or case.newest_year
    rate = minimum_of(year)
    if rate is None:
        leave(case, "PAY105", NO_MINIMUM if year else NO_YEAR, wage)
    if rate is None or highest >= rate * HOURS_PER_YEAR:
        return None
    if _NOT_FULL_TIME.search(case.context(wage).text):
        leave(case, "PAY105", NOT_FULL_TIME, wage)
        return None
    full_time = amount(Fraction(rate) * HOURS_PER_YEAR, wage)
    return Finding(
        wage.span,
        f"{paid(wage)} is less than the {full_time} of full-time work at the federal minimum wage of {year}",
        help="check for a lost digit, and say so where the work is part-time",
    )


def minimum_of(year: int | None) -> Decimal | None:
    """
    The federal minimum wage of a year, None before the table begins and for no year.

    >>> minimum_of(2007), minimum_of(2024), minimum_of(1970), minimum_of(None)
    (Decimal('5.15'), Decimal('7.25'), None, None)
    """
    index = bisect_right([first for first, _ in MINIMUM_WAGES], year) if year is not None else 0
    return MINIMUM_WAGES[index - 1][1] if index else None
