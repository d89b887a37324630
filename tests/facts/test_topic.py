"""Topics: subjects of study in sentences and lists."""

import pytest

from occupipe.facts import topic
from tests.facts.scenes import facts

CAUGHT = {
    "Students take courses in anatomy, radiography, nutrition and periodontics.":
        ["anatomy", "radiography", "nutrition", "periodontics"],
    "Good programs teach legal research, civil procedure, and legal ethics.":
        ["legal research", "civil procedure", "legal ethics"],
    "Evening classes on electrical theory, blueprint reading and safety practices go along with daily work.":
        ["electrical theory", "blueprint reading", "safety practices"],
    "Topics of the course include the basics of nutrition, anatomy and sports medicine.":
        ["basics of nutrition", "anatomy", "sports medicine"],
}  # fmt: skip
NO_TOPIC = (
    "They work in hospitals, clinics, schools and nursing homes.",
    "You need a degree in a field such as biology, chemistry or physics.",
    "Courses cost $300, $400 and $500.",
    "Students take courses in anatomy.",
)


@pytest.mark.parametrize(("text", "subjects"), CAUGHT.items())
def test_subjects_of_a_sentence(text: str, subjects: list[str]) -> None:
    assert [fact.text for fact in facts(topic.read, text)] == subjects


@pytest.mark.parametrize("text", NO_TOPIC)
def test_lists_that_are_of_no_subjects(text: str) -> None:
    assert facts(topic.read, text) == []


def test_items_of_a_curriculum() -> None:
    text = "The Curriculum\n\n- Thermodynamics\n- Ductwork\n- Controls\n"
    assert [fact.text for fact in facts(topic.read, text)] == ["Thermodynamics", "Ductwork", "Controls"]


def test_a_topic_is_never_a_skill_too() -> None:
    text = "Key Skills\n\n- Anatomy\n- Tact\n\nStudy\n\nStudents take courses in anatomy, physics and chemistry.\n"
    assert [fact.text for fact in facts(topic.read, text)] == ["physics", "chemistry"]
