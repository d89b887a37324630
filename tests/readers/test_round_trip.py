"""Properties that hold for every text: nothing is altered, no word is lost, every place is the one a person finds."""

import re
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from occupipe.article import Article
from occupipe.errors import SourceError
from occupipe.readers import read_source, read_text
from occupipe.readers.shown import Shown, shown_article
from occupipe.readers.source import decode, lf
from occupipe.spans import Position
from tests.readers.outline import marked, plain

SCRAPS = [
    "Bakers", "Pay", "$32,350", "39%", "39 percent", "earn", "a year", ". ", ", ", "?", ":", "\n", "\n\n", "\n", " ", "  ",
    "\t", "- ", "* ", "• ", "1. ", "2010. ", "# ", "## ", "> ", "|", " | ", "\n---|---\n", "---\n", "===\n", "**", "*", "_",
    "`", "```\n", "~~", "[", "](x)", "[^1]", "[^1]: ", "[a]: b\n", "<b>", "</b>", "<!--", "-->", "<p>", "&amp;", "&#36;",
    "\\", "!", "![", "\u00a0", "𝄞", "ä", "*Source: BLS\n", "Median pay\n$5\n", "    ", "<script>", "</script>", "\u2028",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(SCRAPS), max_size=40).map("".join)
"""Texts made of what marks something in plain text or Markdown."""


def read(text: str, reader: str) -> Article:
    return plain(text) if reader == "plain" else marked(text)


@pytest.mark.parametrize("reader", ["plain", "marked"])
@given(text=TEXTS)
@settings(max_examples=400, deadline=None)
def test_blocks_lie_in_the_text_in_order(reader: str, text: str) -> None:
    try:
        article = read(text, reader)
    except SourceError:  # front matter that is no YAML
        return
    assert article.text == text
    end = 0
    for block in article.blocks:
        assert end <= block.span.start < block.span.end <= len(text)
        assert article.words(block.span).strip()
        assert all(cell is None or block.span.covers(cell) for cell in block.cells[1:])  # a label may stand above
        assert block.section is None or article.blocks[block.section].span.end <= block.span.start
        end = block.span.end


@given(text=TEXTS)
@settings(max_examples=400, deadline=None)
def test_no_word_is_lost(text: str) -> None:
    """Every letter and digit stands in a block, or is told to be notation. Code, and numbers of items and notes, are no words."""
    before = None
    while text != before:  # what is taken out may leave another of its kind behind
        before, text = text, re.sub(r"`{3,}|~{3,}|<script>|\[a\]: b|---|\b1\. |\[\^1\](?:: )?", "", text)
    article = marked(text)
    told = [block.span for block in article.blocks] + [note.span for note in article.notations]
    for offset, ch in enumerate(text):
        if ch.isalnum() and ch.isascii():
            assert any(span.start <= offset < span.end for span in told), (offset, ch, article.blocks)


@given(text=TEXTS)
@settings(max_examples=200, deadline=None)
def test_what_is_shown_leads_back(text: str) -> None:
    try:
        article = marked(text)
    except SourceError:
        return
    shown = Shown(text, article.notations)
    replaced = {note.span: note.shown for note in article.notations}
    for offset, ch in enumerate(shown.text):
        span = shown.to_source(type(article.blocks[0].span)(offset, offset + 1)) if article.blocks else None
        assert span is None or text[span.start : span.end] == ch or ch in replaced[span]
    page, _ = shown_article(article)
    assert [page.words(b.span).strip() for b in page.blocks] == [page.words(b.span) for b in page.blocks]


@given(text=st.text(alphabet="ab\n\r\t𝄞ä ", max_size=60), bom=st.booleans())
def test_positions_are_those_a_person_counts(text: str, bom: bool) -> None:
    content = ("\ufeff" if bom else "").encode() + text.encode()
    if not text.strip():
        return
    article = plain(decode(content, "a.txt"))
    assert article.text == lf(text)
    lines = re.split("\r\n|\r|\n", text)
    expected = [Position(n, c) for n, line in enumerate(lines, 1) for c in range(1, len(line) + 2)]
    assert [article.places.position(offset) for offset in range(len(article.text) + 1)] == expected


def test_file_and_text_are_one_article(tmp_path: Path) -> None:
    content = "# Baker\r\n\r\nThey earn **$5**.\r\n".encode("utf-8-sig")
    path = tmp_path / "baker.md"
    path.write_bytes(content)
    (by_path,) = read_source(path, shown="in/baker.md")
    assert isinstance(by_path, Article)
    assert (by_path.stem, by_path.path, by_path.sha256) == ("baker", "in/baker.md", sha256(content).hexdigest())
    by_text = read_text("# Baker\n\nThey earn **$5**.\n")
    assert by_text.text == by_path.text
    assert by_text.blocks == by_path.blocks
    assert (by_text.stem, by_text.path) == ("text", "-")
