"""Wages in sentences: which statistic an amount is, for what period, and what is worded as a limit."""

import pytest

import occupipe

Told = tuple[str, int, str, str | None]

WAGES: dict[str, list[Told]] = {
    "The median annual wage of nurses was $80,000.": [("median", 80000, "year", None)],
    "Nurses earned an average of $38 an hour.": [("mean", 38, "hour", None)],
    "The lowest 10 percent of nurses earned less than $40,000 a year, and the highest 10 percent more than $90,000.": [
        ("p10", 40000, "year", None),
        ("p90", 90000, "year", None),
    ],
    "The middle 50 percent of nurses earned between $50,000 and $70,000 a year.": [
        ("p25", 50000, "year", None),
        ("p75", 70000, "year", None),
    ],
    "The salary range of nurses is $40,000 to $90,000 a year.": [
        ("low", 40000, "year", None),
        ("high", 90000, "year", None),
    ],
    "75% of nurses earn $87,370 or less a year.": [("p75", 87370, "year", None)],
    "90 percent of nurses earn $41,020 or more a year.": [("p10", 41020, "year", None)],
    "Nine in ten nurses are paid less than $98,000 a year.": [("p90", 98000, "year", None)],
    "The 10 percent at the bottom were on $39,518 or less a year; nurses in the middle had a median of $51,000.": [
        ("p10", 39518, "year", None),
        ("median", 51000, "year", None),
    ],
    "Nurses are paid a minimum daily rate of $759, or $2,634 for a 5-day week.": [
        ("low", 759, "day", None),
        ("low", 2634, "week", None),
    ],
    "Nurses earn $900 for a 39-hour week.": [("typical", 900, "week", None)],
    "Bakers had an average yearly salary of $25,350, or $2,110 a month and $12.19 an hour. The bottom 10 percent got $16,140.": [
        ("mean", 25350, "year", None),
        ("mean", 2110, "month", None),
        ("mean", 12, "hour", None),
        ("p10", 16140, "year", None),
    ],
    "A nurse earns $3,050 a month on average, which is $36,600 a year. The lower quartile lies at $2,590.": [
        ("mean", 3050, "month", None),
        ("mean", 36600, "year", None),
        ("p25", 2590, "month", None),
    ],
    "The ward pays new nurses a starting wage of $21.50 an hour, up from $17.75.": [("starting", 21, "hour", None)],
    "Nurses earn over $50,000 a year.": [("typical", 50000, "year", "at_least")],
    "No nurse is paid badly: nobody earns less than $40,000 a year.": [("low", 40000, "year", None)],
    "Nurses earn from at least $40,000 to more than $90,000 a year.": [
        ("low", 40000, "year", None),
        ("high", 90000, "year", None),
    ],
}
"""Sentences, and the statistic, value, period and bound of each wage; the ends of a distribution are no limits."""

NO_WAGES = [
    "Nurses: train from $49 a week.",
    "Ready to earn? Pay $180 a month for a year.",
    "Tuition for nurses is $40,000 a year.",
    "Nurses get a sign-on bonus of $5,000.",
    "The median annual wage of nurses rose by a raise of $2,000.",
    "Union membership is $3.62 a week for nurses.",
    "Nurses get subsidised parking, $10 per week.",
    "Nurses get $750 a year for courses.",
    "Nurses pay little: insurance $210 a month.",
    "Subsistence for nurses away from home: $85 a day.",
    "Nurses earn $9 a month.",
    "Nurses earn $0 a year.",
    "Nurses earned a median of $34,690 in 2023.\n\nOnly $260 a month.",
    "With treatments at $48 on average and $65 in the city, nurses are busy.",
]


def wages(sentence: str) -> list[Told]:
    occupation = occupipe.extract(f"# Nurse\n\n{sentence}\n")
    return [(str(w.statistic), int(w.value), str(w.unit), w.bound and str(w.bound)) for w in occupation.wages]


@pytest.mark.parametrize("sentence", WAGES)
def test_wages(sentence: str) -> None:
    assert wages(sentence) == WAGES[sentence]


@pytest.mark.parametrize("sentence", NO_WAGES)
def test_what_is_no_wage(sentence: str) -> None:
    assert [wage for wage in wages(sentence) if wage[0] != "median"] == []
