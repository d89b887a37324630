"""How facts become an occupation, and what becomes of figures that no type can hold."""

from decimal import Decimal

import pytest
from pydantic import ValidationError

from occupipe.facts.fact import FactKind, Status
from occupipe.occupation import FIELDS, TYPES, Occupation
from occupipe.spans import Span
from tests.exports.build import Page, baker


def test_every_kind_has_a_type_and_a_field() -> None:
    assert set(TYPES) == set(FIELDS) == {str(kind) for kind in FactKind}
    for kind, made in TYPES.items():
        assert made.model_fields["kind"].default == kind
        assert Occupation.model_fields[FIELDS[kind]].annotation == tuple[made, ...]


def test_every_fact_becomes_a_part_with_its_words() -> None:
    page = baker()
    parts = page.occupation().parts()
    assert [(part.kind, part.span) for part in parts] == [(fact.kind, fact.span) for fact in page.facts]
    for part in parts:
        assert page.text[part.evidence.start : part.evidence.end] == part.evidence.quote
        assert page.text[part.evidence.context_start : part.evidence.context_end] == part.evidence.context


def test_fields_of_a_fact_are_fields_of_its_part() -> None:
    page = baker()
    for fact, part in zip(page.facts, page.occupation().parts(), strict=True):
        for name in set(type(part).model_fields) - {"kind", "evidence", "status"}:
            assert getattr(part, name) == getattr(fact, name), (fact.kind, name)


@pytest.mark.parametrize(
    ("page", "reason", "more"),
    [
        (Page().wage("median", "12345678901234567"), "no salary: Decimal input should have no more than 15 digits", 0),
        (Page().figure("share", "9", "9", "percent", value_high=Decimal(4), category="x"), "below the lower end", 0),
        (Page().figure("employment", "5 jobs", "5", "jobs", reference_year=1066), "no employment: ", 1),
    ],
)
def test_a_figure_that_no_type_can_hold_is_unread(page: Page, reason: str, more: int) -> None:
    occupation = page.occupation()
    (left,) = occupation.coverage.unread
    assert reason in left.reason
    assert page.text[left.start : left.end] == left.quote
    assert [part.kind for part in occupation.parts()] == ["name"]
    seen = len(page.facts) + more  # a count is not seen until it is read: only money and percents are counted before
    assert (occupation.coverage.seen, occupation.coverage.read) == (seen, seen - 1)


def test_words_that_no_type_can_hold_are_a_mistake_of_a_reader() -> None:
    with pytest.raises(ValidationError):
        Page().fact("education", "PhD", level="phd").occupation()


def test_name_is_the_first_and_none_where_there_is_none() -> None:
    assert Page(name=None).wage("median", "5").occupation().name is None
    assert Page().fact("name", "Cooks", name="Cook").occupation().name == "Baker"


def test_status_is_that_of_the_named_spans() -> None:
    occupation = baker().occupation()
    wage = occupation.wages[0]
    marked = occupation.with_status([wage.span], Status.CONTRADICTED)
    assert [w.status for w in marked.wages[:2]] == [Status.CONTRADICTED, Status.OK]
    assert marked.wages[0].value == wage.value
    assert occupation.with_status([Span(10_000, 10_001)], Status.CONTRADICTED) is occupation
