"""Printed periods: what is read of each, what is none, and what cannot be read yet."""

import pytest

from occupipe.quantities import period
from tests.quantities.told import told_periods

CAUGHT: list[tuple[str, list[str]]] = [
    # from year to year
    ("2010-20", ["2010-20: 2010 to 2020, -"]),
    ("2010–20", ["2010–20: 2010 to 2020, -"]),
    ("2010–2020", ["2010–2020: 2010 to 2020, -"]),
    ("2010—2020", ["2010—2020: 2010 to 2020, -"]),
    ("2010 - 2020", ["2010 - 2020: 2010 to 2020, -"]),
    ("2010/20", ["2010/20: 2010 to 2020, -"]),
    ("2010/11", ["2010/11: 2010 to 2011, -"]),
    ("2010 to 2020", ["2010 to 2020: 2010 to 2020, -"]),
    ("from 2014 to 2024", ["2014 to 2024: 2014 to 2024, -"]),
    ("between 2014 and 2024", ["2014 and 2024: 2014 to 2024, -"]),
    ("2014 through 2024", ["2014 through 2024: 2014 to 2024, -"]),
    ("2014 until 2024", ["2014 until 2024: 2014 to 2024, -"]),
    ("2014\u00a0–\u00a024", ["2014\u00a0–\u00a024: 2014 to 2024, -"]),
    ("2018-'28", ["2018-'28: 2018 to 2028, -"]),
    ("1998-08", ["1998-08: 1998 to 2008, -"]),
    ("２０１０–２０", ["２０１０–２０: 2010 to 2020, -"]),
    # only the end
    ("through 2030", ["through 2030: - to 2030, -"]),
    ("by 2030", ["by 2030: - to 2030, -"]),
    ("by the year 2030", ["by the year 2030: - to 2030, -"]),
    ("until the end of 2030", ["until the end of 2030: - to 2030, -"]),
    ("to June 2030", ["to June 2030: - to 2030, -"]),
    ("up to 2030", ["up to 2030: - to 2030, -"]),
    ("come 2030", ["come 2030: - to 2030, -"]),
    # only the length
    ("over the next ten years", ["over the next ten years: - to -, 10"]),
    ("over the next 10 years", ["over the next 10 years: - to -, 10"]),
    ("the next decade", ["the next decade: - to -, 10"]),
    ("in the coming decade", ["in the coming decade: - to -, 10"]),
    ("during the next five years", ["during the next five years: - to -, 5"]),
    ("within the next 20 years", ["within the next 20 years: - to -, 20"]),
    ("next year", ["next year: - to -, 1"]),
    ("following year", ["following year: - to -, 1"]),
    ("the following two years", ["the following two years: - to -, 2"]),
    ("over the decade", ["over the decade: - to -, 10"]),
    ("over a decade", ["over a decade: - to -, 10"]),
    ("over ten years", ["over ten years: - to -, 10"]),
    ("over a ten-year period", ["over a ten-year: - to -, 10"]),
    ("10-year outlook", ["10-year: - to -, 10"]),
    ("ten-year projection", ["ten-year: - to -, 10"]),
    # length and end
    ("in the ten years to 2022", ["ten years to 2022: - to 2022, 10"]),
    ("over the five years to November 2026", ["over the five years to November 2026: - to 2026, 5"]),
    # an end before its base is kept: it is for the rules to tell
    ("2020-2016", ["2020-2016: 2020 to 2016, -"]),
    ("over 10 yrs", ["over 10 yrs: - to -, 10"]),
]

REFUSED = [
    "next years",
    "a 4-year degree",
    "five years of experience",
    "2010-2060",
    "2010-20 percent",
    "2010-20%",
    "rose from 10 percent in 2010 to 20 percent",
    "$2010-20",
    "2,010-20",
    "12010-20",
    "by 2030%",
    "by $2030",
    "since 2010",
    "in 2010",
    "fy2010-20",
    "2010-201",
    "2010-10-12",
    "decades",
    "over the years",
]

CANNOT_YET: list[tuple[str, list[str]]] = [
    ("from June 2014 to June 2024", ["2014 to June 2024: 2014 to 2024, -"]),
    ("from 2014 for ten years", ["2014 for ten years: 2014 to -, 10"]),
    ("the ten years from 2014", ["ten years from 2014: 2014 to -, 10"]),
    ("2014 to around 2024", ["2014 to around 2024: 2014 to 2024, -"]),
]


@pytest.mark.parametrize(("text", "figures"), CAUGHT)
def test_what_is_caught(text: str, figures: list[str]) -> None:
    assert told_periods(period.read, text) == figures


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_refused(text: str) -> None:
    """Read as anything, a digit would be lost, added or moved, or it is something else."""
    assert told_periods(period.read, text) == []


@pytest.mark.xfail(reason="not read yet", strict=True)
@pytest.mark.parametrize(("text", "figures"), CANNOT_YET)
def test_what_cannot_be_read_yet(text: str, figures: list[str]) -> None:
    assert told_periods(period.read, text) == figures
