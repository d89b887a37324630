"""Words of the markup beside those of the page: levels by category, names with their noun, empty values, impossible dates."""

import json

import pytest

from tests.markup.judged import of_document, of_file, of_page

BODY = """
<h1>Surveyors</h1>
<h2>Education</h2>
<p>Surveyors typically need a bachelor's degree. They may earn the Professional Land Surveyor certification.</p>
"""


def codes(**more: object) -> list[str]:
    """The codes told of a page whose markup says some more of its occupation."""
    document = {"@context": "https://schema.org/", "@type": "Occupation", "name": "Surveyors", **more}
    return [d.code for d in of_page(f'<script type="application/ld+json">{json.dumps(document)}</script>{BODY}')]


def credential(**more: str) -> dict[str, str]:
    return {"@type": "EducationalOccupationalCredential", **more}


SURVEYOR = credential(name="Professional Land Surveyor", credentialCategory="certification")


@pytest.mark.parametrize(
    ("category", "told"),
    [
        ("bachelor degree", []),
        ("Bachelor's degree", []),
        ("Master's degree", ["MRK511"]),
        ("doctoral degree", ["MRK511"]),
        ("degree", []),  # of no level: nothing that the text could contradict
        ("high school", []),
    ],
)
def test_a_category_that_names_a_level_is_audited(category: str, told: list[str]) -> None:
    asked = credential(credentialCategory=category)
    assert codes(educationRequirements=asked, qualifications=SURVEYOR) == told


@pytest.mark.parametrize("name", ["educationalLevel", "credentialCategory"])
def test_a_level_that_differs_from_a_sound_name_is_told(name: str) -> None:
    asked = {**credential(name="Bachelor's degree"), name: "Master's degree"}
    assert codes(educationRequirements=asked, qualifications=SURVEYOR) == ["MRK511"]
    assert codes(educationRequirements={**asked, name: "bachelor degree"}, qualifications=SURVEYOR) == []


def test_a_level_given_as_category_is_not_missed_beside_a_named_one() -> None:
    asked = [credential(credentialCategory="bachelor degree"), credential(name="surveyors")]
    assert codes(educationRequirements=asked, qualifications=SURVEYOR) == []


@pytest.mark.parametrize(
    ("name", "told"), [("Professional Land Surveyor", []), ("Professional Engineer", ["MRK511", "MRK516"])]
)
def test_a_certification_is_known_without_its_noun(name: str, told: list[str]) -> None:
    assert sorted(codes(qualifications=credential(name=name, credentialCategory="certification"))) == told


def distribution(**more: object) -> dict[str, object]:
    pay = {"@type": "MonetaryAmountDistribution", "name": "base", "currency": "USD", "duration": "P1Y", "median": 68540}
    return {"@context": "https://schema.org/", "@type": "Occupation", "name": "Surveyor", "estimatedSalary": pay | more}


@pytest.mark.parametrize("empty", ["", "  ", None])
def test_an_empty_value_is_none(empty: str | None) -> None:
    found = of_document({**distribution(), "name": empty})
    assert [line for line in found if "MRK506" in line and "has no name" in line]


@pytest.mark.parametrize("empty", ["", " "])
def test_an_empty_name_of_a_page_is_told_once(empty: str) -> None:
    assert codes(name=empty, qualifications=SURVEYOR) == ["MRK506"]


@pytest.mark.parametrize(("name", "line"), [('"",', 3), ('"  ",', 3), ('"Surveyor",', None)])
def test_an_empty_value_is_told_at_its_line(name: str, line: int | None) -> None:
    text = f'{{"@context": "https://schema.org/",\n"@type": "Occupation", "name":\n{name}\n"skills": "Reading maps"}}'
    assert [d.place.start.line for d in of_file(text) if d.code == "MRK506"] == ([line] if line else [])


def test_a_median_of_null_is_no_figure() -> None:
    assert of_document(distribution()) == []
    assert [line for line in of_document(distribution(median=None)) if "MRK506" in line]


@pytest.mark.parametrize(
    ("day", "is_date"),
    [("2024-12-31", True), ("2024-05", True), ("2024-10-09T08:00:00Z", True), ("2024-13-01", False), ("2024-00", False), ("2024-01-32", False)],
)  # fmt: skip
def test_months_and_days_that_the_calendar_does_not_have(day: str, is_date: bool) -> None:
    pay = {"@type": "MonetaryAmount", "name": "mean", "currency": "USD", "value": 68540, "validFrom": day}
    found = of_document({**distribution(), "estimatedSalary": pay})
    assert ["MRK503" in line for line in found] == ([] if is_date else [True])


def test_a_small_text_of_a_huge_number_is_told_in_fitting_words() -> None:
    (found,) = of_file(json.dumps(distribution()).replace("68540", "1e999999999"))
    assert found.code == "MRK510"
    assert "too large" in found.message


@pytest.mark.parametrize(("year", "told"), [("2024", []), ("2019", ["MRK514"])])
def test_the_date_of_an_observation_goes_before_that_of_its_source(year: str, told: list[str]) -> None:
    work = {"@type": "CreativeWork", "name": "Employment Projections", "temporalCoverage": "2024"}
    occupation = {"@type": "Occupation", "@id": "#occupation", "name": "Welders"}
    jobs = {
        "@type": "Observation", "observationAbout": {"@id": "#occupation"}, "variableMeasured": "Employment", "value": 457300,
        "unitText": "jobs", "observationDate": year, "subjectOf": work,
    }  # fmt: skip
    document = json.dumps({"@context": "https://schema.org/", "@graph": [occupation, jobs]})
    text = "<h1>Welders</h1><h2>Job Outlook</h2><p>Welders held about 457,300 jobs in 2024.</p>"
    assert [d.code for d in of_page(f'<script type="application/ld+json">{document}</script>{text}')] == told
