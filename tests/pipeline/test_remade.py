"""An article remade from its record has what was quoted, where it was."""

from itertools import pairwise

import pytest

from occupipe.pipeline.library import validate
from occupipe.pipeline.remade import remade
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


def test_nothing_stated_is_nothing_to_read() -> None:
    article = remade(Page(name=None).occupation())
    assert (article.text, article.blocks) == (" ", ())


def test_rules_find_in_an_occupation_what_they_find_in_its_article() -> None:
    from occupipe.pipeline.library import extract

    found = [(d.code, d.message, d.place.start) for d in validate(CONTRADICTORY, select=["PAY102"])]
    again = [(d.code, d.message, d.place.start) for d in validate(extract(CONTRADICTORY), select=["PAY102"])]
    assert len(found) == 1
    assert again == found
