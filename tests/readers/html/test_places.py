"""Places: the source between the ends of every word and every block is what was read."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from occupipe.article import Article
from occupipe.facts import extract
from occupipe.readers import read_source
from occupipe.readers.html_charset import declared
from occupipe.readers.source import decode
from occupipe.spans import Span
from tests.html_corpus.score import Page, corpus
from tests.readers.html.page import Source, decoded, read

OOH = Path("../shared/ooh/html")
NEEDS_OOH = pytest.mark.skipif(
    not OOH.is_dir() and not os.environ.get("OCCUPIPE_REQUIRE_SHARED"), reason="the handbook pages are not here"
)
BOUNDARIES = re.compile(r"[ \t\n\u00a0\u200b]")


def spans(article: Article) -> Iterator[Span]:
    """Every word, cell and block of an article."""
    for block in article.blocks:
        yield block.span
        yield from (cell for cell in block.cells if cell is not None)
        words = re.finditer(r"\S+", article.words(block.span))
        yield from (Span(block.span.start + w.start(), block.span.start + w.end()) for w in words)


def bare(words: str) -> str:
    return BOUNDARIES.sub("", words)


def check(article: Article, source: str) -> int:
    """Compare every span with its markup; how many there were."""
    markup, told = Source(source), list(spans(article))
    for span in told:
        shown, stretch = article.words(span), markup.at(article, span)
        assert bare(decoded(stretch)) == bare(shown), (shown, stretch)
    return len(told)


@pytest.mark.parametrize("page", corpus(), ids=lambda page: page.name)
def test_every_word_of_the_corpus_stands_at_its_place(page: Page) -> None:
    content = page.path.read_bytes()
    source = decode(content, page.name, encoding=page.gold.get("encoding") or declared(content))
    assert check(page.article(), source) > 20


@pytest.mark.parametrize("page", corpus(), ids=lambda page: page.name)
def test_the_source_between_the_ends_of_every_figure_is_the_figure(page: Page) -> None:
    content = page.path.read_bytes()
    source = decode(content, page.name, encoding=page.gold.get("encoding") or declared(content))
    article = page.article()
    markup = Source(source)
    facts = extract(article).facts
    assert facts
    for fact in facts:
        assert bare(decoded(markup.at(article, fact.span))) == bare(article.words(fact.span))


@NEEDS_OOH
def test_every_word_of_the_handbook_stands_at_its_place() -> None:
    pages = sorted(OOH.glob("*.html"))
    assert len(pages) == 22
    for path in pages:
        article = next(iter(read_source(path)))
        assert isinstance(article, Article)
        assert check(article, decode(path.read_bytes(), path.name)) > 1_000


PLACED = [
    # markup, words, the markup between their ends
    ("<p>Pay is <b>$5</b> an hour", "$5", "$5"),
    ("<p>Pay is $<b>5</b>/hour", "$5/hour", "$<b>5</b>/hour"),
    ("<p>Pay: &#36;5&nbsp;000 now", "$5\u00a0000", "&#36;5&nbsp;000"),
    ("<p>a &notit; b", "¬it;", "&notit;"),
    ("<p>a &notit; b", "it;", "it;"),
    ("<p>R&ampD pay", "R&D", "R&ampD"),
    ("<p>$30<del>,000</del>,500 a year", "$30,500", "$30<del>,000</del>,500"),
    ("<p>the me&shy;dian", "median", "me&shy;dian"),
    ("<p>x<!-- y -->z", "xz", "x<!-- y -->z"),
    ("<p>median\n\t pay", "median pay", "median\n\t pay"),
    ("<p>😀 <b>pay</b> 😀", "pay", "pay"),
    ("<p>a</>b", "ab", "a</>b"),
    ("<table>Lost words<tr><td>cell</table>", "Lost words", "Lost words"),
    ("<p>wage<sup>1</sup>, that", "wage, that", "wage<sup>1</sup>, that"),
]


@pytest.mark.parametrize(("markup", "words", "stretch"), PLACED)
def test_words_stand_where_the_source_has_them(markup: str, words: str, stretch: str) -> None:
    article = read(markup)
    start = article.text.index(words)
    assert Source(markup).at(article, Span(start, start + len(words))) == stretch


def test_the_end_of_a_word_is_before_the_tags_behind_it() -> None:
    article = read("<p>Pay: <b>$5</b><i hidden>x</i>\n</p>\n<p>More</p>")
    span = Span(article.text.index("$5"), article.text.index("$5") + 2)
    start, end = article.extent(span)
    assert (start.line, start.column, end.line, end.column) == (1, 12, 1, 14)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_byte_order_marks_move_no_place(tmp_path: Path, end: str, mark: str) -> None:
    path = tmp_path / "page.html"
    path.write_bytes((mark + end.join(["<h1>Baker</h1>", "<p>One", "\ttwo <b>three</b></p>"])).encode())
    article = next(iter(read_source(path)))
    assert isinstance(article, Article)
    start = article.text.index("three")
    first, last = article.extent(Span(start, start + 5))
    assert (first.line, first.column, last.line, last.column) == (3, 9, 3, 14)


TAGS = ("p", "div", "b", "i", "a", "span", "li", "h2", "em", "br", "ul", "dl", "dt", "dd", "section", "button")
PARTS = st.one_of(
    st.sampled_from(TAGS).map(lambda tag: f"<{tag}>"),
    st.sampled_from(TAGS).map(lambda tag: f"</{tag}>"),
    st.sampled_from(
        ["word ", "Next", "$5", "39%", "&amp;", "&nbsp;", "&#36;", "&ampx", "&notit;", "&hellip;", "é", "😀"]
    ),
    st.sampled_from(["\n", " ", "\t", "a b", "12,", " x ", "<!-- c -->", "&lt;", "\u200b", "What is it?", "• item"]),
)


@settings(derandomize=True, max_examples=300)
@given(st.lists(PARTS, max_size=18).map("".join))
def test_every_word_of_any_soup_stands_at_its_place(soup: str) -> None:
    source = f"<h1>Title</h1>{soup}"
    assert check(read(source), source) > 0
