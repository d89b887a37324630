"""
What parsers of HTML need for a page, and what they tell of places: the figures behind the choice in docs/html.md.

    python -m benchmarks.html_parsers [FOLDER]

Those that are not installed are passed over. Times are CPU times of one core, the best of several rounds for each page,
for 45,000 characters of page.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from importlib.util import find_spec
from pathlib import Path

from benchmarks.html_speed import best
from occupipe.readers.html.marked import Marker
from occupipe.readers.html.tree import tree_of
from occupipe.readers.source import decode


class Placed(HTMLParser):
    """The parser of the standard library, asked for the place of everything it sees."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        """A start tag."""
        self.getpos()

    def handle_data(self, data: str) -> None:  # noqa: ARG002
        """Text."""
        self.getpos()


def standard(page: str) -> None:
    """Feed a page to the parser of the standard library."""
    parser = Placed()
    parser.feed(page)
    parser.close()


def numbered(page: str) -> None:
    """The tree with the places of all text, as occupipe makes it."""
    marked = Marker(page, "page.html")
    tree_of(marked.markup, marked.runs)


def candidates() -> Iterator[tuple[str, str, Callable[[str], object]]]:
    """Name, what is told of places, and what is measured."""
    import turbohtml

    yield "turbohtml.parse", "line and column of elements, spans of their tags; of text none", turbohtml.parse
    yield "turbohtml, numbered runs", "offset of every run of text", numbered
    yield "html.parser", "line and column of tags and text; no tree, not as browsers read", standard
    if find_spec("justhtml"):
        from justhtml import JustHTML

        yield "justhtml", "none", JustHTML
        yield "justhtml, with places", "offset of every text", lambda page: JustHTML(page, track_node_locations=True)
    if find_spec("html5lib"):
        import html5lib

        yield "html5lib", "none", html5lib.parse
    if find_spec("lxml"):
        import lxml.html

        yield "lxml.html", "line of elements; not as browsers read", lambda page: lxml.html.fromstring(page.encode())
    if find_spec("selectolax"):
        from selectolax.lexbor import LexborHTMLParser

        yield "selectolax (lexbor)", "none", LexborHTMLParser


def main() -> None:
    """A line for each."""
    folder = Path(sys.argv[1] if sys.argv[1:] else "../shared/ooh/html")
    pages = [decode(path.read_bytes(), path.name) for path in sorted(folder.glob("*.html"))]
    for name, places, work in candidates():
        sys.stdout.write(f"{name:26} {best(work, pages) * 1000:7.2f} ms   {places}\n")


if __name__ == "__main__":
    main()
