"""An article remade from its record has what was quoted, where it was."""

from itertools import pairwise

import pytest

from occupipe.facts.fact import Fact, FactKind, Reading
from occupipe.occupation import Occupation, Part
from occupipe.pipeline.library import validate
from occupipe.pipeline.remade import remade
from occupipe.spans import Position, Span
from tests.exports.build import Page, baker, hostile

CONTRADICTORY = "# Baker\n\nIn 2023, the median annual wage of bakers was $80,580, or $41.00 per hour.\n"


@pytest.mark.parametrize("page", [baker(), hostile()])
def test_every_quote_stands_at_its_place(page: Page) -> None:
    occupation = page.occupation()
    article = remade(occupation)
    assert len(article.text) <= len(page.text)
    for part in occupation.parts():
        evidence = part.evidence
        assert article.words(part.span) == evidence.quote
        assert article.text[evidence.context_start : evidence.context_end] == evidence.context
        start, end = article.places.position(evidence.start), article.places.position(evidence.end)
        assert (start.line, start.column) == (evidence.line, evidence.column)
        assert (end.line, end.column) == (evidence.end_line, evidence.end_column)


def test_source_and_metadata_are_the_record_s() -> None:
    occupation = baker().occupation()
    article = remade(occupation)
    assert (article.stem, article.path, article.sha256) == ("baker", "sources/baker.md", occupation.source.sha256)
    assert (article.metadata.country, article.metadata.soc_code) == ("US", "51-3011")


def test_blocks_do_not_overlap() -> None:
    blocks = remade(baker().occupation()).blocks
    assert all(one.span.end <= two.span.start for one, two in pairwise(blocks))


def test_contexts_that_meet_are_one_block() -> None:
    article = baker().article()
    facts = [
        Fact(FactKind.DUTY, Span(a + 1, a + 2), Span(a, b), text="x") for a, b in ((0, 9), (5, 30), (7, 12), (30, 40))
    ]
    occupation = Occupation.from_facts(article, Reading(tuple(facts), (), 0))
    assert [block.span for block in remade(occupation).blocks] == [Span(0, 30), Span(30, 40)]


def test_ends_are_those_of_the_quotes_also_where_the_next_word_is_elsewhere() -> None:
    occupation = Page().wage("median", "5").occupation()
    evidence = occupation.wages[0].evidence
    moved = Part.model_validate(
        {
            "evidence": {
                **{n: getattr(evidence, n) for n in evidence.__dataclass_fields__},
                "end_line": 90,
                "end_column": 7,
            }
        }
    )
    wage = occupation.wages[0].model_copy(update={"evidence": moved.evidence})
    places = remade(occupation.model_copy(update={"wages": (wage,)})).places
    assert places.end(evidence.end) == Position(90, 7)
    assert places.end(evidence.end + 2) == Position(90, 9)


def test_nothing_stated_is_nothing_to_read() -> None:
    article = remade(Page(name=None).occupation())
    assert (article.text, article.blocks) == (" ", ())


def test_rules_find_in_an_occupation_what_they_find_in_its_article() -> None:
    from occupipe.pipeline.library import extract

    found = [(d.code, d.message, d.place.start) for d in validate(CONTRADICTORY, select=["PAY102"])]
    again = [(d.code, d.message, d.place.start) for d in validate(extract(CONTRADICTORY), select=["PAY102"])]
    assert len(found) == 1
    assert again == found
