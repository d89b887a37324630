"""The fix of an hourly wage that does not fit the annual one it is said to be."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from occupipe.diagnostics import Edit, Fix
from occupipe.facts.fact import PayPeriod
from occupipe.facts.source import BLS
from occupipe.occupation import Wage
from occupipe.quantities.interval import interval_of
from occupipe.rules.case import Case
from occupipe.rules.equated import is_put_as_one
from occupipe.rules.pattern import Pattern
from occupipe.rules.same import publisher
from occupipe.spans import Span

CENT = Decimal("0.01")
GRID = Decimal(10)  # BLS OEWS prints annual wages in tens of dollars
_DIGITS = Pattern(r"\d{1,3}(?:,?\d{3})?\.\d\d(?!\d)")


def hourly_fix(case: Case, annual: Wage, hourly: Wage, hours: int) -> Fix | None:
    """
    The hourly wage that follows from the annual one.

    Certain where both are named as the Bureau's for a year, the hourly one is put behind the annual one as the same pay
    ("$80,580, or $41.00 an hour") and nowhere else, only one number of cents fits, and no other annual wage fits the printed
    one.
    """
    if not case.is_once(hourly.span):
        return None
    if not (_is_exact(annual, GRID) and _is_exact(hourly, CENT) and _is_appended(case, annual, hourly)):
        return None
    if any(interval_of(hourly).times(hours).meets(interval_of(w)) for w in case.occupation.wages if _is_annual(w)):
        return None
    printed = case.article.words(hourly.span)
    own, digits = _cents(annual, hours), _DIGITS.search(printed)
    if own is None or digits is None:
        return None
    place = Span(hourly.span.start + digits.start(), hourly.span.start + digits.end())
    return Fix(f"write {printed[: digits.start()]}{own:,.2f}", (Edit(place, f"{own:,.2f}"),))


def _is_exact(wage: Wage, step: Decimal) -> bool:
    """Whether a wage is printed as the Bureau prints it: its source and year named, to the cent or ten dollars."""
    named = publisher(wage) == BLS and wage.reference_year is not None and wage.currency == "USD"
    return named and wage.rounded_to <= step and wage.value % step == 0


def _is_annual(wage: Wage) -> bool:
    return wage.unit is PayPeriod.YEAR


def _is_appended(case: Case, annual: Wage, hourly: Wage) -> bool:
    plain = not any((annual.hedge, hourly.hedge, annual.bound, hourly.bound))
    return plain and annual.span.end < hourly.span.start and is_put_as_one(case, annual, hourly)


def _cents(annual: Wage, hours: int) -> Decimal | None:
    """The hourly wage in cents that an annual one of the Bureau was made from, None where several can be."""
    half = GRID / 2
    ends = {((annual.value + side) / hours).quantize(CENT, ROUND_HALF_UP) for side in (-half, half)}
    return ends.pop() if len(ends) == 1 else None
