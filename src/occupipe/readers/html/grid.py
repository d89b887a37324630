"""The grid of a table: which cell stands in which column of which row, `colspan` and `rowspan` followed."""

from __future__ import annotations

from dataclasses import dataclass

from occupipe.readers.html.flow import Flow
from occupipe.readers.html.tree import Element
from occupipe.readers.lines import YEAR_ALONE, is_label, is_value

WIDEST = 100
"""Columns and rows that one cell may span, and columns of a table: browsers have such limits too."""
PAIR = 2
MOST_SPANNED = 20_000
"""Places in the tables of one page that cells may fill besides their own."""


@dataclass(frozen=True, eq=False, slots=True)
class Cell:
    """A cell: its runs (empty for one without words), how many columns it spans, whether it is a heading (`<th>`)."""

    words: list[int]
    columns: int
    is_header: bool


def grid_of(rows: list[Element], flow: Flow) -> list[list[Cell | None]]:
    """The cells of some rows of a table (head, body or foot), each row as wide as its last cell."""
    grid: list[list[Cell | None]] = []
    hanging: dict[int, tuple[Cell, int]] = {}  # by column: a cell from above, and for how many rows more
    for row in rows:
        line: list[Cell | None] = []
        for element in row.elements:
            if element.tag not in ("td", "th") or flow.visibility.is_hidden(element):
                continue
            _hang(line, hanging)
            _place(line, element, hanging, flow)
        _hang(line, hanging)
        grid.append(line)
    return grid


def _hang(line: list[Cell | None], hanging: dict[int, tuple[Cell, int]]) -> None:
    """Let cells from above fill the columns they reach down to."""
    while len(line) in hanging:
        cell, more = hanging.pop(len(line))
        if more > 1:
            hanging[len(line)] = cell, more - 1
        line.append(cell)


def _place(line: list[Cell | None], element: Element, hanging: dict[int, tuple[Cell, int]], flow: Flow) -> None:
    columns, down = _span(element, "colspan", flow), _span(element, "rowspan", flow)
    words = flow.inline(element)
    cell = Cell(words if words and max(words) >= 0 else [], columns, element.tag == "th")
    for column in range(len(line), min(len(line) + columns, WIDEST)):
        line.append(cell)
        if down > 1:
            hanging[column] = cell, down - 1


def _span(element: Element, name: str, flow: Flow) -> int:
    given = element.attributes.get(name) or ""
    if not (given.isascii() and given.isdigit() and len(given) < 9) or flow.spanned > MOST_SPANNED:
        return 1
    span = min(max(int(given), 1), WIDEST)
    flow.spanned += span - 1
    return span


def upright(grid: list[list[Cell | None]], flow: Flow) -> list[list[Cell | None]]:
    """The rows, where a row of figures above a row of their labels goes below it."""
    if len(grid) != PAIR or len(grid[0]) != len(grid[1]) or len(grid[0]) <= PAIR:
        return grid
    figures, labels = (["" if cell is None else flow.runs.text(cell.words) for cell in row] for row in grid)
    return (
        [grid[1], grid[0]]
        if all(map(is_value, figures)) and all(is_label(label) or YEAR_ALONE.fullmatch(label) for label in labels)
        else grid
    )
