"""The tree and the places, compared with parsers that were written apart from ours."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from justhtml import JustHTML

from occupipe.readers.html.marked import Marker
from occupipe.readers.html.tree import Element, tree_of
from occupipe.readers.html.unseen import UNSEEN
from occupipe.readers.html_charset import declared
from occupipe.readers.source import decode
from tests.html_corpus.score import Page, corpus

WHITE = " \t\n\f\r"
Told = list[tuple[int, str]]


def ours(source: str) -> Told:
    """The runs of a page in the order of its tree: where each starts, and its words."""
    page = Marker(source, "page.html")
    root, _ = tree_of(page.markup, page.runs)
    return [(page.runs.starts[number], page.runs.words(number)) for number in numbers(root)]


def numbers(element: Element) -> Iterator[int]:
    for child in element.children:
        if isinstance(child, Element):
            yield from numbers(child)
        elif child >= 0:
            yield child


def theirs(source: str) -> Told:
    """The texts of a page in the order of the oracle's tree, as far as a reader can see them."""
    return list(_texts(JustHTML(source, track_node_locations=True, sanitize=False).root))


def _texts(node: Any) -> Iterator[tuple[int, str]]:
    for child in node.children or ():
        if child.name == "#text":
            bare = child.data.lstrip(WHITE)
            if bare:
                yield child.origin_offset + len(child.data) - len(bare), bare
        elif child.name not in (*UNSEEN, "nav", "svg"):
            yield from _texts(child)


def words(told: Told) -> str:
    return "".join("".join(text for _, text in told).split())


KNOWN = ("<![endif]",)  # the oracle shows such a comment as text, browsers do not


@pytest.mark.parametrize("page", corpus(), ids=lambda page: page.name)
def test_the_words_of_a_page_are_in_the_order_of_the_oracle_and_at_its_places(page: Page) -> None:
    content = page.path.read_bytes()
    source = decode(content, page.name, encoding=page.gold.get("encoding") or declared(content))
    for mark in KNOWN:
        source = source.replace(mark, "<!--xxxxxx")
    mine, other = ours(source), theirs(source)
    assert words(mine) == words(other)
    starts = {start for start, _ in mine}
    moved = [text for start, text in other if start not in starts]
    assert len(moved) <= 1  # text that was moved out of a table, or begins a <pre>, has another first character there


TAGS = (
    "p", "div", "table", "tr", "td", "th", "tbody", "ul", "li", "b", "i", "a", "span", "h2", "dl", "dt", "dd", "form",
    "section", "br", "hr", "thead", "caption", "s", "em", "nobr", "font", "pre", "details", "summary", "sup", "button",
)  # fmt: skip
PARTS = st.one_of(
    st.sampled_from(TAGS).map(lambda tag: f"<{tag}>"),
    st.sampled_from(TAGS).map(lambda tag: f"</{tag}>"),
    st.sampled_from(["word ", "next", "&amp;", "&ampx", "&notit;", "\n", " ", "&", "a < b", "<!-- c -->"]),
)


@settings(derandomize=True, max_examples=300)
@given(st.lists(PARTS, max_size=16).map("".join))
def test_any_soup_of_tags_is_read_as_the_oracle_reads_it(soup: str) -> None:
    source = "<!doctype html><body>" + soup
    assert words(ours(source)) == words(theirs(source))
