"""The layout of a page: its blocks of JSON-LD, other markup about an occupation, and where a block may be put."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from turbohtml import Element, parse

from occupipe import late as re
from occupipe.pipeline.inject.ownership import Owner, owner_of

JSON_LD = "application/ld+json"
_ABOUT = re.compile(r"\bOccupation\b")
_DOCTYPE = re.compile("<!doctype[^<>]{0,400}>", re.IGNORECASE)
_MARKS = ("itemtype", "typeof")  # of Microdata and RDFa


class Block(NamedTuple):
    """A script element of JSON-LD: where it stands, its tags included, what is written in it, and by whom."""

    start: int
    end: int
    text: str
    owner: Owner


class Layout(NamedTuple):
    """The blocks of a page, the offsets of other markup about an occupation, and places for a block, the best first."""

    blocks: tuple[Block, ...]
    others: tuple[int, ...]
    places: tuple[int, ...]

    def owned(self, *owners: Owner) -> list[Block]:
        """The blocks of some owners."""
        return [block for block in self.blocks if block.owner in owners]


def layout_of(units: str) -> Layout:
    """The layout of a page as a browser that runs scripts sees it: what stands in comments, templates or titles is none."""
    tree: Any = parse(units, source_locations=True, scripting=True)
    return Layout(tuple(_blocks(tree, units)), tuple(_others(tree)), tuple(_places(tree, units)))


def _blocks(tree: Any, units: str) -> Iterator[Block]:
    for script in tree.find_all("script"):
        span = _span(script)
        if span is not None and _is_jsonld(script) and not script.closest("template"):
            text = units[script.source_location.start_tag.end_offset : script.source_location.end_tag.start_offset]
            yield Block(*span, text, owner_of(text))


def _span(element: Element) -> tuple[int, int] | None:
    """Where an element stands, None where its tags are not both in the page."""
    place = element.source_location
    if place is None or place.start_tag is None or place.end_tag is None:
        return None
    return place.start_tag.start_offset, place.end_tag.end_offset


def _is_jsonld(script: Any) -> bool:
    return str(script.attrs.get("type") or "").partition(";")[0].strip().lower() == JSON_LD


def _others(tree: Any) -> Iterator[int]:
    """Where Microdata or RDFa about an occupation begins."""
    for mark in _MARKS:
        for element in tree.select(f"[{mark}]"):
            if _ABOUT.search(str(element.attrs.get(mark))) and element.source_location is not None:
                yield element.source_location.start_tag.start_offset


def _places(tree: Any, units: str) -> Iterator[int]:
    """
    Before `</head>`; where a page has none before `<body>`, `</body>`, `</html>`, and at its end.

    What is left open there (a comment, a title) leaves room only behind `<head>`, `<html>` or the doctype.
    """
    for tag, side in (("head", "end_tag"), ("body", "start_tag"), ("body", "end_tag"), ("html", "end_tag")):
        yield from (place.start_offset for place in _tags(tree, tag, side))
    yield len(units)
    for tag in ("head", "html"):
        yield from (place.end_offset for place in _tags(tree, tag, "start_tag"))
    doctype = _DOCTYPE.search(units)
    if doctype:
        yield doctype.end()
    elif "<!doctype" not in units.lower():
        yield 0  # before a doctype it would change how browsers lay out the page


def _tags(tree: Any, tag: str, side: str) -> Iterator[Any]:
    """The start or end tag of an element, where it is in the page."""
    element = tree.find(tag)
    place = getattr(element and element.source_location, side, None)
    if place is not None:
        yield place
