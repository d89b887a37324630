"""Rows of column headings: which stand above a row of a table, and which of their cells above a column."""

from __future__ import annotations

from collections.abc import Sequence

from occupipe.article import Block
from occupipe.spans import Span


def heads_of(blocks: Sequence[Block]) -> dict[int, tuple[Block, ...]]:
    """For each row of a table the rows of column headings above it, by the index of its block."""
    headers: dict[int, tuple[Block, ...]] = {}
    heads: dict[int, tuple[Block, ...]] = {}  # by group; a title may stand between the rows of a table
    for number, block in enumerate(blocks):
        above = heads.get(block.group, ()) if block.group else ()
        if above:
            headers[number] = above
        if block.header:
            goes_on = number and blocks[number - 1].header
            heads[block.group] = (*above, block) if goes_on else (block,)
    return headers


def above(cells: tuple[Span | None, ...], column: int, *, is_last: bool) -> Span | None:
    """The cell of a row of headings that stands above a column."""
    if column < len(cells) and (cells[column] is not None or is_last):
        return cells[column]
    return None if is_last else next((cell for cell in reversed(cells[1:column]) if cell is not None), None)
