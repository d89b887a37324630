"""Hostile pages: an article or a clear error, work that grows as the page does, memory that is bounded by it."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from occupipe.errors import SourceError
from occupipe.readers import html, read_source
from occupipe.readers.html import limits
from occupipe.readers.html.marked import Marker
from occupipe.readers.html.tree import MAX_DEPTH, Element, tree_of
from tests.readers.html.page import read

REFUSED = [
    pytest.param("<div>" * 100_000 + "x", "elements in each other", id="nested"),
    pytest.param("<div>" * 100_000 + "x" + "</div>" * 100_000, "elements in each other", id="nested and closed"),
    pytest.param("<p>x</p>" * 100_000, "tags", id="many tags"),
    pytest.param("<!--" * 100_000, "no words", id="comments that are never closed"),
    pytest.param("<script>" + "<p>$5</p>" * 100_000, "no words", id="a script that is never closed"),
    pytest.param("<" * 100_000 + "div", "no words", id="a tag that is never closed"),
    pytest.param("", "no words", id="nothing"),
]


@pytest.mark.parametrize(("markup", "problem"), REFUSED)
def test_what_is_too_much_is_refused_with_the_reason(markup: str, problem: str) -> None:
    with pytest.raises(SourceError, match=f"^page.html(:1)?: .*{problem}"):
        read(markup)


READ = [
    pytest.param("<div " + " ".join(f"a{n}=1" for n in range(100_000)) + ">x</div>", "x", id="attributes"),
    pytest.param(f"<p title='{'<' * 1_000_000}'>x", "x", id="one long attribute"),
    pytest.param("<p>x</p><!-- <p>$5" + "<p>" * 100_000, "x", id="comment"),
    pytest.param("<p>x</p><script>'</p>" + "<!--<script>" * 50_000 + "</script>", "x", id="scripts in a script"),
    pytest.param("x" + "<svg><title/>" * 2_000, "x", id="drawings that are never closed"),
    pytest.param("<p>x " + "&amp;" * 50_000, "x " + "&" * 50_000, id="references"),
    pytest.param("<p>a" + "&bogus;" * 50_000, "a" + "&bogus;" * 50_000, id="no references"),
    pytest.param("<p>a" + "&#x110000;&#0;&#xD800;" * 1_000, "a" + "\ufffd" * 3_000, id="no characters"),
    pytest.param("<p>x" + " \n\t" * 200_000 + "y", "x y", id="white space"),
    pytest.param("<p>" + "a" * 2_000_000, "a" * 2_000_000, id="one word"),
    pytest.param("<p>x</p>" + "</div>" * 50_000, "x", id="end tags"),
    pytest.param("<b><i><u>" * 5_000 + "x", "x", id="formats"),
    pytest.param('x<script type="application/ld+json">' + "[" * 50_000, "x", id="nested JSON"),
    pytest.param("x<script type='application/ld+json'>{\"@type\": \"Question\", \"name\": " + "9" * 9_000 + "}", "x", id="a long number"),
]  # fmt: skip


@pytest.mark.parametrize(("markup", "text"), READ)
def test_what_is_only_odd_is_read(markup: str, text: str) -> None:
    assert read(markup).text == text


def test_cells_that_span_too_much_are_written_once() -> None:
    article = read("<table>" + "<tr><td colspan=1000 rowspan=65534>x" * 3_000 + "</table>")
    assert len(article.text) < 10_000
    assert sum(len(block.cells) for block in article.blocks) < 100_000


@pytest.mark.parametrize("content", [b"<p>a\0b", b"\0" * 10, b"\xff\xfe<\0p\0>\0a\0\0\0"])
def test_a_nul_is_told_with_its_place(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(content)
    with pytest.raises(SourceError, match="NUL"):
        next(iter(read_source(path)))


def test_a_page_over_the_limit_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(b"<p>" + b"a" * 21_000_000)
    with pytest.raises(SourceError, match="larger than the limit"):
        next(iter(read_source(path)))


def test_the_tag_that_is_one_too_many_is_told_with_its_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_TAGS", 3)
    with pytest.raises(SourceError, match=r"page\.html:2: more than 3 tags"):
        read("<p>a</p>\n<p>b</p>")


def depth(element: Element) -> int:
    return 1 + max((depth(child) for child in element.children if isinstance(child, Element)), default=0)


def test_what_is_nested_deeper_than_is_read_keeps_its_words() -> None:
    page = Marker("<section>" * 1_000 + "<p>one</p><p>two</p>" + "</section>" * 1_000 + "<p>three</p>", "page.html")
    root, _ = tree_of(page.markup, page.runs)
    assert depth(root) <= MAX_DEPTH + 1  # the root that holds the page is one more
    assert (
        read("<section>" * 1_000 + "<p>one</p><p>two</p>" + "</section>" * 1_000 + "<p>three</p>").text
        == "one\n\ntwo\n\nthree"
    )


FLOODS: dict[str, Callable[[int], str]] = {
    "references": lambda n: "<p>x" + "&amp;" * n,
    "words": lambda n: "<p>" + "Bakers earn $5 an hour. " * n,
    "lines": lambda n: "<p>x" + "\n" * n + "y",
    "attributes": lambda n: "<p " + " ".join(f"a{i}=1" for i in range(n)) + ">x",
    "comments": lambda n: "<p>x<!--" + "<p>" * n,
    "script": lambda n: "<p>x<script>" + "<p>$5" * n,
}


def peak(markup: str) -> int:
    """The most memory that reading a page takes, in bytes, besides the page itself."""
    tracemalloc.start()
    try:
        html.read(markup, "page", "page.html")
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("flood", FLOODS)
def test_memory_is_within_ten_times_the_page(flood: str) -> None:
    markup = FLOODS[flood](60_000)
    assert peak(markup) < 10 * len(markup)
