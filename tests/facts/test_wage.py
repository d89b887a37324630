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
    "Nurses earn over $50,000 a year.": [("typical", 50000, "year", "at_least")],
    "No nurse is paid badly: nobody earns less than $40,000 a year.": [("low", 40000, "year", None)],
    "Nurses earn from at least $40,000 to more than $90,000 a year.": [
        ("low", 40000, "year", None),
        ("high", 90000, "year", None),
    ],
}
"""Sentences, and the statistic, value, period and bound of each wage; the ends of a distribution are no limits."""

NO_WAGES = [
    "Tuition for nurses is $40,000 a year.",
    "Nurses get a sign-on bonus of $5,000.",
    "The median annual wage of nurses rose by a raise of $2,000.",
]


def wages(sentence: str) -> list[Told]:
    occupation = occupipe.extract(f"# Nurse\n\n{sentence}\n")
    return [(str(w.statistic), int(w.value), str(w.unit), w.bound and str(w.bound)) for w in occupation.wages]


@pytest.mark.parametrize("sentence", WAGES)
def test_wages(sentence: str) -> None:
    assert wages(sentence) == WAGES[sentence]


@pytest.mark.parametrize("sentence", NO_WAGES)
def test_what_is_no_wage(sentence: str) -> None:
    assert wages(sentence) == []
