"""Fixes of rules: what is certain is written, and nothing that is not."""

from __future__ import annotations

import pytest

from occupipe.diagnostics import Edit, Fix
from occupipe.spans import Span
from tests.rules.casefile import judged

BUREAU = "According to the Bureau of Labor Statistics, the median annual wage of surveyors in 2024 was"
VETS = "About 15,400 {} are projected for vets.\n\nAs the Bureau says, {} for vets come up each year."


def fixes(text: str, code: str, suffix: str = ".md") -> list[list[tuple[str, str]] | None]:
    """The edits of each finding, None for one without a fix."""
    found = judged(text, code, suffix)
    return [None if d.fix is None else [(e.place.quote, e.words) for e in d.fix.edits] for d in found]


@pytest.mark.parametrize(
    ("name", "edits"),
    [
        ("Certified Tumor Register (CTR)", [("Register", "Registrar")]),
        ("CERTIFIED TUMOR REGISTER (CTR)", [("REGISTER", "REGISTRAR")]),
        ("**Certified Tumor Registers** (CTRs)", [("Registers", "Registrars")]),
        ("Registered Health Technician (RHIT)", [("Technician", "Information Technician")]),
    ],
)  # fmt: skip
def test_the_own_name_of_a_credential(name: str, edits: list[tuple[str, str]]) -> None:
    assert fixes(f"# Clerk\n\nClerks can become a {name}.", "CRD401") == [edits]


def test_a_name_that_a_line_end_cuts_is_mended_within_its_line() -> None:
    text = "With some years of experience, and after a test, they may become a Certified Tumor\nRegister (CTR)."
    assert fixes(f"# Clerk\n\n{text}", "CRD401") == [[("Register", "Registrar")]]


def test_a_name_that_may_be_another_is_not_written() -> None:
    """A name that may be a shorter word for it, and one of another body."""
    assert fixes("# Clerk\n\nClerks can become a Certified Pharmaceutical Technician (CPhT).", "CRD401") == [None]
    text = "# Paralegal\n\nThe National Association of Legal Assistants (NALA) awards its Registered Paralegal (RP) credential."
    assert fixes(text, "CRD401") == [None]


def test_the_own_letters_of_a_credential() -> None:
    text = "# Clerk\n\nClerks can become a Certified Tumor Registrar (CXR)."
    assert fixes(text, "CRD402") == [[("CXR", "CTR")]]
    assert fixes("# Florist\n\nFlorists can become a Certified Floral Designer (CXF).", "CRD402") == [None]


HEADING = "# Baker\n\n## Baker Salary in 2025\n\nThe median wage of bakers was $32,780 a year in May 2022."


def test_the_year_of_a_heading() -> None:
    assert fixes(HEADING, "SRC905") == [[("2025", "2022")]]
    assert fixes(f"{HEADING}\n\nTheir average wage was $33,400 in 2021.", "SRC905") == [None]


@pytest.mark.parametrize(
    ("heading", "edits"),
    [
        ("Average Baker Salary", [("Average", "Median")]), ("AVERAGE PAY", [("AVERAGE", "MEDIAN")]),
        ("What is the average wage?", [("average", "median")]), ("An average salary", None),
    ],
)  # fmt: skip
def test_the_statistic_of_a_heading(heading: str, edits: list[tuple[str, str]] | None) -> None:
    assert fixes(HEADING.replace("Baker Salary in 2025", heading), "SRC905") == [edits]


@pytest.mark.parametrize(
    ("words", "edits"),
    [
        ("$80,580, or $41.00 per hour", [("41.00", "38.74")]),
        ("$80,580 ($41.00 an hour)", [("41.00", "38.74")]),
        ("$80,580, or about $41.00 per hour", None),  # not to the cent
        ("$80,580, or $41 per hour", None),
        ("$81,000, or $41.00 per hour", None),  # rounded by the article
        ("$41.00 per hour, or $80,580", None),  # which of them is wrong cannot be told
    ],
)  # fmt: skip
def test_an_hourly_wage_that_follows_from_the_annual_one(words: str, edits: list[tuple[str, str]] | None) -> None:
    assert fixes(f"# Surveyor\n\n{BUREAU} {words}.", "PAY102") == [edits]


def test_an_hourly_wage_is_certain_only_with_its_source_and_year() -> None:
    assert fixes(
        "# Surveyor\n\nThe median annual wage of surveyors in 2024 was $80,580, or $41.00 per hour.", "PAY102"
    ) == [None]
    assert fixes(f"# Surveyor\n\n{BUREAU.replace(' in 2024', '')} $80,580, or $41.00 per hour.", "PAY102") == [None]


def test_an_hourly_wage_that_fits_another_annual_one_is_left() -> None:
    text = f"# Surveyor\n\n{BUREAU} $80,580, or $41.00 per hour.\n\n{BUREAU} $85,280.\n"
    assert fixes(text, "PAY102") == [None]


def test_openings_that_the_article_calls_so_elsewhere() -> None:
    text = VETS.format("new jobs a year", "15,400 openings")
    assert fixes(text, "PRJ307") == [[("new jobs", "openings")]]
    text = VETS.format("new veterinary positions a year", "15,400 openings")
    assert fixes(text, "PRJ307") == [[("new veterinary positions", "veterinary openings")]]


def test_openings_are_certain_where_the_bureau_counts_them() -> None:
    text = (
        "There were 390,000 helpers in 2024{}. Employment is projected to grow 2 percent from 2024 to 2034, with 34,000 new "
        "jobs each year."
    )
    assert fixes(text.format(""), "PRJ307") == [None]
    assert fixes(text.format(", says the Bureau of Labor Statistics"), "PRJ307") == [[("new jobs", "openings")]]


def test_edits_are_in_order_and_do_not_meet() -> None:
    with pytest.raises(ValueError, match="not in order"):
        Fix("write", (Edit(Span(0, 4), "a"), Edit(Span(3, 6), "b")))
    with pytest.raises(ValueError, match="no edits"):
        Fix("write", ())
