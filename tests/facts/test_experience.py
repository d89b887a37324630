"""Experience that is asked for, in months, and lengths of time that are none."""

from decimal import Decimal

import pytest

from occupipe.facts import experience
from occupipe.quantities.quantity import Bound
from tests.facts.scenes import facts

CAUGHT = {
    "Employers require two years of experience.": ("two years", 24, None, None, "required"),
    "Applicants need at least 3 years of related work experience.": ("3 years", 36, None, Bound.AT_LEAST, "required"),
    "You must have 2 to 4 years of experience.": ("2 to 4 years", 24, 48, None, "required"),
    "Most employers prefer 5+ years of management experience.": ("5+ years", 60, None, Bound.AT_LEAST, "preferred"),
    "Candidates must have six months' experience.": ("six months", 6, None, None, "required"),
    "Relevant work experience, typically at least 4 years": ("4 years", 48, None, Bound.AT_LEAST, "typical"),
    "Work experience in a related occupation: less than 5 years of experience.": (
        "5 years",
        60,
        None,
        Bound.AT_MOST,
        "typical",
    ),
}
NO_EXPERIENCE = (
    "The program takes two years and is quite an experience.",
    "With five years of experience you earn $60,000 a year.",
    "After ten years of experience many advance to chief.",
    "Training lasts four years of college and practice.",
    "Most dentists require two years of experience.",
)


@pytest.mark.parametrize(("text", "fact"), CAUGHT.items())
def test_experience_is_read_in_months(text: str, fact: tuple[str, int, int | None, Bound | None, str]) -> None:
    term, low, high, bound, role = fact
    (found,) = facts(experience.read, text, "Surveyor")
    assert text[found.span.start : found.span.end] == term
    assert (found.value, found.value_high, found.bound, found.role) == (low, high, bound, role)
    assert found.unit == "month"


@pytest.mark.parametrize("text", NO_EXPERIENCE)
def test_times_that_ask_for_no_experience(text: str) -> None:
    assert facts(experience.read, text, "Surveyor") == []


def test_the_span_reads_again() -> None:
    text = "Employers require one to two years of experience."
    (found,) = facts(experience.read, text, "Surveyor")
    assert experience.months(text[found.span.start : found.span.end]) == (found.value, found.value_high)
    assert experience.months("a while") is None
    assert experience.months("18 months") == (Decimal(18), None)
