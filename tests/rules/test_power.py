"""How many injected errors are found in official figures, and that the figures themselves are found right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from occupipe.facts.fact import PayPeriod, Statistic
from occupipe.facts.source import BLS
from tests.rules.build import NATIONAL, Page
from tests.rules.official import Paid, Projected, handbook, needs_tables, projections, wages

pytestmark = needs_tables

YEARS = {"base_year": 2024, "target_year": 2034, "source": BLS}
RANKS = (Statistic.P10, Statistic.P25, Statistic.MEDIAN, Statistic.P75, Statistic.P90)


def outlook(row: Projected, comparison: str | None = None) -> list[str]:
    """What the rules of projections say of a row that is told in one sentence."""
    page = Page(f"from {row.base:,} to {row.target:,} jobs, {row.change:,} or {row.percent} percent")
    page.jobs(f"{row.base:,}", reference_year=2024, source=BLS, group=1).jobs(
        f"{row.target:,}", target_year=2034, source=BLS, group=1
    )
    page.change(f"{row.change:,}", group=1, **YEARS).growth(
        f"{row.percent} percent", group=1, comparison=comparison, **YEARS
    )
    return page.found("PRJ301", "PRJ303", "PRJ304")


def pay(row: Paid, annual: int | None = None) -> list[str]:
    """What PAY102 says of the median by the year and by the hour."""
    yearly = f"${annual or row.annual[2]:,}"
    page = Page(f"{yearly} a year, or ${row.hourly:.2f} an hour").wage(yearly, group=1, **NATIONAL)
    return page.wage(f"${row.hourly:.2f}", group=1, unit=PayPeriod.HOUR, **NATIONAL).found("PAY102")


def order(figures: Sequence[int]) -> list[str]:
    """What PAY101 says of five percentiles."""
    page = Page(" ".join(f"${figure:,}" for figure in figures))
    for figure, rank in zip(figures, RANKS, strict=True):
        page.wage(f"${figure:,}", rank, **NATIONAL)
    return page.found("PAY101")


def rate(found: Sequence[list[str]]) -> float:
    """The percent of cases in which something was found."""
    return 100 * sum(map(bool, found)) / len(found)


def test_official_figures_are_right() -> None:
    assert [row for row in (*projections(), *handbook()) if outlook(row)] == []
    assert [row for row in wages() if pay(row) or order(row.annual)] == []


# The floors are what exact intervals can find in these samples; where less is found, a rule has become blind.
@pytest.mark.parametrize(("points", "floor"), [(1, 84), (2, 97), (3, 99)])
def test_a_percent_that_is_off(points: int, floor: int) -> None:
    wrong = [replace(row, percent=row.percent + sign * points) for row in handbook() for sign in (-1, 1)]
    assert rate([outlook(row) for row in wrong]) >= floor


@pytest.mark.parametrize(("dollars", "floor"), [(20, 71), (50, 100), (100, 100)])
def test_an_annual_wage_that_is_off(dollars: int, floor: int) -> None:
    assert rate([pay(row, row.annual[2] + sign * dollars) for row in wages() for sign in (-1, 1)]) >= floor


def fits_percent(row: Projected) -> bool:
    """Whether any jobs that would be printed as these change by what would be printed as this percent."""
    rates = [Fraction(row.change + c, row.base + b) * 100 for c in (-50, 50) for b in (-50, 50)]
    return not (max(rates) < row.percent - Fraction(1, 2) or min(rates) > row.percent + Fraction(1, 2))


@pytest.mark.parametrize("points", [1, 2, 3])
def test_every_percent_that_cannot_be_is_found(points: int) -> None:
    """The floors above are low where occupations are small: 50 jobs are a point there. Nothing that can be told is missed."""
    for row in handbook():
        for wrong in (replace(row, percent=row.percent + sign * points) for sign in (-1, 1)):
            assert bool(outlook(wrong)) is not fits_percent(wrong), wrong


@pytest.mark.parametrize("dollars", [10, 20, 30])
def test_every_annual_wage_that_cannot_be_is_found(dollars: int) -> None:
    """Half a cent an hour is 10.40 dollars a year, and half of the ten to which the year is printed is 5."""
    for row in wages():
        for wrong in (row.annual[2] + sign * dollars for sign in (-1, 1)):
            cannot_be = abs(row.hourly * 2080 - wrong) > Decimal("15.40")
            assert bool(pay(row, wrong)) is cannot_be, (row, wrong)


def test_two_percentiles_swapped() -> None:
    swaps = [(low, low + 1) for low in range(4)]

    def swapped(figures: Sequence[int], low: int, high: int) -> list[int]:
        changed = list(figures)
        changed[low], changed[high] = changed[high], changed[low]
        return changed

    assert rate([order(swapped(row.annual, *swap)) for row in wages() for swap in swaps]) >= 95


def test_a_sign_turned() -> None:
    grown = [row for row in projections() if abs(row.percent) > 1]
    assert rate([outlook(replace(row, percent=-row.percent)) for row in grown]) >= 95


@pytest.mark.parametrize("figure", ["base", "target", "change"])
def test_two_digits_swapped(figure: str) -> None:
    def swapped(row: Projected) -> Projected:
        digits = str(getattr(row, figure))
        return replace(row, **{figure: int(digits[1] + digits[0] + digits[2:])})

    told = [row for row in projections() if len(str(abs(row.change))) > 2 and row.change > 0]
    changed = [(row, swapped(row)) for row in told]
    assert rate([outlook(other) for row, other in changed if other != row]) >= 95


def whole(last: Callable[[int], int]) -> float:
    lists = ((41, 33, 20), (62, 18, 11, 9), (30, 22, 14, 9, 8), (55, 44), (12, 12, 11, 10, 9, 8, 7))
    found = []
    for values in lists:
        page = Page(", ".join(f"{value}%" for value in (*values, last(sum(values)))))
        for number, value in enumerate((*values, last(sum(values)))):
            page.share(f"{value}%", f"place {number}", rounded_to=Decimal(1))
        found.append(page.found("EMP202"))
    return rate(found)


def test_a_share_raised_until_the_list_passes_the_whole() -> None:
    assert whole(lambda rest: 100 - rest) == 0
    assert whole(lambda rest: 105 - rest) == 100


def test_the_wording_of_another_edition() -> None:
    """Between 3 and 6 percent are as fast or faster in 2024-34, where earlier editions said slower."""
    assert rate([outlook(row, "slower") for row in projections() if 3 <= row.percent <= 6]) == 100
    assert rate([outlook(row, "much_faster") for row in projections() if row.percent >= 7]) == 0
