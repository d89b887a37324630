"""Figures that words tell apart are no rivals; percents and periods that words join are judged together."""

from __future__ import annotations

import pytest

from occupipe.facts.fact import PayPeriod, Statistic
from tests.rules.build import NATIONAL, Page


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Bakers now earn $71,550", True), ("Ten years earlier bakers stood at $71,550", False), ("Of bakers: $95,410, up from $71,550", False),
        ("Bakers had earned $71,550 a year earlier", False), ("Bakers earned $71,550 in the previous year", False),
        ("Bakers earn $71,550 a year before taxes", True), ("Years ago things differed: bakers earn $71,550", True),
        ("With a doctorate bakers earn $71,550", False), ("With ten years of experience bakers earn $71,550", False),
        ("With a master's degree bakers earn $71,550", False), ("With luck bakers earn $71,550", True),
    ],
)  # fmt: skip
def test_wages_of_another_time_or_group(sentence: str, told: bool) -> None:
    page = Page(f"Baker\n\nBakers earn $95,410.\n\n{sentence}.").wage("$95,410").wage("$71,550")
    assert bool(page.found("PAY103")) is told


def test_an_error_too_is_none_for_another_time() -> None:
    page = Page("Bakers earn $95,410.\n\nA decade ago bakers earned $71,550.").wage("$95,410", **NATIONAL)
    assert page.wage("$71,550", **NATIONAL).found("PAY103") == []
    page = Page("There are 95,410 bakers.\n\nFive years ago it was 71,550.").jobs("95,410", **NATIONAL)
    assert page.jobs("71,550", **NATIONAL).found("EMP205") == []
    page = Page("There are 95,410 bakers.\n\nAnd it was 71,550.").jobs("95,410", **NATIONAL)
    assert page.jobs("71,550", **NATIONAL).found("EMP205") != []


@pytest.mark.parametrize(
    ("between", "told"),
    [
        (" or ", True), ("; per hour it was ", True), (" in May 2024, or ", True), (", in hourly terms ", True),
        ("; in small towns pay starts at ", False), (", but in small towns it is ", False), (", and for helpers it was ", False),
        (", in May 2024, or ", True), (", in small towns as in large, or ", True),
    ],
)  # fmt: skip
def test_pay_here_and_pay_there_is_not_equated(between: str, told: bool) -> None:
    page = Page(f"It was $81,500{between}$17.00 an hour").wage("$81,500", group=1)
    page.wage("$17.00", group=1, unit=PayPeriod.HOUR)
    assert bool(page.found("PAY102")) is told


def test_the_bureau_publishes_no_starting_pay() -> None:
    def found(statistic: Statistic) -> list[str]:
        page = Page("Of all, $81,500.\nSome, $17.00.").wage("$81,500", statistic, **NATIONAL)
        return page.wage("$17.00", statistic, unit=PayPeriod.HOUR, **NATIONAL).found("PAY102")

    assert found(Statistic.STARTING) == []
    assert found(Statistic.MEDIAN) == ["'$17.00' error: $17.00 an hour is $35,360 a year, not $81,500"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The majority of bakers, 37 percent, own a shop.", "'37 percent' warning: \"majority\" means more than 50 percent, but the figure is 37 percent"),
        ("Most night bakers (about 41%) fly.", "'41%' warning: \"Most\" means more than 50 percent, but the figure is 41%"),
        ("Few bakers, only 62 percent, fly.", "'62 percent' warning: \"Few\" means a small part, but the figure is 62 percent"),
        ("The majority of bakers, 57 percent, own a shop.", None),
        ("Most bakers, about 12 percent of whom fly, own a shop.", None),
        ("Most bakers are content (12 percent).", None),
    ],
)  # fmt: skip
def test_a_percent_in_apposition_need_be_no_share(text: str, found: str | None) -> None:
    assert Page(text).found("EMP203") == ([] if found is None else [found])


def test_a_share_in_apposition_is_told_once() -> None:
    page = Page("Most night bakers (41%) work in shops.").share("41%", "shops")
    assert len(page.found("EMP203")) == 1


@pytest.mark.parametrize(
    ("second", "fields", "found"),
    [
        ("In all, 27% of bakers work in shops.", {}, ["'27%' warning: shops: 27% here and 38% before"]),
        ("In all, 38% of bakers work in shops.", {}, []),
        ("Among these, 27% work in shops.", {}, []),
        ("Ten years ago 27% of bakers did.", {}, []),
        ("In all, 27% of bakers work in shops.", {"reference_year": 2001}, []),
        ("In all, 27% of bakers work in shops.", {"area": "Ohio"}, []),
    ],
)
def test_shares_of_two_sections(second: str, fields: dict[str, object], found: list[str]) -> None:
    text = f"Baker\n\nAbout 38% of bakers work in shops.\n\nPlaces of Work\n\n{second}"
    quote = "27%" if "27%" in second else "38%"
    assert Page(text).share("38%", "shops").share(quote, "shops", **fields).found("EMP204") == found


def test_a_period_that_ends_before_it_begins_is_not_over() -> None:
    page = Page("Outlook, 2034-2024: 8%").growth("8%", base_year=2034, target_year=2024)
    assert page.found("PRJ305") == []
    page = Page("Outlook, 2034-2024: 8%, 2014-2024: 9%").growth("8%", base_year=2034, target_year=2024)
    page.growth("9%", base_year=2014, target_year=2024)
    assert page.found("PRJ305") == ["'2014-2024' warning: this projection ended in 2024"]


@pytest.mark.parametrize(("words", "told"), [("12% a year", True), ("12%", False), ("an annual rate of 12%", True)])
def test_the_change_of_a_projection_called_annual(words: str, told: bool) -> None:
    page = Page(f"There were 811,000 bakers. From 2024 to 2034: {words}, which is 101,200 more")
    period = {"base_year": 2024, "target_year": 2034}
    page.jobs("811,000", reference_year=2024).growth("12%", **period, group=1).change("101,200", **period, group=1)
    expected = "'12%' error: 12% is the change over all 10 years, 101,200 on 811,000 jobs; a year it is 1.25 percent"
    assert page.found("PRJ308") == ([expected] if told else [])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Wages range from $45.00 to $31.00.", True), ("The range is between $45.00 an hour and $31.00.", True),
        ("Wages fell from $45.00 to $31.00.", False), ("Wages range from $45.00 in Ohio to $31.00.", False),
    ],
)  # fmt: skip
def test_a_range_that_is_printed_backwards(text: str, told: bool) -> None:
    page = Page(text).wage("$45.00", unit=PayPeriod.HOUR).wage("$31.00", Statistic.TYPICAL, unit=PayPeriod.HOUR)
    expected = ["'$31.00' error: the range from $45.00 to $31.00 ends below where it begins"]
    assert page.found("PAY101") == (expected if told else [])


def test_a_range_that_rises() -> None:
    page = Page("Wages range from $31.00 to $45.00.").wage("$31.00", Statistic.LOW, unit=PayPeriod.HOUR)
    assert page.wage("$45.00", Statistic.HIGH, unit=PayPeriod.HOUR).found("PAY101") == []
