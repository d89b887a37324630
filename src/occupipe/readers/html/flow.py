"""The flow of a page: its elements in order, cut into passages as a browser cuts them into lines and boxes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from occupipe.readers.html.furniture import Judge, Standing
from occupipe.readers.html.hidden import Visibility
from occupipe.readers.html.names import CHROME_ELEMENTS, FACT_NAMES
from occupipe.readers.html.passages import Passage, Shape
from occupipe.readers.html.runs import DELETED, EDGE, SPACE, Runs
from occupipe.readers.html.titles import needs_title
from occupipe.readers.html.tree import Element

BLOCKS = frozenset(
    ("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl",
     "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup",
     "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "tbody",
     "td", "tfoot", "th", "thead", "tr", "ul")
) | CHROME_ELEMENTS  # fmt: skip
"""Elements that begin and end a line; all others stand in one."""
NEAR = 3
"""Lines stand under each other without a gap where no more boxes end and begin between them (their own included)."""
_SCOPES = frozenset(("aside", "blockquote", "details", "dialog", "figure", "li"))
_SCOPE_NAMES = FACT_NAMES | {"box", "callout", "card", "chart", "graph", "infographic", "panel", "tile", "widget"}


class Flow:
    """
    Goes through the elements of a page and collects its passages.

    A line is gathered from the runs of inline elements until a block begins or ends. `special` has a function for each
    element that is more than a box or a stretch of a line.
    """

    def __init__(
        self, runs: Runs, visibility: Visibility, judge: Judge, special: Mapping[str, Callable[[Flow, Element], None]]
    ) -> None:  # fmt: skip
        self.runs, self.visibility, self.judge = runs, visibility, judge
        self.passages: list[Passage] = []
        self.titles: dict[str, list[int]] = {}  # the words that open a panel, by its id
        self.line: list[int] = []
        self.shape, self.group, self.item = Shape.LINE, 0, 0
        self.furniture, self.scopes = False, tuple[int, ...]()
        self.in_paragraph = self.joined = False
        self.spanned = 0  # places in tables that cells fill besides their own
        self._special, self._numbers = special, 0
        self._edges = 0  # ends and beginnings of boxes since the last passage

    def visit(self, element: Element) -> None:
        """Read the children of an element."""
        self.visit_all(element.children)

    def visit_all(self, children: Sequence[Element | int]) -> None:
        """Read elements and runs in order."""
        flags = self.runs.flags
        for child in children:
            if isinstance(child, Element):
                self.read(child)
            elif child < 0 or not flags[child] & DELETED:
                self.line.append(child)

    def read(self, element: Element) -> None:
        """Read an element."""
        tag = element.tag
        if self.visibility.is_hidden(element):
            return
        if tag in self._special:
            self._special[tag](self, element)
        elif tag in BLOCKS or (element.attributes and _holds_blocks(element)):
            self.block(element)
        else:
            self.line.append(EDGE)
            self.visit_all(element.children)
            self.line.append(EDGE)

    def block(self, element: Element) -> None:
        """Read an element that begins and ends a line, if it is of the article."""
        self.flush()
        if not element.length:
            return
        standing = self.judge.standing(element)
        if standing is Standing.CHROME:
            return
        before = self.furniture, self.scopes
        self.furniture = self.furniture or standing is Standing.BOX
        if element.tag in _SCOPES or element.names & _SCOPE_NAMES:
            self.enter()
        title = self.titles.get(element.attributes.get("id") or "")
        if title and needs_title(element):
            self.add(Passage(Shape.HEADING, [title]))
        self.visit_all(element.children)
        self.flush()
        self.furniture, self.scopes = before

    def enter(self) -> None:
        """Enter a box: its headings say nothing of what follows it."""
        self.scopes = (*self.scopes, self.next_number())

    def flush(self) -> None:
        """End the line."""
        line, self.line = self.line, []
        self._edges += 1
        if line and max(line) >= 0:
            passage = Passage(self.shape, [line], group=self.group, item=self.item, joined=self.joined)
            passage.apart, passage.closed = self.in_paragraph or self._edges > NEAR, self.in_paragraph
            self.add(passage)
        self.joined = False

    def add(self, passage: Passage) -> None:
        """Add a passage at this place of the page."""
        passage.furniture, passage.scopes = self.furniture, self.scopes
        self._edges = 0
        self.passages.append(passage)

    def next_number(self) -> int:
        """A number for one more list, table or box."""
        self._numbers += 1
        return self._numbers

    def inline(self, element: Element, *, buttons: bool = False) -> list[int]:
        """The runs of an element as one line, blocks and line breaks as white space."""
        return self.inline_of(element.children, [], buttons=buttons)

    def inline_of(self, children: Sequence[Element | int], line: list[int], *, buttons: bool) -> list[int]:
        """The runs of elements and runs as one line, added to those that are there."""
        for child in children:
            if not isinstance(child, Element):
                if child < 0 or not self.runs.flags[child] & DELETED:
                    line.append(child)
            elif not self.visibility.is_hidden(child) and (buttons or child.tag != "button"):
                edge = SPACE if child.tag in BLOCKS or child.tag == "br" else EDGE
                line.append(edge)
                self.inline_of(child.children, line, buttons=buttons)
                line.append(edge)
        return line


def _holds_blocks(element: Element) -> bool:
    """Whether an element that stands in a line has blocks in it, and so begins and ends a line: `<ins><p>`."""
    return any(isinstance(child, Element) and child.tag in BLOCKS for child in element.children)
