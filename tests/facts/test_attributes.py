"""What a wage is for besides its statistic: the year, the area, the group, whose it is, who says so."""

from decimal import Decimal
from typing import Any

import pytest

import occupipe


def wages(text: str, title: str = "Nurse") -> list[Any]:
    return list(occupipe.extract(f"# {title}\n\n{text}\n").wages)


YEARS = {
    "Nurses earned a median of $77,600 a year in May 2021.": [2021],
    "In 2010 nurses earned a median of $64,690 a year and in 2020 it was $75,330.": [2010, 2020],
    "The median was $75,330 a year in 2020, up from $73,300 a year earlier.": [2020, None],
    "State | 2019 | 2020\nOhio | $63,210 | $65,050\nTexas | $57,090 | $57,980": [2019, 2020, 2019, 2020],
    "Nurses make a median of $77,600 a year. Updated 14 March 2023.": [None],
}


@pytest.mark.parametrize("text", YEARS)
def test_reference_years(text: str) -> None:
    found = wages(f"Mean annual wages by state\n\n{text}" if "|" in text else text)
    assert [wage.reference_year for wage in found] == YEARS[text]


AREAS = {
    "In Ohio, nurses earned a mean wage of $71,000 a year.": ["Ohio"],
    "Nationally, nurses earned a median of $77,600 a year; in Denver, CO, it was $80,100.": [
        "national",
        "Denver, Colorado",
    ],
    "Nurses earned a median of $77,600 a year.": [None],
    "Nationally nurses earn $77,600 a year; in Denver, CO, some make $80,100.": ["national", "Denver, Colorado"],
    "Nurses earn a mean of $71,000 a year in Ohio. The BLS puts the median at $77,600 a year.": ["Ohio", None],
    "Trainees at the academy in Boston earn $41,000 a year.": [None],
    "Nurses in Utah are few. Statewide they earn $70,300 a year, against $77,600 for the country.": [
        "Utah",
        "national",
    ],
    "In Dublin nurses earn a median of €50,000 a year, outside of Dublin €42,000.": ["Dublin", "outside Dublin"],
    "Mean annual wage\n\nD.C.: $98,540\nVermont: $73,630\nNew York: $93,320": ["D.C.", "Vermont", "New York"],
}


@pytest.mark.parametrize("text", AREAS)
def test_areas(text: str) -> None:
    assert [wage.area for wage in wages(text)] == AREAS[text]


SCOPES = {
    "Nurses in hospitals earned a median of $78,070 a year.": ["hospitals"],
    "If you work for the federal government, the median is $88,120 a year.": ["federal government"],
    "The median was $57,100 a year, in repair and maintenance $51,110.": [None, "repair and maintenance"],
    "Medians were $65,930 a year in motion pictures and video, $48,340 in sound studios.": [
        "motion pictures and video",
        "sound studios",
    ],
    "Corporate nurses averaged $44,600 a year.": ["Corporate"],
    "In Canada nurses make $62,000 a year on average.": [None],
    "With five years of experience nurses make $70,000 to $80,000 a year.": ["With five years of experience"] * 2,
    "The second year brings between $51,000 and $52,500 a year.": ["second year"] * 2,
    "Cruise lines pay from $2,000 to $3,200 a month.": ["Cruise lines"] * 2,
    "Nurses average $70,100 a year. Department stores came last with $52,210 a year.": [None, "Department stores"],
    "Local governments paid a median of $65,130 a year in 2022 and states $64,990.": ["Local governments", "states"],
    "The median is $24 an hour with a license, $19.50 an hour without.": ["license", "without"],
    "The median was $30.00 an hour, $28.37 in acute care and $36.06 in consultation.": [
        None,
        "acute care",
        "consultation",
    ],
    "A full-time nurse earns $77,600 a year on average.": ["full-time"],
    "A junior nurse makes $52,000 a year, an intermediate one $65,000.": ["junior nurse", "intermediate"],
    "At LNER nurses earn £43,257 a year, at Avanti £45,953.": ["LNER", "Avanti"],
    "Nurses in hospitals started at $48,862 or $55,752 a year.": ["hospitals"] * 2,
    "On offshore rigs, nurses average $95,000 a year.": ["offshore rigs"],
    "A head nurse in a large city hospital makes $95,000 a year.": ["large city hospital"],
    "The mean for nurses employed by oil refineries was $71,200 a year.": ["oil refineries"],
    "In dollars, nurses make $77,600 a year on average.": [None],
    "Hospitals pay better than drugstores: nurses there make $79,310 a year.": ["Hospitals"],
    "The median was $77,600 a year, according to government figures.": [None],
    "By sector, construction leads with a median salary of $71,500 a year.": ["construction"],
}


