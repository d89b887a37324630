"""What figures say, in words."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from occupipe.facts.fact import Confidence, PayPeriod, Statistic
from occupipe.occupation import Employment, Evidence, Experience, Figure, Growth, GrowthCount, Openings, Share, Wage
from occupipe.quantities.quantity import Bound, Hedge
from occupipe.reports.html.meaning import meaning_of, period_of
from occupipe.reports.html.numerals import value_of
from tests.reports.html.judged import SOURCES, judged_file

PLACE = Evidence(0, 1, 0, 1, 1, 1, 1, 2, "x", "x")
AS_OF = date(2026, 11, 25)


def wage(value: str, unit: PayPeriod = PayPeriod.YEAR, currency: str = "USD", **more: Any) -> Wage:
    told = {"statistic": Statistic.MEDIAN, "rounded_to": Decimal(1), **more}
    return Wage(evidence=PLACE, value=Decimal(value), unit=unit, currency=currency, **told)


def figure(kind: type[Figure], value: str, **more: Any) -> Figure:
    return kind(evidence=PLACE, value=Decimal(value), rounded_to=Decimal(1), **more)


@pytest.mark.parametrize(
    ("told", "label", "value"),
    [
        (wage("32350"), "Median wage", "$32,350 a year"),
        (wage("38.7", PayPeriod.HOUR, "GBP"), "Median wage", "£38.70 an hour"),
        (wage("5000", bound=Bound.AT_LEAST, hedge=Hedge.ABOUT), "Median wage", "about at least $5,000 a year"),
        (wage("90000", statistic=Statistic.HIGH), "High end of pay", "$90,000 a year"),
        (figure(Share, "39", category="hospitals"), "Share of workers", "39 percent"),
        (figure(Growth, "14", value_high=Decimal(19)), "Projected change", "+14 to +19 percent"),
        (figure(Growth, "-4"), "Projected change", "−4 percent"),
        (figure(GrowthCount, "37700", per="period"), "Projected change in jobs", "+37,700 jobs over the period"),
        (figure(Employment, "818700", reference_year=2024), "Jobs", "818,700 jobs"),
        (figure(Employment, "896100", target_year=2034), "Projected jobs", "896,100 jobs"),
        (figure(Openings, "81000", per="year"), "Job openings", "81,000 openings a year"),
        (figure(Experience, "24"), "Experience", "2 years"),
    ],
)
def test_label_and_value(told: Figure, label: str, value: str) -> None:
    meaning = meaning_of(told)
    assert (meaning.label, meaning.value) == (label, value)


def test_details_tell_when_where_of_whom_and_from_whom() -> None:
    told = wage(
        "50000", reference_year=2010, area="national", scope="hospitals", subject="nurses", source="A Bureau",
        confidence=Confidence.LIKELY,
    )  # fmt: skip
    assert meaning_of(told, AS_OF).details == (
        "2010, 16 years ago", "nationwide", "hospitals", "for nurses, not for this occupation", "A Bureau",
        "likely, not certain",
    )  # fmt: skip


def test_details_tell_what_the_article_leaves_open() -> None:
    assert meaning_of(wage("50000")).details == ("no year stated", "no source named")
    range_end = wage("50000", statistic=Statistic.LOW, range_of="median")
    assert meaning_of(range_end).details[0] == "of a range called median pay"


@pytest.mark.parametrize(
    ("years", "words"),
    [
        ({"base_year": 2024, "target_year": 2034}, "2024 to 2034"),
        ({"target_year": 2030}, "by 2030"),
        ({"span_years": 10}, "over 10 years, no start named"),
        ({"span_years": 1, "base_year": 2020}, "over 1 year from 2020"),
        ({"reference_year": 2025}, "2025"),
        ({"reference_year": 2024}, "2024, 2 years ago"),
        ({}, ""),
    ],
)
def test_periods(years: dict[str, int], words: str) -> None:
    assert period_of(figure(Growth, "3", **years), AS_OF) == words


@pytest.mark.parametrize("path", sorted(SOURCES.glob("*.[mt]*")), ids=lambda path: path.name)
def test_every_figure_of_an_article_has_its_value_in_words(path: Path) -> None:
    checked = judged_file(path)
    assert checked.occupation is not None
    for part in checked.occupation.parts():
        if isinstance(part, Figure):
            digits = "".join(ch for ch in value_of(part) if ch.isdigit())
            assert f"{abs(part.value):f}".replace(".", "") in digits or isinstance(part, Experience)
