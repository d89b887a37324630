"""The arithmetic of the rules, on occupations made by hand."""

from __future__ import annotations

from decimal import Decimal

import pytest

from occupipe.facts.fact import PayPeriod, Statistic
from occupipe.facts.source import BLS
from occupipe.quantities.quantity import Bound, Hedge
from tests.rules.build import NATIONAL, Page

HOUR = {"unit": PayPeriod.HOUR}


def pay(annual: str, hourly: str, **fields: object) -> list[str]:
    page = Page(f"Pay: ${annual} or ${hourly}")
    given = {"group": 1, **fields}
    return page.wage(f"${annual}", **given).wage(f"${hourly}", **(given | HOUR)).found("PAY102")


def test_hourly_pay_fits_within_its_cents() -> None:
    assert pay("80,580", "38.74") == []
    assert pay("80,590", "38.74") == []
    assert pay("80,600", "38.74") == []  # to the hundred
    assert pay("80,610", "38.74") == ["'$38.74' error: $38.74 an hour is $80,579 a year, not $80,610"]


def test_the_grid_of_the_publisher_is_a_warning() -> None:
    assert pay("81,000", "38.74") == []
    assert pay("81,000", "38.74", source=BLS) == [
        "'$38.74' warning: $38.74 an hour is $80,579 a year, not $81,000; the Bureau of Labor Statistics rounds less"
    ]
    assert pay("81,000", "38.74", source=BLS, hedge=Hedge.ABOUT) == []


@pytest.mark.parametrize("hours", [2028, 2000, 1976, 1950, 1820])
def test_another_year_of_hours_is_named(hours: int) -> None:
    annual = f"{hours * 25:,}"
    assert pay(annual, "25.00") == [
        f"'$25.00' warning: $25.00 an hour is $52,000 a year, not ${annual}; it fits a year of {hours:,} hours"
    ]
    assert pay(annual, "25.00", currency="AUD") == []


def test_wages_of_the_bureau_are_compared_across_sentences() -> None:
    text = "The median is $62,890 a year.\nBy the hour it is $33.24."
    assert Page(text).wage("$62,890", **NATIONAL).wage("$33.24", **(NATIONAL | HOUR)).found("PAY102")
    other = NATIONAL | {"source": "PayScale"}
    assert Page(text).wage("$62,890", **other).wage("$33.24", **(other | HOUR)).found("PAY102") == []
    older = NATIONAL | {"reference_year": 2020}
    assert Page(text).wage("$62,890", **NATIONAL).wage("$33.24", **(older | HOUR)).found("PAY102") == []


def test_top_coded_pay_is_open_above() -> None:
    page = Page("more than $239,200 a year, or more than $115.00 an hour")
    page.wage("$239,200", group=1, bound=Bound.AT_LEAST).wage("$115.00", group=1, bound=Bound.AT_LEAST, **HOUR)
    assert page.found("PAY102") == []


def order(*figures: tuple[str, Statistic], **fields: object) -> list[str]:
    page = Page(" ".join(quote for quote, _ in figures))
    for quote, statistic in figures:
        page.wage(quote, statistic, **fields)
    return page.found("PAY101")


def test_two_percentiles_swapped_are_found_once() -> None:
    found = order(("$31,000", Statistic.P10), ("$58,120", Statistic.P25), ("$45,540", Statistic.MEDIAN),
                  ("$36,300", Statistic.P75), ("$82,410", Statistic.P90))  # fmt: skip
    assert found == [
        "'$45,540' error: the 25th percentile, $58,120, lies above the median, $45,540",
        "'$36,300' error: the median, $45,540, lies above the 75th percentile, $36,300",
    ]


def test_round_figures_are_as_exact_as_the_finest_beside_them() -> None:
    assert order(("$31,000", Statistic.P10), ("$31,000", Statistic.MEDIAN)) == []
    assert order(("$32,000", Statistic.P10), ("$31,000", Statistic.MEDIAN)) == []
    assert order(("$32,000", Statistic.P10), ("$31,000", Statistic.MEDIAN), ("$64,210", Statistic.P90)) != []


def test_figures_of_other_things_are_not_compared() -> None:
    text = "$58,500 $31,000"
    for fields in (
        {"scope": "men"},
        {"area": "Ohio"},
        {"source": BLS},
        {"reference_year": 2001},
        {"subject": "cooks"},
        HOUR,
    ):
        assert Page(text).wage("$58,500", Statistic.P10).wage("$31,000", **fields).found("PAY101") == []
    assert Page(text).wage("$58,500", Statistic.P10).wage("$31,000").found("PAY101") != []


def shares(*values: str, **fields: object) -> list[str]:
    page = Page(", ".join(values))
    for number, value in enumerate(values):
        page.share(value, f"place {number}", **fields)
    return page.found("EMP202")


def test_shares_may_pass_the_whole_by_their_rounding() -> None:
    assert shares("34%", "34%", "33%") == []
    assert shares("34%", "34%", "34%") == [
        "'34%' error: 34, 34 and 34 percent add up to 102 percent, more than the whole"
    ]
    assert shares("50.4%", "49.7%", rounded_to=Decimal("0.1")) == []
    assert shares("50.4%", "49.8%", rounded_to=Decimal("0.1")) != []


def test_shares_of_two_lists_are_never_added() -> None:
    page = Page("60% 60%").share("60%", "schools").share("60%", "cities", list_id=2)
    assert page.found("EMP202") == []


