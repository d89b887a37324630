"""The page as a tree, as browsers make it of any markup, with the numbers of its runs as leaves."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from turbohtml.saxparse import SaxHandler, sax_parse

from occupipe import late as re
from occupipe.readers.html.runs import LINKED, SPACE, Runs

MAX_DEPTH = 120
"""Elements nested deeper are read as children of the one at this depth; browsers do the same, somewhat deeper."""

_NAME = re.compile(r"[A-Z]?[a-z]+|[A-Z]+|\d+")


class Element:
    """
    An element: its tag, attributes and children, which are elements and numbers of runs (`SPACE` for white space).

    `index` is its place among the children of its parent. `length` counts the characters of its text, `linked` those in
    links; `first` is its first run; `titled` tells that it holds the heading of the page (`<h1>`).
    """

    __slots__ = ("attributes", "children", "first", "index", "length", "linked", "parent", "tag", "titled")

    def __init__(self, tag: str, attributes: Mapping[str, str | None], parent: Element | None) -> None:
        self.tag, self.attributes, self.parent = tag, attributes, parent
        self.children: list[Element | int] = []
        self.index = len(parent.children) if parent else 0
        self.length = self.linked = 0
        self.first = SPACE
        self.titled = tag == "h1"

    @property
    def names(self) -> frozenset[str]:
        """The words of its class and id in small letters: `relatedPosts wp-block` gives related, posts, wp, block."""
        if not self.attributes:
            return _NONE
        style, name = self.attributes.get("class"), self.attributes.get("id")
        if style and name:
            return _words(style) | _words(name)
        return _words(style or name or "")

    @property
    def elements(self) -> list[Element]:
        """The children that are elements."""
        return [child for child in self.children if isinstance(child, Element)]

    @property
    def before(self) -> Element | None:
        """The element before it, where no words stand between."""
        siblings = self.parent.children if self.parent else []
        index = self.index - 1
        if index > 0 and siblings[index] == SPACE:
            index -= 1
        sibling = siblings[index] if index >= 0 else None
        return sibling if isinstance(sibling, Element) else None


_NONE: frozenset[str] = frozenset()
_NO_ATTRIBUTES: dict[str, str | None] = {}


@lru_cache(maxsize=4096)
def _words(name: str) -> frozenset[str]:
    return frozenset(word.lower() for word in _NAME.findall(name[:400])) if name else _NONE


class _Builder(SaxHandler):
    """Makes the tree of the events of the parser."""

    def __init__(self, runs: Runs) -> None:
        self.root = Element("", _NO_ATTRIBUTES, None)
        self._open = [self.root]
        self._runs = runs
        self.mains: list[Element] = []
        self._beyond = 0

    def start_element(self, tag: str, attrs: tuple[tuple[str, str | None], ...]) -> None:
        """An element begins."""
        parent = self._open[-1]
        element = Element(tag, dict(attrs) if attrs else _NO_ATTRIBUTES, parent)
        parent.children.append(element)
        if tag == "main" or (attrs and ("role", "main") in attrs):
            self.mains.append(element)
        if len(self._open) < MAX_DEPTH:
            self._open.append(element)
        else:
            self._beyond += 1

    def end_element(self, tag: str) -> None:  # noqa: ARG002 (the signature is the parser's)
        """An element ends: what it holds counts for its parent."""
        if self._beyond:
            self._beyond -= 1
            return
        element = self._open.pop()
        parent = self._open[-1]
        parent.length += element.length
        parent.linked += element.linked
        parent.titled |= element.titled
        if parent.first < 0:
            parent.first = element.first

    def characters(self, data: str) -> None:
        """Numbers of runs, each with a comma behind, and white space."""
        element = self._open[-1]
        children, runs = element.children, self._runs
        for part in data.split(","):
            if part[:1] == " " or not part:
                children.append(SPACE)
            if not part or part.isspace():
                continue
            number = int(part)
            length = runs.ends[number] - runs.starts[number]
            children.append(number)
            element.length += length
            if runs.flags[number] & LINKED:
                element.linked += length
            if element.first < 0:
                element.first = number
        if data[-1:] == ",":
            children.pop()  # what follows the last comma is nothing, not white space


def tree_of(markup: str, runs: Runs) -> tuple[Element, list[Element]]:
    """The tree of marked markup, and the elements in it that are marked as the main part of the page."""
    builder = _Builder(runs)
    sax_parse(markup, builder)
    return builder.root, builder.mains
