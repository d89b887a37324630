"""Labels of rows and lines that name a group, and those that mean something else."""

import pytest

import occupipe

LINES = {
    "Certified Nurse: $89,000 to $98,000 a year": ["Certified Nurse"] * 2,
    "Qualified$65,000 - $85,000 a year": ["Qualified"] * 2,
    "Average salary: $65,000 a year": [None],
}


@pytest.mark.parametrize("line", LINES)
def test_lines_that_are_labels(line: str) -> None:
    found = occupipe.extract(f"# Nurse\n\nNurses earn a median salary of $77,600 a year.\n\n{line}\n").wages
    assert [wage.scope for wage in found[1:]] == LINES[line]


ROWS = {
    "Fellow (FSA), 5-10 years": "Fellow (FSA), 5-10 years",
    "Entry level (0-2 years)": "Entry level (0-2 years)",
    "Nurse (5+ years)": "5+ years",
    "Nurses": None,
    "Starting": "Starting",
    "Statewide": None,
}


@pytest.mark.parametrize("label", ROWS)
def test_rows(label: str) -> None:
    table = f"# Nurse\n\n| Wages | Low | High |\n| --- | --- | --- |\n| {label} | $57,600 | $79,000 |\n"
    assert [wage.scope for wage in occupipe.extract(table).wages] == [ROWS[label]] * 2


def test_a_heading_that_is_a_level_reaches_its_section() -> None:
    page = "# Plumber\n\nPlumbers earn a mean of £31,000 a year.\n\n## Self-employed\n\nDay rates run from £180 to £250 a day.\n"
    assert [wage.scope for wage in occupipe.extract(page).wages] == [None, "Self-employed", "Self-employed"]


def test_years_of_experience_need_no_words() -> None:
    table = "# Nurse\n\n| Years | Average |\n| --- | --- |\n| 0-1 | $58,000 |\n| 10+ | $80,000 |\n"
    assert [wage.scope for wage in occupipe.extract(table).wages] == ["0-1", "10+"]