@pytest.mark.parametrize("text", SCOPES)
def test_scopes(text: str) -> None:
    assert [wage.scope for wage in wages(text)] == SCOPES[text]


SUBJECTS = {
    "Dentists earned a median of $155,000 a year.": ["dentists"],
    "Pediatric nurses earned a median of $70,000 a year.": [None],
    "The median for all occupations was $45,760 a year.": ["all occupations"],
    '"We pay $70,000 a year on average," said a recruiter.': [None],
    "Nurses earned a median of $77,600 a year, dental assistants $38,660.": [None, "dental assistants"],
    "Dental assistants are fewer. They earn $38,660 a year.": [None],
    "Dental assistants earn $38,660 a year. The top tenth makes over $54,970.": ["dental assistants"] * 2,
    "Florida dentists earn $155,000 a year.": ["dentists"],
    "ZipRecruiter has an average of $97,000 a year.": [None],
    "A paramedic program takes a year. Nurses make $77,600 a year.": [None],
    "Nurses make a median of $77,600 a year (the all jobs average is $45,760 a year).": [None, "all occupations"],
}


@pytest.mark.parametrize("text", SUBJECTS)
def test_subjects(text: str) -> None:
    assert [wage.subject for wage in wages(text)] == SUBJECTS[text]


def test_ranks_are_of_the_own_occupation() -> None:
    found = wages("First officers earn $90,000 a year on average, captains $240,000.", "Airline Pilot")
    assert [(wage.subject, wage.scope) for wage in found] == [(None, "First officers"), (None, "captains")]


NO_WAGES = [
    "Nurses start at $0.52 per mile.",
    "A master's degree added $20,000 to $25,000 a year.",
    "Our course can be paid with an EMI of $799 a month.",
    "Firms bill nurses at $84 an hour.",
    "Nurses with a salary of more than $90,000 are few.",
]


@pytest.mark.parametrize("text", NO_WAGES)
def test_rates_differences_and_costs_are_no_wages(text: str) -> None:
    assert wages(f"Nurses earned a median of $77,600 a year.\n\n{text}")[1:] == []


COUNTS = {
    "Nurses held about 3,130,600 jobs in 2021.": Decimal(3_130_600),
    "Employment of nurses will grow 6 percent, from 3,130,600 jobs in 2021 to 3,326,000.": Decimal(3_130_600),
    "How many nurses are there? 545,300 in 2012, almost all of them in hospitals.": Decimal(545_300),
}


@pytest.mark.parametrize("text", COUNTS)
def test_head_counts(text: str) -> None:
    assert occupipe.extract(f"# Nurse\n\n{text}\n").employment[0].value == COUNTS[text]


NO_COUNTS = [
    "The city has 40 million visitors a year.",
    "Nurses held between 50,000 and 55,000 jobs in 2021.",
    "Nurses held 50,000 to 55,000 jobs in 2021.",
    "Some 149,000 nursing positions were vacant in 2023.",
    "The country is short of 2,500 nurses.",
    "SOC 29-1141; NOC 2021: 31301 nurses.",
    "More than 1,000 people in Chicago applied for 60 places.",
    "With over 1,700 aircraft on order, carriers hire.",
    "By four o'clock there will be 22 beds made.",
]


@pytest.mark.parametrize("text", NO_COUNTS)
def test_other_counts_are_no_employment(text: str) -> None:
    assert not occupipe.extract(f"# Nurse\n\n{text}\n").employment


def test_openings_are_told_by_their_noun() -> None:
    occupation = occupipe.extract("# Nurse\n\nAbout 203,200 openings for nurses are projected each year, 2021-31.\n")
    assert [(opening.value, opening.per) for opening in occupation.openings] == [(Decimal(203_200), "year")]


def test_sources_are_those_that_are_named() -> None:
    named, unnamed = wages(
        "Nurses earned $77,600 a year, according to the Bureau of Labor Statistics.\n\n"
        "## Elsewhere\n\nIn Ohio nurses earned $71,000 a year."
    )
    assert named.source == "Bureau of Labor Statistics"
    assert unnamed.source is None
