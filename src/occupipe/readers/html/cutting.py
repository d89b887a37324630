"""Cutting: the blocks of an article from the entries of its page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from occupipe.article import Block, BlockKind
from occupipe.readers.blocks import Line, is_heading, one_line
from occupipe.readers.html.entries import Entry
from occupipe.readers.html.headings import is_bold_heading, marks_of
from occupipe.readers.html.loose import Stretch, stretches
from occupipe.readers.html.passages import Shape
from occupipe.readers.html.sections import Sections
from occupipe.readers.lines import is_value
from occupipe.spans import Span

_GROUPED = (BlockKind.LIST_ITEM, BlockKind.TABLE_ROW)


class Cutter:
    """Makes the blocks in the order of the text."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = entries
        self._blocks: list[Block] = []
        self._sections = Sections()
        self._last_group = max((entry.passage.group for entry in entries), default=0)
        self._is_marked = sum(entry.is_like(Shape.HEADING) for entry in entries) > 1

    def cut(self) -> tuple[Block, ...]:
        """All blocks."""
        for stretch in stretches(self._entries):
            first = self._entries[stretch.first]
            block = self._grouped(self._row(stretch) if stretch.row else self._block(stretch))
            self._blocks.append(self._sections.placed(first.passage, block, first.words, len(self._blocks)))
        return tuple(self._blocks)

    def _row(self, stretch: Stretch) -> Block:
        """A row that is no table in the markup."""
        span = Span(self._entries[stretch.first].span.start, self._entries[stretch.last].span.end)
        row = stretch.row
        return Block(BlockKind.TABLE_ROW, span, cells=row.cells if row else (), header=bool(row and row.header))

    def _block(self, stretch: Stretch) -> Block:
        entry = self._entries[stretch.first]
        passage = entry.passage
        if passage.furniture:
            return Block(BlockKind.FURNITURE, entry.span)
        if passage.shape is Shape.ROW:
            return Block(BlockKind.TABLE_ROW, entry.span, group=passage.group, cells=entry.cells, header=passage.header)
        if passage.shape is Shape.ITEM:
            return Block(BlockKind.LIST_ITEM, entry.span, group=passage.group)
        if passage.shape is Shape.HEADING and not is_value(entry.words):
            return _heading(entry)
        return self._line(stretch)

    def _line(self, stretch: Stretch) -> Block:
        """A line or several of one paragraph: what a plain text would have it be, else a paragraph."""
        entry, last = self._entries[stretch.first], self._entries[stretch.last]
        line = Line(entry.span.start, entry.span.end, entry.words, blank_before=True, blank_after=True)
        told = one_line(line)
        if told is not None:
            return replace(told, span=Span(told.span.start, last.span.end))
        alone = stretch.first == stretch.last
        if alone and (is_bold_heading(entry) or (not self._is_marked and self._is_unmarked_heading(stretch.first))):
            return _heading(entry)
        return Block(BlockKind.PARAGRAPH, Span(entry.span.start, last.span.end), marks=marks_of(last.words)[0])

    def _is_unmarked_heading(self, index: int) -> bool:
        """On a page without headings, as in a plain text."""
        entry = self._entries[index]
        before = self._entries[index - 1] if index else None
        line = Line(entry.span.start, entry.span.end, entry.words, entry.passage.apart, blank_after=False)
        above = before and Line(
            before.span.start, before.span.end, before.words, before.passage.apart, blank_after=False
        )
        return is_heading(line, above or None, wrapped=False)

    def _grouped(self, block: Block) -> Block:
        """Rows and items that are no list in the markup are one where they follow each other."""
        if block.kind not in _GROUPED or block.group:
            return block
        before = self._blocks[-1] if self._blocks else None
        if before is None or before.kind is not block.kind:
            self._last_group += 1
        return replace(block, group=self._last_group)


def _heading(entry: Entry) -> Block:
    marks, end = marks_of(entry.words)
    length = len(entry.words[:end].rstrip()) or len(entry.words)
    return Block(BlockKind.HEADING, Span(entry.span.start, entry.span.start + length), entry.passage.level, marks)
