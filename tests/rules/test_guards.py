"""What keeps rules quiet, and where findings point, on occupations made by hand."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from occupipe.facts.fact import PayPeriod, Statistic
from occupipe.facts.source import BLS
from occupipe.quantities.quantity import Bound, Hedge
from tests.rules.build import NATIONAL, Page

TEN_YEARS = {"base_year": 2024, "target_year": 2034}


def medians(*quotes: str, text: str | None = None, **fields: object) -> list[str]:
    page = Page(text or "\n".join(quotes))
    for quote in quotes:
        page.wage(quote, **fields)
    return page.found("PAY103")


def test_one_statistic_with_two_values() -> None:
    assert medians("$53,410", "$59,810", **NATIONAL) == [
        "'$59,810' error: the median of 2025 is $59,810 a year here and $53,410 before"
    ]
    assert medians("$53,410", "$59,810") == ["'$59,810' warning: the median is $59,810 a year here and $53,410 before"]


def test_wages_of_different_things_are_no_conflict() -> None:
    for fields in (
        {"area": "Ohio"},
        {"scope": "men"},
        {"reference_year": 2001},
        {"source": "PayScale"},
        {"subject": "cooks"},
    ):
        page = Page("$53,410\n$59,810").wage("$53,410", **NATIONAL)
        assert page.wage("$59,810", **(NATIONAL | fields)).found("PAY103") == []


def test_a_year_that_is_not_stated_is_the_only_one_that_is() -> None:
    page = Page("$53,410\n$59,810").wage("$53,410", reference_year=2024)
    assert page.wage("$59,810").found("PAY103") != []
    page = Page("$49,120\n$53,410\n$59,810").wage("$49,120", reference_year=2020).wage("$53,410", reference_year=2024)
    assert page.wage("$59,810").found("PAY103") == []


def test_many_values_of_one_thing_are_a_list_without_labels() -> None:
    assert len(medians("$41,110", "$52,220", "$63,330")) == 2
    assert medians("$41,110", "$52,220", "$63,330", "$74,440") == []


def test_wages_of_one_sentence_are_told_apart_by_its_words() -> None:
    assert medians("$53,410", "$59,810", text="$53,410 in shops and $59,810 in hospitals") == []
    text = "$57,100 on the whole\n$53,410 here and $59,810 there"
    assert medians("$57,100", "$53,410", "$59,810", text=text) == []


def test_words_behind_a_wage_may_narrow_it() -> None:
    assert medians("$53,410", "$59,810", text="$53,410 a year\n$59,810 a year for supervisors") == []
    assert medians("$53,410", "$59,810", text="$53,410 a year\n$59,810 a year for all of them") != []
    assert medians("$53,410", "$59,810", text="$53,410 a year\nin the chemical industry $59,810 a year") == []


def test_ranges_and_plain_pay_are_never_in_conflict() -> None:
    for statistic in (Statistic.TYPICAL, Statistic.STARTING, Statistic.ENTRY, Statistic.LOW, Statistic.HIGH):
        page = Page("$53,410\n$59,810").wage("$53,410", statistic, **NATIONAL)
        assert page.wage("$59,810", statistic, **NATIONAL).found("PAY103") == []


def counts(first: str, second: str, **fields: object) -> list[str]:
    page = Page(f"{first} jobs\n{second} jobs").jobs(first, **fields)
    return page.jobs(second, **fields).found("EMP205")


def test_two_counts_of_one_year() -> None:
    stated = {"reference_year": 2024, "area": "national", "source": BLS}
    assert counts("237,900", "221,300", **stated) == ["'221,300' error: 221,300 jobs in 2024 here and 237,900 before"]
    assert counts("237,900", "221,300", **(stated | {"source": None}))[0].startswith("'221,300' warning")
    assert counts("237,900", "238,000", **stated) == []
    assert counts("237,900", "221,300", source=BLS) == []
    assert counts("237,900", "221,300", target_year=2034) != []


def test_projected_changes_of_one_period() -> None:
    stated = TEN_YEARS | {"area": "national", "source": BLS}
    assert Page("14%\n9%").growth("14%", **stated).growth("9%", **stated).found("PRJ310") == [
        "'9%' error: the projected change from 2024 to 2034 is 9% here and 14% before"
    ]
    page = Page("1,400 more\n2,900 more").change("1,400", **TEN_YEARS).change("2,900", **TEN_YEARS)
    assert page.found("PRJ310") != []
    page = Page("14%\n9%\n3%").growth("14%", **TEN_YEARS).growth("9%", base_year=2014, target_year=2024)
    assert page.growth("3%").found("PRJ310") == []


def test_openings_are_compared_within_a_period() -> None:
    page = Page("67,100\n74,200").openings("67,100", target_year=2032)
    assert page.openings("74,200", **TEN_YEARS).found("PRJ311") == []
    page = Page("67,100\n74,200").openings("67,100", **TEN_YEARS)
    assert page.openings("74,200").found("PRJ311") == [
        "'74,200' warning: 74,200 openings a year here and 67,100 before"
    ]


def test_the_same_figure_as_openings_and_as_new_jobs() -> None:
    page = Page("15,400 openings\n15,400 new jobs a year").openings("15,400").change("15,400", per="year")
    assert page.found("PRJ307") == ["'15,400' warning: 15,400 are called new jobs here and openings elsewhere"]


def test_new_jobs_far_beyond_the_growth() -> None:
    page = Page("3,000 new jobs a year, or 4,100 in all").change("3,000", per="year").change("4,100", span_years=10)
    told = "3,000 new jobs a year are 30,000 in 10 years, far more than the projected 4,100: these are openings"
    assert page.found("PRJ307") == [f"'3,000' warning: {told}"]
    page = Page("500 new jobs a year, or 4,100 in all").change("500", per="year").change("4,100", span_years=10)
    assert page.found("PRJ307") == []
    page = Page("3,000 new positions open, 4,100 in all").openings("3,000").change("4,100", span_years=10)
    assert page.found("PRJ307") != []


def test_a_projection_in_one_sentence_and_its_period_in_another() -> None:
    page = Page("From 2008 to 2018 much will change.\nGrowth: 8%").growth("8%", base_year=2008, target_year=2018)
    assert page.found("PRJ305") == ["'2008 to 2018' warning: this projection ended in 2018"]
    page = Page("Growth through 2018: 8%").growth("8%", target_year=2018)
    assert page.found("PRJ305") == ["'through 2018' warning: this projection ended in 2018"]
    assert Page("Growth: 8%").growth("8%", base_year=2008, target_year=2018).found("PRJ305") == [
        "'8%' warning: this projection ended in 2018"
    ]


def test_a_target_counted_from_base_and_length() -> None:
    assert Page("8% in five years").growth("8%", base_year=2018, span_years=5).found("PRJ305") != []
    assert Page("8% in ten years").growth("8%", base_year=2018, span_years=10).found("PRJ305") == []


def test_the_year_of_a_figure_may_stand_before_it() -> None:
    page = Page("In May 2010, wages rose.\nIt was $32,350.").wage("$32,350", reference_year=2010)
    assert page.found("SRC902")[0].startswith("'2010' ")
    assert Page("It was $32,350.").wage("$32,350", reference_year=2010).found("SRC902")[0].startswith("'$32,350' ")


def test_long_lists_are_not_spelled_out() -> None:
    page = Page(" ".join("12%" for _ in range(9)))
    for number in range(9):
        page.share("12%", f"place {number}")
    assert page.found("EMP202") == [
        "'12%' error: the 9 shares of this list, from 12% on, add up to 108 percent, more than the whole"
    ]


def test_shares_that_are_no_parts_of_one_whole() -> None:
    assert Page("60% 60%").share("60%", "hospitals").share("60%", "private hospitals").found("EMP202") == []
    assert Page("60% 60%").share("60%", "hospitals").share("60%", "the hospital").found("EMP202") == []
    assert Page("100% 60%").share("100%", "total").share("60%", "schools").found("EMP202") == []
    text = "of these, 60% and 60%"
    assert Page(text).share("60%", "schools").share("60%", "colleges").found("EMP202") == []


def test_a_share_without_an_upper_end_completes_any_list() -> None:
    text = "Jobs were divided as follows:\n60%\n30%"
    page = Page(text).share("60%", "schools", bound=Bound.AT_LEAST)
    assert page.share("30%", "colleges").found("EMP206") == []
    assert Page(text).share("60%", "schools").share("30%", "colleges").found("EMP206") != []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("half of them, 30%", True), ("half of them, 47%", False), ("nearly half of them, 42%", True),
        ("more than half of them, 48%", True), ("less than half of them, 61%", True), ("few of them, 38%", True), ("most of them, 49%", True),
        ("a few of them, 38%", False), ("most of them, 50%", False), ("the most of them, 38%", False),
        ("most common are offices, 38%", False), ("one and a half of them, 38%", False), ("most clerks (38%)", True),
        ("most clerks are women and 38%", False), ("most (20 percent) and 38%", False),
    ],
)  # fmt: skip
def test_words_of_quantity(text: str, found: bool) -> None:
    quote = text.rsplit(" ", 1)[1].strip("()")
    assert bool(Page(text).share(quote, "offices").found("EMP203")) is found


def test_a_hedged_share_may_be_a_majority() -> None:
    page = Page("the majority, about 50%")
    assert page.share("50%", "offices", hedge=Hedge.ABOUT, rounded_to=Decimal(10)).found("EMP203") == []


def test_an_article_without_currency_of_the_united_states_has_no_minimum_wage() -> None:
    assert Page("$9,000 in 2023").wage("$9,000", reference_year=2023, currency="CAD").found("PAY105") == []
    assert Page("$9,000 in 2023").wage("$9,000", reference_year=2023).found("PAY105") != []
    assert Page("$9,000").wage("$9,000").found("PAY105") == []
    assert Page("$900 a week").wage("$900", unit=PayPeriod.WEEK, reference_year=2023).found("PAY105") == []


def test_a_low_end_alone_is_undefined_too() -> None:
    assert Page("as low as $21,240").wage("$21,240", Statistic.LOW).found("PAY108") == [
        "'$21,240' note: $21,240 is called the low end, without saying which percentile that is"
    ]
    assert Page("from $21,240").wage("$21,240", Statistic.LOW, range_of="starting").found("PAY108") == []


def test_an_average_outside_of_a_range_elsewhere_is_a_warning() -> None:
    page = Page("INR 780,000\n\nFrom INR 521,000 to INR 760,000").wage("INR 780,000", Statistic.MEAN, source="A")
    page.wage("INR 521,000", Statistic.LOW, range_of="mean").wage("INR 760,000", Statistic.HIGH, range_of="mean")
    assert page.found("PAY109") == [
        "'INR 780,000' warning: the average, INR 780,000, lies above the high end of the range, INR 760,000"
    ]


def test_a_spread_is_judged_only_in_order() -> None:
    page = Page("$40,120 $39,010").wage("$40,120", **NATIONAL).wage("$39,010", Statistic.P10, **NATIONAL)
    assert page.found("PAY110") != []
    page = Page("$40,120 $41,010").wage("$40,120", **NATIONAL).wage("$41,010", Statistic.P10, **NATIONAL)
    assert page.found("PAY110") == []


def test_currencies_are_printed_by_their_signs() -> None:
    page = Page("£62,890 or £33.24").wage("£62,890", group=1, currency="GBP")
    page.wage("£33.24", group=1, currency="GBP", unit=PayPeriod.HOUR)
    assert page.found("PAY102") == ["'£33.24' error: £33.24 an hour is £69,139 a year, not £62,890"]
    page = Page("CHF 62,890 or CHF 33.24").wage("CHF 62,890", group=1, currency="CHF")
    page.wage("CHF 33.24", group=1, currency="CHF", unit=PayPeriod.HOUR)
    assert page.found("PAY102") == ["'CHF 33.24' error: CHF 33.24 an hour is CHF 69,139 a year, not CHF 62,890"]


def test_long_words_of_an_article_are_cut() -> None:
    category = "offices " + "and more offices " * 20
    (found,) = Page("140%").share("140%", category).found("EMP201")
    assert len(found) < 200
    assert "..." in found


def test_a_large_article_is_judged_in_time() -> None:
    """Thousands of figures of one kind: no rule compares each with each."""
    size = 2000
    page = Page("\n".join(f"${40000 + n},  {n + 1}% and {5000 + n} more" for n in range(size)))
    for n in range(size):
        page.wage(f"${40000 + n}", group=n).growth(f"{n + 1}%", span_years=10, group=n)
        page.change(str(5000 + n), span_years=10, group=n)
    case = page.case()
    assert len(case.figures) == 3 * size
    assert replace(case, as_of=None).figures == case.figures
    assert page.found("PAY103", "PRJ301", "PRJ310", "PAY101", "PAY102", "PRJ303", "PRJ305", "EMP202") == []
