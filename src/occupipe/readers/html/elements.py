"""Elements that are more than a box or a stretch of a line: headings, paragraphs, lists, line breaks, titles of panels."""

from __future__ import annotations

from collections.abc import Callable

from occupipe.readers.html import definitions, tables
from occupipe.readers.html.flow import BLOCKS, Flow
from occupipe.readers.html.passages import Passage, Shape
from occupipe.readers.html.runs import SPACE
from occupipe.readers.html.tree import Element

_OPENING = ("aria-controls", "aria-expanded", "data-bs-target", "data-target", "data-toggle", "onclick")
_OPENING_NAMES = frozenset(("accordion", "collapsible", "expand", "faq", "question", "tab", "toggle"))
LONGEST_TITLE = 200


def _heading(flow: Flow, element: Element) -> None:
    """A heading; one that was never closed ends where a block begins in it."""
    flow.flush()
    level = int(element.tag[1])
    inner = next((n for n, c in enumerate(element.children) if isinstance(c, Element) and c.tag in BLOCKS), None)
    if inner is None or element.length <= LONGEST_TITLE:
        flow.add(Passage(Shape.HEADING, [flow.inline(element, buttons=True)], level))
        return
    title = flow.inline_of(element.children[:inner], [], buttons=True)
    if title and max(title) >= 0:
        flow.add(Passage(Shape.HEADING, [title], level))
    flow.visit_all(element.children[inner:])
    flow.flush()


def _title(flow: Flow, element: Element) -> None:
    """The words that open a panel: a heading one level below the last."""
    flow.flush()
    flow.add(Passage(Shape.HEADING, [flow.inline(element, buttons=True)]))


def _button(flow: Flow, element: Element) -> None:
    """A button is no text, but for one that opens a panel; that of a tab stands apart from its panel."""
    if element.attributes.get("role") == "tab":
        return
    opens = any(name in element.attributes for name in _OPENING) or element.names & _OPENING_NAMES
    if opens and 0 < element.length <= LONGEST_TITLE:
        _title(flow, element)


def _label(flow: Flow, element: Element) -> None:
    """A label of a form, or one that opens a panel without a script."""
    if element.attributes.get("for") is not None and element.names & _OPENING_NAMES:
        _title(flow, element)
        return
    flow.visit(element)


def _break(flow: Flow, _: Element) -> None:
    """A line break: the next line goes on with the paragraph, unless there are two."""
    told = bool(flow.line) and max(flow.line) >= 0
    flow.flush()
    flow.joined = told


def _rule(flow: Flow, _: Element) -> None:
    flow.flush()


def _paragraph(flow: Flow, element: Element) -> None:
    flow.flush()
    outer, flow.in_paragraph = flow.in_paragraph, True
    flow.block(element)
    flow.in_paragraph = outer


def _list(flow: Flow, element: Element) -> None:
    flow.flush()
    outer, flow.group = flow.group, flow.next_number()
    flow.block(element)
    flow.group = outer


def _item(flow: Flow, element: Element) -> None:
    flow.flush()
    outer = flow.shape, flow.item, flow.in_paragraph
    flow.shape, flow.item, flow.in_paragraph = Shape.ITEM, flow.next_number(), False
    flow.block(element)
    flow.shape, flow.item, flow.in_paragraph = outer


def _caption(flow: Flow, element: Element) -> None:
    flow.flush()
    flow.add(Passage(Shape.CAPTION, [flow.inline(element)], apart=True, closed=True))


def _preformatted(flow: Flow, element: Element) -> None:
    """Preformatted text: its lines are the source's."""
    flow.flush()
    for run in flow.inline(element):
        for part in flow.runs.cut_lines(run) if run >= 0 else [run]:
            if part == SPACE != run:
                flow.flush()
            else:
                flow.line.append(part)
    flow.flush()


SPECIAL: dict[str, Callable[[Flow, Element], None]] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), _heading),
    "br": _break, "button": _button, "dl": definitions.read, "figcaption": _caption, "hr": _rule, "label": _label,
    "li": _item, "menu": _list, "ol": _list, "p": _paragraph, "pre": _preformatted, "summary": _title,
    "table": tables.read, "ul": _list,
}  # fmt: skip
"""The elements and their functions. To add one: its function, a row here."""
