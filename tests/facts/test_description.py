"""The description is the first paragraph on the work itself."""

from occupipe.facts import description
from tests.facts.scenes import facts

WORK = "Dental hygienists clean teeth and look for early signs of disease in every corner of the mouth."


def told(text: str) -> list[str | None]:
    return [fact.text for fact in facts(description.read, text)]


def test_the_first_paragraph_on_the_work() -> None:
    text = (
        f"Dental Hygienists\n\nDental hygienists earn a salary that is well above the average of the country.\n\n{WORK}"
    )
    assert told(text) == [WORK]


def test_up_to_the_sentence_that_opens_a_list() -> None:
    assert told(f"Dental Hygienists\n\n{WORK} Their duties include:\n\n- Scaling\n- Polishing\n") == [WORK]


def test_no_sentence_with_figures() -> None:
    assert told(f"Dental Hygienists\n\n{WORK} Their median wage was $87,530 in 2023.") == [WORK]


def test_not_under_a_heading_of_pay() -> None:
    assert told(f"Dental Hygienists\n\nWhat They Are Paid\n\n{WORK}") == []


def test_words_of_the_own_name_tell_of_nothing_else() -> None:
    work = "Survey researchers design questions and find out what people think about all kinds of matters."
    assert told(f"Survey Researchers\n\n{work}") == [work]


def test_none_where_the_occupation_is_not_told() -> None:
    assert told("A page about the weather and about how to dress for it when winter comes to town.") == []
