"""Titles of panels: the words of the tab that opens one are its heading, where it has none itself."""

from __future__ import annotations

from occupipe import late as re
from occupipe.readers.html.tree import Element

_TARGET = re.compile(r"(?:href|aria-controls|data-(?:bs-)?target)\s{0,9}=\s{0,9}[\"']?#?([A-Za-z][\w-]{0,100})[\"'\s>]")
_HEADINGS = frozenset(("button", "dl", "h1", "h2", "h3", "h4", "h5", "h6", "summary", "table"))
_PANES = (frozenset(("tab", "pane")), frozenset(("tabcontent",)), frozenset(("tabpanel",)))


class Openers:
    """Links and buttons that open a part of their page: `titles` are the runs of their words, by the id of the part."""

    def __init__(self) -> None:
        self.titles: dict[str, list[int]] = {}
        self._target: str | None = None
        self._first = 0

    def start(self, printed: str, run: int) -> None:
        """A link or button begins, and its words with this run."""
        found = _TARGET.search(printed) if "#" in printed or "aria-controls" in printed else None
        self._target, self._first = (found[1] if found else None), run

    def end(self, run: int) -> None:
        """It ends, before this run."""
        if self._target and run > self._first:
            self.titles.setdefault(self._target, list(range(self._first, run)))
        self._target = None


def needs_title(element: Element) -> bool:
    """Whether an element is the panel of a tab and does not begin with a heading of its own."""
    if element.attributes.get("role") != "tabpanel" and not any(words <= element.names for words in _PANES):
        return False
    inner: Element | None = element
    while inner is not None:
        inner = next((child for child in inner.elements if child.length), None)
        if inner is not None and inner.tag in _HEADINGS:
            return False
    return True