def projection(percent: str, change: str, base: str, target: str, **fields: object) -> list[str]:
    page = Page(f"{base} to {target}: {change} or {percent}")
    years = {"base_year": 2024, "target_year": 2034, "group": 1}
    page.jobs(base, reference_year=2024, **fields).jobs(target, target_year=2034, **fields)
    page.change(change, **years, **fields).growth(percent, **years, **fields)
    return page.found("PRJ301")


def test_the_figure_against_all_others_is_blamed() -> None:
    assert projection("5%", "20,600", "376,200", "396,800") == []
    assert projection("2%", "20,600", "376,200", "396,800") == [
        "'2%' error: 20,600 on 376,200 jobs is 5.5 percent, not 2%"
    ]
    assert projection("5%", "20,600", "376,200", "406,800") == [
        "'406,800' error: 376,200 jobs and a change of 20,600 make 396,800, not 406,800"
    ]
    assert projection("5%", "30,600", "376,200", "396,800") == [
        "'30,600' error: 376,200 jobs and a change of 30,600 make 406,800, not 396,800"
    ]


def test_jobs_may_be_off_by_their_rounding() -> None:
    assert projection("5%", "20,500", "376,200", "396,800") == []
    assert projection("6%", "20,700", "376,200", "396,900") == []
    assert projection("6%", "20,600", "376,200", "396,800") == [
        "'6%' error: 20,600 on 376,200 jobs is 5.48 percent, not 6%"
    ]


def test_no_change_in_jobs_is_a_rounded_figure() -> None:
    """The Bureau prints 0 for less than fifty jobs: of 7,000, they may be one percent."""
    assert projection("1%", "0", "7,000", "7,000") == []
    assert projection("9%", "0", "376,200", "376,200") != []


def test_a_base_of_an_unstated_year_gives_a_warning() -> None:
    page = Page("20,991 people. 5,300 new jobs or 8%").jobs("20,991")
    page.change("5,300", span_years=10, group=1).growth("8%", span_years=10, group=1)
    assert page.found("PRJ301") == ["'8%' warning: 5,300 on 20,991 jobs is 25.2 percent, not 8%"]


def test_a_phrase_keeps_its_own_jobs() -> None:
    """A percent of another group of the same period is not measured by the jobs of the first."""
    page = Page("376,200 jobs, 396,800 then, 20,600 more or 5%\nIn government: -4%")
    years = {"base_year": 2024, "target_year": 2034}
    page.jobs("376,200", reference_year=2024, group=1).jobs("396,800", target_year=2034, group=1)
    page.change("20,600", group=1, **years).growth("5%", group=1, **years).growth("-4%", group=2, **years)
    assert page.found("PRJ301", "PRJ304") == []


def outlook(percent: str, comparison: str, **fields: object) -> list[str]:
    page = Page(f"grow {percent}, by far")
    return page.growth(percent, comparison=comparison, **fields).found("PRJ303")


@pytest.mark.parametrize(
    ("percent", "comparison", "base", "fits"),
    [
        ("21%", "much_faster", 2006, True), ("20%", "much_faster", 2006, False), ("36%", "much_faster", 2002, True),
        ("35%", "much_faster", 2002, False), ("21%", "much_faster", 2010, False), ("29%", "much_faster", 2010, True),
        ("30%", "faster", 2010, False), ("22%", "much_faster", 2012, True), ("18%", "much_faster", 2012, False),
        ("18%", "slower", 2012, True), ("9%", "as_fast", 2012, True), ("12%", "much_faster", 2014, True),
        ("11%", "much_faster", 2018, True), ("13%", "much_faster", 2020, False), ("9%", "much_faster", 2022, True),
        ("0%", "little_or_no_change", 2024, True), ("1%", "little_or_no_change", 2024, False), ("-1%", "decline", 2024, True),
        ("6.6%", "much_faster", 2024, True), ("6.4%", "much_faster", 2024, False), ("6.5%", "much_faster", 2024, True),
    ],
)  # fmt: skip
def test_wording_by_edition(percent: str, comparison: str, base: int, fits: bool) -> None:
    rounded = Decimal("0.1") if "." in percent else Decimal(1)
    found = outlook(percent, comparison, base_year=base, target_year=base + 10, rounded_to=rounded)
    assert (found == []) is fits


def test_a_hedged_change_may_have_any_wording_it_reaches() -> None:
    years = {"base_year": 2024, "target_year": 2034}
    assert outlook("5%", "much_faster", **years) != []
    assert outlook("5%", "much_faster", hedge=Hedge.ABOUT, rounded_to=Decimal(5), **years) == []
    assert outlook("5%", "much_faster", bound=Bound.AT_LEAST, **years) == []
    assert outlook("5%", "much_faster", value_high=Decimal(7), **years) == []
    assert outlook("5%", "much_faster", value_high=Decimal(6), **years) != []


def test_an_edition_is_ten_years_and_national() -> None:
    assert outlook("2%", "much_faster", base_year=2024, target_year=2030) == []
    years = {"base_year": 2024, "target_year": 2034}
    for fields in ({"area": "Ohio"}, {"scope": "hospitals"}, {"subject": "cooks"}, {"source": "Job Bank"}):
        assert outlook("2%", "much_faster", **years, **fields) == []


@pytest.mark.parametrize(("year", "found"), [(2011, 0), (2012, 1), (2023, 0), (2024, 1)])
def test_editions_that_can_be_inferred(year: int, found: int) -> None:
    page = Page("$32,350 grow 2%").wage("$32,350", reference_year=year)
    page.growth("2%", comparison="much_faster", span_years=10)
    assert len(page.found("PRJ303")) == found
