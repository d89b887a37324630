"""HTML pages (`.html`, `.htm`): what a reader can bring into view of the article, each character with its place."""

from __future__ import annotations

from occupipe.article import Article, Metadata
from occupipe.errors import SourceError
from occupipe.readers.html.about import metadata_of_page
from occupipe.readers.html.cutting import Cutter
from occupipe.readers.html.elements import SPECIAL
from occupipe.readers.html.entries import written
from occupipe.readers.html.flow import Flow
from occupipe.readers.html.furniture import Judge
from occupipe.readers.html.headers import mark_headers
from occupipe.readers.html.hidden import Visibility
from occupipe.readers.html.leads import mark_leads
from occupipe.readers.html.machines import page_for_machines
from occupipe.readers.html.marked import Marker
from occupipe.readers.html.places import PiecePlaces
from occupipe.readers.html.search import search_texts
from occupipe.readers.html.tree import Element, tree_of
from occupipe.readers.html.writing import Writer
from occupipe.readers.metadata import merged

LEAST_MAIN = 0.4
"""The part of the page that is marked as its main one has at least this share of the words that are not links."""


def read(text: str, stem: str, path: str, *, sha256: str = "", metadata: Metadata | None = None) -> Article:
    """
    The article of a page, from its source with LF line ends and without BOM. What `metadata` tells goes before the page.

    Raises SourceError for a page without words, and for one with more tags than any article has.
    """
    page = Marker(text, path)
    root, mains = tree_of(page.markup, page.runs)
    flow = Flow(page.runs, Visibility(text), Judge(page.runs, root), SPECIAL)
    flow.titles.update(page.titles)
    flow.visit(_body(root, mains))
    flow.flush()
    writer = Writer(page.runs, PiecePlaces(page.lines))
    entries = written(flow.passages, writer, page.runs)
    mark_headers(entries)
    mark_leads(entries)
    blocks = Cutter(writer.text, entries).cut()
    if not blocks:
        raise SourceError(
            path, "no words that a reader of the page can see", "give the article's page as it is published"
        )
    texts = tuple(search_texts(page))
    known = merged(metadata, metadata_of_page(page, root, blocks, texts))
    told = page_for_machines(text, page.unseen.scripts)
    return Article(stem, path, writer.text, blocks, sha256, known, writer.places, search_texts=texts, page=told)


def _body(root: Element, mains: list[Element]) -> Element:
    """The part of the page to read: what is marked as its main part, else all."""
    words = root.length - root.linked
    fitting = (e for e in mains if e.length - e.linked >= words * LEAST_MAIN and (e.titled or not root.titled))
    return next(fitting, root)
