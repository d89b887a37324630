"""What a page tells of itself in its head: address, language, date, and a title where its text has none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from turbohtml import tokenize

from occupipe import late as re
from occupipe.article import Block, BlockKind, Metadata, SearchKind, SearchText
from occupipe.readers.html.marked import Marker
from occupipe.readers.html.tree import Element
from occupipe.readers.metadata import metadata_of, problem_with

_DATES = ("article:published_time", "date", "dc.date", "datepublished")
_PARTED = re.compile(r" [|:–—-] | \| ?")


def metadata_of_page(page: Marker, root: Element, blocks: Sequence[Block], texts: Sequence[SearchText]) -> Metadata:
    """The metadata of a page; values that are not of their form are left out."""
    given = dict(_values(page, root))
    titled = any(block.kind is BlockKind.HEADING and block.level == 1 for block in blocks)
    title = next((text.text for text in texts if text.kind is SearchKind.TITLE), "")
    if title and not titled:
        given["title"] = _PARTED.split(title)[0].strip()
    return metadata_of({name: value for name, value in given.items() if value and not problem_with(name, value)})


def _values(page: Marker, root: Element) -> Iterator[tuple[str, str]]:
    language = next((e.attributes.get("lang") for e in root.elements if e.tag == "html"), None)
    yield "language", (language or "").strip()
    for _, printed in page.unseen.head:
        token = next(iter(tokenize(printed)), None)
        if token is None:
            continue
        if token.tag == "link" and (token.attr("rel") or "").lower() == "canonical":
            yield "url", (token.attr("href") or "").strip()
        elif (token.attr("name") or token.attr("property") or "").lower() in _DATES:
            yield "published", (token.attr("content") or "").strip()
