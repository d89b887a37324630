"""Levels of education as articles print them, the role of each, and what is no level of the occupation."""

import pytest

from occupipe.facts import education
from occupipe.facts.fact import Confidence
from tests.facts.scenes import facts

CAUGHT = {
    "Applicants need no formal educational credential.": ("none", "no formal educational credential", "typical"),
    "A high school diploma or its equivalent is required.": ("high_school", "high school diploma", "required"),
    "You must hold a GED.": ("high_school", "GED", "required"),
    "Candidates must pass their 10+2 board exams.": ("high_school", "10+2", "required"),
    "Some college is preferred by airlines.": ("some_college", "Some college", "preferred"),
    "Entry-level education: postsecondary nondegree award": (
        "postsecondary_certificate",
        "postsecondary nondegree award",
        "typical",
    ),
    "Most people go to a vocational school first.": ("postsecondary_certificate", "vocational school", "typical"),
    "You need a Certificate III in Plumbing.": ("postsecondary_certificate", "Certificate III", "required"),
    "Most workers have an associate’s degree.": ("associate", "associate’s degree", "typical"),
    "A two-year degree is required.": ("associate", "two-year degree", "required"),
    "A bachelor's degree is required, in any major.": ("bachelor", "bachelor's degree", "required"),
    "Employers prefer a four-year degree.": ("bachelor", "four-year degree", "preferred"),
    "A B.Tech is a must: applicants must have one.": ("bachelor", "B.Tech", "required"),
    "Some positions may call for a master's degree.": ("master", "master's degree", "optional"),
    "A Master of Library Science is required.": ("master", "Master of Library Science", "required"),
    "You must earn a Doctor of Pharmacy degree.": ("doctoral", "Doctor of Pharmacy degree", "required"),
    "They must graduate from law school.": ("doctoral", "law school", "required"),
    "Typical Entry-Level EducationBachelor's degree": ("bachelor", "Bachelor's degree", "typical"),
    "Degree level: Master's": ("master", "Master's", "required"),
    "Jobs: 5,100 | Education: Certificate (7 months)": ("postsecondary_certificate", "Certificate", "required"),
    "There are no formal requirements.": ("none", "no formal requirements", "typical"),
    "A pre-registration degree in nursing is required.": ("bachelor", "A pre-registration degree", "required"),
    "You must have a BA in design.": ("bachelor", "BA", "required"),
    "Grade 12 is required.": ("high_school", "Grade 12", "required"),
    "Most come with a college diploma.": ("postsecondary_certificate", "college diploma", "typical"),
}
NO_LEVEL = (
    "Tuition for a bachelor's degree costs $40,000.",
    "They work in hospitals, clinics and at a medical school.",
    "Take algebra in high school if you can.",
    "Our college offers a bachelor's degree in the subject.",
    "He masters the craft and teaches it to his associates.",
    "Hold a certificate of good conduct.",
    "Those with a master's degree could start at $43,731.",
    "Universities usually ask for three A levels.",
    "Thinking of welding school?",
    "Courses want 4 or 5 GCSEs at grades 9 to 4.",
)


@pytest.mark.parametrize(("text", "fact"), CAUGHT.items())
def test_levels_are_read_with_their_role(text: str, fact: tuple[str, str, str]) -> None:
    level, term, role = fact
    (found,) = facts(education.read, text, "Surveyor")
    assert (found.level, found.role) == (level, role)
    assert text[found.span.start : found.span.end] == term


@pytest.mark.parametrize("text", NO_LEVEL)
def test_words_of_study_that_state_no_level(text: str) -> None:
    assert facts(education.read, text, "Surveyor") == []


def test_each_level_once_where_it_is_asked_for_most_strongly() -> None:
    text = "Many have a bachelor's degree. A bachelor's degree is required by law. A master's degree can help."
    found = facts(education.read, text, "Surveyor")
    assert [(fact.level, fact.role, fact.span.start) for fact in found] == [
        ("bachelor", "required", text.index("bachelor's degree is")), ("master", "optional", text.index("master's")),
    ]  # fmt: skip


def test_the_clause_decides_not_the_sentence() -> None:
    text = "Most have a vocational degree, although many have an associate's degree as well."
    found = {fact.level: fact.role for fact in facts(education.read, text, "Medical Records Technician")}
    assert found == {"postsecondary_certificate": "typical", "associate": "typical"}


def test_two_levels_that_share_their_noun() -> None:
    found = facts(education.read, "You need an associate or bachelor's degree.", "Respiratory Therapist")
    assert {fact.level for fact in found} == {"associate", "bachelor"}


@pytest.mark.parametrize(
    "text",
    [
        "Computer programmers need a bachelor's degree.",
        "With an associate's degree, funeral directors can earn more.",
        "Law degrees are for attorneys.",
    ],
)
def test_the_education_of_other_occupations_is_left_out(text: str) -> None:
    assert facts(education.read, f"Welders\n\n{text} Welders join metal.") == []


def test_pay_by_degree_is_no_education() -> None:
    text = "Salary by degree\n\n- Associate's degree: $61,000\n- Bachelor's degree: $78,500\n"
    assert facts(education.read, text, "Marketing Manager") == []


def test_a_degree_without_level_is_likely_the_first() -> None:
    (found,) = facts(education.read, "To practise you need a degree in surveying.", "Surveyor")
    assert (found.level, found.confidence) == ("bachelor", Confidence.LIKELY)


def test_an_accredited_program_counts_where_nothing_else_is_told() -> None:
    alone = "You have to graduate from an accredited program and pass an exam."
    assert [fact.level for fact in facts(education.read, alone, "Dental Assistant")] == ["postsecondary_certificate"]
    beside = f"{alone} An associate degree is required."
    assert [fact.level for fact in facts(education.read, beside, "Dental Assistant")] == ["associate"]


def test_headings_ask_and_do_not_state() -> None:
    text = "Do You Need a Bachelor's Degree?\n\nThe trade is learned on the job, for pay, over four or five years."
    assert facts(education.read, text, "Electrician") == []
