"""What search users see of a page: title, description, Open Graph, questions and answers in FAQ markup."""

from __future__ import annotations

from collections.abc import Iterator

from turbohtml import tokenize

from occupipe import late as re
from occupipe.article import SearchKind, SearchText
from occupipe.readers.html import jsonplaces
from occupipe.readers.html.marked import Marker
from occupipe.readers.html.places import PiecePlaces
from occupipe.readers.html.references import pieces
from occupipe.readers.html.runs import REFERS
from occupipe.readers.html.writing import Writer

NAMES = {
    "description": SearchKind.DESCRIPTION, "og:title": SearchKind.OG_TITLE, "twitter:title": SearchKind.OG_TITLE,
    "og:description": SearchKind.OG_DESCRIPTION, "twitter:description": SearchKind.OG_DESCRIPTION,
}  # fmt: skip
"""The `<meta>` tags that are shown, by their name or property."""
_CONTENT = re.compile(r"\bcontent\s{0,99}=\s{0,99}(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", re.IGNORECASE)


def search_texts(page: Marker) -> Iterator[SearchText]:
    """The texts in the order of their kinds of markup: title, `<meta>`, JSON-LD."""
    title = _title(page)
    if title is not None:
        yield title
    for offset, printed in page.unseen.head:
        found = _meta(page, offset, printed)
        if found is not None:
            yield found
    for start, end in page.unseen.scripts:
        yield from _questions(page, start, end)


def _title(page: Marker) -> SearchText | None:
    if page.unseen.title is None:
        return None
    start, end = page.unseen.title
    printed = page.runs.source[start:end]
    bare = printed.strip(" \t\n\f\r")
    if not bare:
        return None
    start += printed.index(bare[0])
    writer = Writer(page.runs, PiecePlaces(page.lines))
    writer.line([page.runs.add(start, start + len(bare), REFERS)])
    return SearchText(SearchKind.TITLE, writer.text, writer.places)


def _meta(page: Marker, offset: int, printed: str) -> SearchText | None:
    token = next(iter(tokenize(printed)), None)
    if token is None:
        return None
    kind = NAMES.get((token.attr("name") or token.attr("property") or "").lower())
    found = _CONTENT.search(printed)
    if kind is None or found is None or not (token.attr("content") or "").strip():
        return None
    group = next(n for n in (1, 2, 3) if found[n] is not None)
    places = PiecePlaces(page.lines)
    text = _value(page, offset + found.start(group), offset + found.end(group), places)
    return SearchText(kind, text, places)


def _value(page: Marker, start: int, end: int, places: PiecePlaces) -> str:
    """The value of an attribute, references decoded, with its places."""
    text: list[str] = []
    length = 0
    for words, source, width in pieces(page.runs.source, start, end):
        places.add(length, source, width)
        text.append(words)
        length += len(words)
    return "".join(text)


def _questions(page: Marker, start: int, end: int) -> Iterator[SearchText]:
    """The questions and answers of FAQ markup in one JSON-LD block."""
    for key, word in jsonplaces.questions(page.runs.source[start:end]):
        places = PiecePlaces(page.lines)
        for at, source, width in word.pieces:
            places.add(at, start + source, width)
        yield SearchText(SearchKind.QUESTION if key == "name" else SearchKind.ANSWER, str(word), places)
