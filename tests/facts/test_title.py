"""The name of the occupation, told from titles, headings and sentences, and what is another occupation."""

import json

import pytest

from occupipe.facts import title
from occupipe.facts.fact import Confidence, FactKind
from occupipe.facts.naming import singular_name
from occupipe.facts.occupation_name import name_forms, other_occupation
from occupipe.facts.own_occupation import own_occupation
from tests.facts.scenes import facts, scene
from tests.passages.test_gold import HERE

TITLES = {
    "How Do I Become A Medical Records Technician?": "Medical Records Technician",
    "Dental Hygienist Career Guide": "Dental Hygienist",
    "Electrician Salary in Texas": "Electrician",
    "What Does An Electrician Apprentice Earn?": "Electrician Apprentice",
    "Becoming a Primary School Teacher in England": "Primary School Teacher",
    "Barbers, Hairdressers, and Cosmetologists": "Barber, Hairdresser, and Cosmetologist",
    "Painters, Construction and Maintenance": "Painter, Construction and Maintenance",
    "Property, Real Estate, and Community Association Managers": "Property, Real Estate, and Community Association Manager",
    "Jobs for Registered Nurses": "Registered Nurse",
    "Canadian Lawyer Salaries": "Lawyer",
    "So You Want to Be a CNC Machinist": "CNC Machinist",
    "IT Support Specialist Job Description": "IT Support Specialist",
    "Careers as Midwives": "Midwife",
}
NO_OCCUPATION = ("Ten Rules for a Better Summer", "The Number of Computers in Schools", "Contact Us")
BODIES = {
    "Most hospital visitors never meet one. A court reporter needs good ears. Court reporters are trained.": "Court Reporter",
    "In 2014 interpreters and translators had 61,000 jobs. Interpreters and translators travel.": "Interpreter and Translator",
    "Doctors rely on them. Surgical technologists set up rooms. Surgical technologists count tools.": "Surgical Technologist",
}


@pytest.mark.parametrize(("heading", "name"), TITLES.items())
def test_titles_name_the_occupation(heading: str, name: str) -> None:
    found = facts(title.read, f"{heading}\n\nIt is a line of work with good days and bad ones, as all of them are.")
    assert [fact.name for fact in found if fact.kind is FactKind.NAME] == [name]
    assert found[0].confidence is Confidence.CERTAIN


@pytest.mark.parametrize("heading", NO_OCCUPATION)
def test_a_text_without_occupation_has_no_name(heading: str) -> None:
    assert facts(title.read, f"{heading}\n\nThe office is closed on Monday and open after that.") == []


@pytest.mark.parametrize(("text", "name"), BODIES.items())
def test_without_a_title_the_commonest_occupation_is_likely_the_name(text: str, name: str) -> None:
    (fact,) = facts(title.read, text)
    assert (fact.name, fact.confidence) == (name, Confidence.LIKELY)


def test_the_name_stands_at_its_first_mention() -> None:
    text = "Welding pays.\n\nThere are many welders here, and welders earn well."
    (fact,) = facts(title.read, text)
    assert text[fact.span.start : fact.span.end] == "welders"
    assert fact.span.start == text.index("welders")


def test_what_is_known_from_outside_comes_first() -> None:
    (fact,) = facts(title.read, "Probation officers earn $40,000 a year.", "Georgia Probation Officers")
    assert (fact.name, fact.text) == ("Georgia Probation Officer", "Probation officers")


def test_a_title_that_the_article_forgets_does_not_name_it() -> None:
    text = "Ask the Doctor\n\nPharmacists fill prescriptions. Pharmacists give advice. Pharmacists work in shops."
    assert facts(title.read, text)[0].name == "Pharmacist"


def test_other_names_stand_beside_the_name() -> None:
    text = (
        "Skincare Specialists\n\nSkincare specialists, also called estheticians or facialists, treat the face. News "
        "skincare specialists, also called reporters, are no specialty."
    )
    found = facts(title.read, text)
    assert [fact.text for fact in found if fact.kind is FactKind.ALTERNATE_NAME] == ["estheticians", "facialists"]


NURSES = "How to Become a Registered Nurse\n\nRegistered nurses (RNs) care for patients. Nurses help doctors."
RECORDS = "Medical Records Technician Salary\n\nMedical records technicians keep records. The technicians code."
BARBERS = "Barbers, Hairdressers, and Cosmetologists\n\nBarbers, hairdressers, and cosmetologists cut hair."
OTHERS = [
    (NURSES, "the dentists", "dentists"),
    (NURSES, "licensed practical nurses", "licensed practical nurses"),
    (NURSES, "nurse practitioners", "nurse practitioners"),
    (NURSES, "pediatric nurses", None),
    (NURSES, "RNs", None),
    (NURSES, "these professionals", None),
    (NURSES, "doctors and nurses", None),
    (NURSES, "the winter", None),
    (RECORDS, "health information technologists", "health information technologists"),
    (RECORDS, "veterinary technicians", "veterinary technicians"),
    (RECORDS, "technicians", None),
    (RECORDS, "senior medical records techs", None),
    (BARBERS, "barbers", "barbers"),
    (BARBERS, "hairdressers and cosmetologists", "hairdressers and cosmetologists"),
    (BARBERS, "barbers, hairdressers, and cosmetologists", None),
]


@pytest.mark.parametrize(("text", "words", "other"), OTHERS)
def test_other_occupations_are_told_from_groups_of_the_own(text: str, words: str, other: str | None) -> None:
    assert other_occupation(words, scene(text)) == other


def test_name_forms_are_those_the_article_uses() -> None:
    assert name_forms(scene(NURSES)) == {"registered nurse", "registered nurses", "nurse", "nurses", "rn", "rns"}
    assert name_forms(scene("Nothing is said here.")) == frozenset()


def test_names_of_the_project_s_own_passages() -> None:
    """Without the key that gives the occupation, as a page has none; titles with other words for it count as misses."""
    lines = (HERE / "ordinary.jsonl").read_text(encoding="utf8").splitlines()
    passages = [json.loads(line) for line in lines]
    right = sum(own_occupation(scene(p["text"])).name == singular_name(p["occupation"]) for p in passages)
    assert right >= 0.9 * len(passages)
