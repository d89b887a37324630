"""Projected change: whose part of the jobs it is for, and which way it goes."""

import pytest

import occupipe

SCOPES = {
    "In state government, employment of nurses is projected to grow 4 percent, or 3,000 jobs.": ["state government"]
    * 2,
    "Clinics differ: in hospitals, the Bureau says, employment of nurses will grow 4 percent.": ["hospitals"],
    "Employment of nurses in private clinics is projected to grow 9 percent, while in the federal government it will"
    " decline 4 percent.": ["private clinics", "federal government"],
    "Employment of nurses is projected to grow 9 percent, as fast as jobs in hospitals.": [None],
    "Employment of nurses in all hospitals is projected to grow 9 percent.": [None],
    "In 2024, employment of nurses will grow 9 percent.": [None],
}
CHANGES = {
    "Employment will decline by 4 percent, or 300 jobs.": (-4, -300),
    "Employment will decline by 300 jobs, or about 4 percent.": (-4, -300),
    "Employment will decline by 4 percent (about 300 jobs).": (-4, -300),
    "Employment will grow by 4 percent, or 300 jobs.": (4, 300),
    "Employment will grow 4 percent, or by 3,000 jobs, from 2022 to 2032.": (4, 3000),
    "Employment will fall by 4 percent, or by about 3,000 jobs, between 2022 and 2032.": (-4, -3000),
    "Employment will grow from 2022 to 2032 by 3,000 jobs, or 4 percent.": (4, 3000),
    "A 3 percent increase is expected by 2031, i.e. 700 jobs.": (3, 700),
    "Employment will fall 21 percent by 2024. That is 3,200 jobs gone.": (-21, -3200),
}


def nurses(words: str) -> occupipe.Occupation:
    return occupipe.extract(f"# Nurse\n\n{words}\n")


@pytest.mark.parametrize("words", SCOPES)
def test_scopes(words: str) -> None:
    found = nurses(words)
    assert [change.scope for change in (*found.growth, *found.growth_counts)] == SCOPES[words]


@pytest.mark.parametrize("words", CHANGES)
def test_figures_that_are_equated_go_one_way(words: str) -> None:
    found = nurses(words)
    assert (found.growth[0].value, found.growth_counts[0].value) == CHANGES[words]
    assert "PRJ304" not in {diagnostic.code for diagnostic in occupipe.validate(f"# Nurse\n\n{words}\n")}


@pytest.mark.parametrize(
    ("words", "per"),
    [
        ("an increase of 14,000 jobs, or 1.3 percent a year.", "period"),
        ("an increase of 14,000 jobs, or 1.3 percent annually.", "period"),
        ("an increase of 1,400 jobs, or 1.3 percent, each year.", "year"),
        ("an increase of 1,400 jobs a year, or 1.3 percent.", "year"),
    ],
)
def test_the_year_behind_a_percent_is_that_of_the_percent(words: str, per: str) -> None:
    (change,) = nurses(f"Employment of nurses will grow 14 percent from 2020 to 2030, {words}").growth_counts
    assert change.per == per
