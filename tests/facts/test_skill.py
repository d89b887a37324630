"""Skills as headings, as items and as paragraphs, each with what explains it."""

from occupipe.facts import skill
from tests.facts.scenes import facts

HEADINGS = """Clerks

What Skills Do I Need to Become a Clerk?

There are two qualities that count.

Analytical Skills

Clerks weigh what belongs where.

Detail Oriented

A swapped digit can cost a life.

How Much Do Clerks Earn?

Clerks earn little, and that has not changed in many years.
"""


def told(text: str) -> list[tuple[str | None, str | None]]:
    return [(fact.name, fact.description) for fact in facts(skill.read, text)]


def test_headings_with_a_paragraph_each_up_to_the_next_section() -> None:
    assert told(HEADINGS) == [
        ("Analytical Skills", "Clerks weigh what belongs where."), ("Detail Oriented", "A swapped digit can cost a life."),
    ]  # fmt: skip


def test_items_with_a_name_before_a_mark() -> None:
    text = "Skills That Count\n\n- Dexterity. The tools are sharp.\n- Color vision: wires are told apart by color.\n"
    assert told(text) == [("Dexterity", "The tools are sharp."), ("Color vision", "wires are told apart by color.")]


def test_items_that_are_names_alone() -> None:
    assert told("Key Skills\n\n- Patience\n- Clear writing\n") == [("Patience", None), ("Clear writing", None)]


def test_paragraphs_that_begin_with_a_name() -> None:
    text = (
        "Important Qualities\n\nCreativity. Actors interpret feelings.\n\nReading skills. Actors must read scripts.\n\n"
        "Most actors work nights. Schedules may vary.\n"
    )
    assert [name for name, _ in told(text)] == ["Creativity", "Reading skills"]


def test_a_skill_is_told_once() -> None:
    text = "Key Skills\n\n- Patience\n- Tact\n\nPersonal Qualities\n\n- patience\n- Humor\n"
    assert [name for name, _ in told(text)] == ["Patience", "Tact", "Humor"]


def test_lists_of_other_things_are_no_skills() -> None:
    assert told("Where They Work\n\n- Hospitals\n- Schools\n") == []
