"""Duties are the items of lists that are introduced as such."""

import pytest

from occupipe.facts import duty
from tests.facts.scenes import facts

ITEMS = "- Pull cable\n- Test circuits with meters in houses, shops and factories that are being built\n  day in, day out.\n"


@pytest.mark.parametrize(
    "lead",
    [
        "The primary job duties include:",
        "Electricians typically do the following:",
        "These tasks turn up everywhere:",
        "They are responsible for:",
    ],
)
def test_items_behind_a_lead_in(lead: str) -> None:
    assert [fact.text for fact in facts(duty.read, f"The Work\n\n{lead}\n\n{ITEMS}")] == [
        "Pull cable",
        "Test circuits with meters in houses, shops and factories that are being built day in, day out.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "heading", ["What Do Electricians Do?", "What Electricians Do", "What You'll Do", "What you will do"]
)
def test_items_right_under_a_heading(heading: str) -> None:
    assert len(facts(duty.read, f"{heading}\n\n{ITEMS}")) == 2


@pytest.mark.parametrize("heading", ["What Should You Do Next?", "What to do before you apply"])
def test_a_heading_of_advice_is_none_of_duties(heading: str) -> None:
    assert facts(duty.read, f"{heading}\n\n{ITEMS}") == []


@pytest.mark.parametrize("lead", ["Employers of electricians:", "These skills count:", "Pay by state:"])
def test_other_lists_are_no_duties(lead: str) -> None:
    assert facts(duty.read, f"What Do Electricians Do?\n\n{lead}\n\n{ITEMS}") == []


def test_a_paragraph_right_behind_the_list_is_no_part_of_its_last_item() -> None:
    text = (
        "Duties\n\nPainters do the following:\n- Fill holes\n- Apply primers or sealers so the paint will stick to the "
        "surface\nPainters work on bridges and other structures in all but the worst weather.\n"
    )
    assert facts(duty.read, text)[-1].text == "Apply primers or sealers so the paint will stick to the surface"
