"""Tables: rows of cells, each in its column; tables that only lay out a page are unfolded."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.readers.html.flow import Flow
from occupipe.readers.html.furniture import Standing
from occupipe.readers.html.grid import Cell, grid_of, upright
from occupipe.readers.html.headings import LONGEST_ANNOUNCED, Announced, announced
from occupipe.readers.html.passages import Passage, Shape
from occupipe.readers.html.tree import Element

LONGEST_CELL = 400
"""A cell with more characters holds a part of the page, not a figure or a label."""
_DATA = frozenset(("caption", "tfoot", "th", "thead"))
_PARTS = frozenset(("article", "div", "dl", "form", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "section", "table", "ul"))


def read(flow: Flow, element: Element) -> None:
    """Read a `<table>`."""
    flow.flush()
    standing = flow.judge.standing(element)
    if standing is Standing.CHROME or not element.length:
        return
    before = flow.furniture, flow.scopes
    captions = [child for child in element.elements if child.tag == "caption" and not flow.visibility.is_hidden(child)]
    sections = list(_sections(flow, element))
    others = any(_is_on_others(flow, title) for title in (*captions, *_first_cells(sections)))
    flow.furniture = flow.furniture or standing is Standing.BOX or others
    for caption in captions:
        flow.add(Passage(Shape.CAPTION, [flow.inline(caption)], apart=True, closed=True))
    flow.enter()
    if _is_layout(element, sections):
        _unfold(flow, sections)
    else:
        _rows(flow, sections)
    flow.furniture, flow.scopes = before


def _sections(flow: Flow, table: Element) -> Iterator[tuple[str, list[Element]]]:
    """The head, bodies and foot of a table as they are shown, with their rows."""
    seen = [child for child in table.elements if not flow.visibility.is_hidden(child)]
    for tags in (("thead",), ("tbody", "tr"), ("tfoot",)):
        for part in seen:
            if part.tag in tags:
                rows = [part] if part.tag == "tr" else [row for row in part.elements if row.tag == "tr"]
                yield part.tag, [row for row in rows if not flow.visibility.is_hidden(row)]


def _first_cells(sections: list[tuple[str, list[Element]]]) -> list[Element]:
    """The first cell of the first row, which tells what the rows are about."""
    return next((row.elements[:1] for _, rows in sections for row in rows), [])


def _is_on_others(flow: Flow, title: Element) -> bool:
    """Whether a caption or heading says that a table is about other occupations."""
    return title.length <= LONGEST_ANNOUNCED and announced(flow.runs.text(flow.inline(title))) is Announced.OTHERS


def _is_layout(table: Element, sections: list[tuple[str, list[Element]]]) -> bool:
    """Whether a table only lays out a page: its cells hold parts of it, or each row has one cell."""
    if table.attributes.get("role") in ("presentation", "none"):
        return True
    rows = [row.elements for _, rows in sections for row in rows]
    cells = [cell for row in rows for cell in row]
    if any(_holds_parts(cell) for cell in cells):
        return True
    marked = any(name in _DATA for name, _ in sections) or any(cell.tag == "th" for cell in cells)
    return not marked and all(len(row) < 2 for row in rows)


def _holds_parts(cell: Element) -> bool:
    inner = [child for child in cell.elements if child.tag in _PARTS]
    if any(child.tag == "table" for child in inner):
        return True
    return cell.length > LONGEST_CELL and (bool(inner) or sum(child.tag == "p" for child in cell.elements) > 1)


def _unfold(flow: Flow, sections: list[tuple[str, list[Element]]]) -> None:
    for _, rows in sections:
        for row in rows:
            for cell in row.elements:
                flow.block(cell)


def _rows(flow: Flow, sections: list[tuple[str, list[Element]]]) -> None:
    group = flow.next_number()
    width = 0
    begun = False
    for name, rows in sections:
        grid = upright(grid_of(rows, flow), flow)
        width = max(width, *(len(row) for row in grid), 0) if grid else width
        for row in grid:
            told = [cell for cell in dict.fromkeys(cell for cell in row if cell is not None) if cell.words]
            if not told:
                continue
            if len(told) == 1 and width > 1 and (told[0].columns >= width or name == "tfoot"):
                _title(flow, told[0], group, begun=begun, foot=name == "tfoot")
                continue
            header = name == "thead" or (
                not begun and all(cell.is_header for cell in told) and (len(told) > 1 or told[0].columns > 1)
            )
            cells = [None if cell is None or not cell.words else cell.words for cell in row]
            flow.add(Passage(Shape.ROW, cells, group=group, header=header))
            begun = begun or not header


def _title(flow: Flow, cell: Cell, group: int, *, begun: bool, foot: bool) -> None:
    """A row of one cell: the table's title over all columns, a title within it, or a note at its foot."""
    if foot:
        flow.add(Passage(Shape.LINE, [cell.words], apart=True, closed=True))
    elif begun:
        flow.add(Passage(Shape.ROW, [cell.words], group=group))
    else:
        flow.add(Passage(Shape.HEADING, [cell.words]))
