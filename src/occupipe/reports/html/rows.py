"""Rows: an article from top to bottom, each stretch of its text with what is said beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from occupipe.article import Article, Block, BlockKind
from occupipe.reports.html.marks import Mark
from occupipe.reports.html.pieces import Cutter, Piece

TOGETHER = (BlockKind.LIST_ITEM, BlockKind.TABLE_ROW, BlockKind.FURNITURE)
"""Blocks that stand in one row with their neighbours of the same list, table or menu."""

ELSEWHERE = "elsewhere"
"""The row of marks that stand outside of all blocks: in front matter, in comments."""

DEEPEST = 6  # HTML's last level of headings
BELOW = 2  # levels that the page itself takes: its title, the name of an article


class Line(NamedTuple):
    """A block as it is shown: its pieces, or those of each cell of a table row (None for an empty one)."""

    pieces: tuple[Piece, ...] = ()
    cells: tuple[tuple[Piece, ...] | None, ...] = ()
    header: bool = False


class Row(NamedTuple):
    """
    A heading, a paragraph, a footnote, or a whole list, table or menu, with the marks that are first met in it.

    `depth` is the level of a heading in HTML.
    """

    kind: str
    lines: tuple[Line, ...]
    notes: tuple[Mark, ...]
    depth: int = 0


def rows_of(article: Article, marks: Sequence[Mark]) -> tuple[Row, ...]:
    """The rows of an article. Every mark has its note in just one of them, but those that repeat another."""
    cutter, noted, rows = Cutter(article, marks), set[int](), list[Row]()
    depths = list(_depths(article.blocks))
    for blocks, depth in _runs(article.blocks, depths):
        met = [mark for block in blocks for mark in cutter.meeting(block.span) if mark.number not in noted]
        notes = tuple(mark for mark in dict.fromkeys(met) if not mark.again)
        noted.update(mark.number for mark in notes)
        lines = tuple(_line(cutter, block) for block in blocks)
        rows.append(Row(str(blocks[0].kind), lines, notes, depth))
    left = tuple(mark for mark in marks if mark.number not in noted and not mark.again)
    return (*rows, Row(ELSEWHERE, (), left)) if left else tuple(rows)


def _runs(blocks: Sequence[Block], depths: Sequence[int]) -> Iterator[tuple[list[Block], int]]:
    """Blocks that share a row, in order, and the depth of the first."""

    def run(index: int) -> tuple[str, int]:
        block = blocks[index]
        if block.kind is BlockKind.FURNITURE:
            return block.kind, 0
        return (block.kind, block.group) if block.kind in TOGETHER else (block.kind, -1 - index)

    for _, indices in groupby(range(len(blocks)), run):
        shared = list(indices)
        yield [blocks[index] for index in shared], depths[shared[0]]


def _line(cutter: Cutter, block: Block) -> Line:
    if not block.cells:
        return Line(cutter.pieces(block.span))
    cells = tuple(None if cell is None else cutter.pieces(cell) for cell in block.cells)
    return Line(cells=cells, header=block.header)


def _depths(blocks: Sequence[Block]) -> Iterator[int]:
    """The depth of each heading below the page's own, without a gap where an article skips a level; else 0."""
    above: list[int] = []
    for block in blocks:
        if block.kind is not BlockKind.HEADING:
            yield 0
            continue
        while above and above[-1] >= block.level:
            above.pop()
        above.append(block.level)
        yield min(DEEPEST, BELOW + len(above))
