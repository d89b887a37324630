"""Pages of the project's corpus, of many publishers' layouts: a block is added to each, and nothing else is another."""

import os
from pathlib import Path

import pytest
from extruct.jsonld import JsonLdExtractor

from occupipe.exports.jsonld import jsonld
from occupipe.pipeline.inject.injection import injected
from occupipe.pipeline.inject.page import page_of
from tests.exports.build import baker

ROOT = Path(__file__).parents[2]
OWN = sorted((ROOT / "tests" / "html_corpus").glob("*/*.htm*"))
LENT = sorted((ROOT.parent / "shared" / "ooh" / "html").glob("*.html"))
DOCUMENT = jsonld(baker().occupation())


def test_the_corpora_are_there() -> None:
    assert len(OWN) >= 80
    assert LENT or "OCCUPIPE_REQUIRE_SHARED" not in os.environ


@pytest.mark.parametrize("path", [*OWN, *LENT], ids=lambda path: path.name)
def test_a_block_is_added(path: Path) -> None:
    before = page_of(path.read_bytes(), path.name)
    after = page_of(injected(before, path, DOCUMENT).content, path.name)
    place, added = before.units.find("</head>"), len(after.content) - len(before.content)
    places = range(len(before.content) + 1) if place < 0 else [before.mark + place * (2 if before.mark == 2 else 1)]
    assert any(after.content[:n] + after.content[n + added :] == before.content for n in places)
    assert injected(after, path, DOCUMENT).content == after.content
    assert DOCUMENT in JsonLdExtractor().extract(after.decoded(after.content))
