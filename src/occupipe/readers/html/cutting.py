"""Cutting: the blocks of an article from the entries of its page."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence

from occupipe.article import Block, BlockKind
from occupipe.readers.html.entries import Entry
from occupipe.readers.html.headings import is_bold_heading, is_menu_entry, marks_of
from occupipe.readers.html.leads import announces
from occupipe.readers.html.loose import is_loose, plain_blocks
from occupipe.readers.html.passages import Shape
from occupipe.readers.html.sections import Sections
from occupipe.readers.lines import is_value
from occupipe.spans import Span

SHORTEST_WRAPPED = 60


class Cutter:
    """Makes the blocks in the order of the text."""

    def __init__(self, text: str, entries: Sequence[Entry]) -> None:
        self._text, self._entries = text, entries
        self._announced = {n for n in range(len(entries)) if announces(entries, n)}
        self._loose = [n not in self._announced and is_loose(entries, n) for n in range(len(entries))]
        self._joined = {entry.span.start for entry in entries if entry.passage.joined}
        self._sections = Sections()
        self._is_marked = sum(entry.is_like(Shape.HEADING) for entry in entries) > 1

    def cut(self) -> tuple[Block, ...]:
        """All blocks."""
        done: list[Block] = []
        group = max((entry.passage.group for entry in self._entries), default=0)
        last = 0
        for entry, block, plain in self._blocks():
            loose = block.group if plain else 0
            group += (
                loose != last and loose > 0
            )  # rows and items of loose lines are one list where they follow each other
            last = loose
            words = entry.words if block.kind is BlockKind.HEADING else self._words(block)
            numbered = block._replace(group=group) if loose else block
            done.append(self._sections.placed(entry.passage, numbered, words, len(done)))
        return tuple(done)

    def _words(self, block: Block) -> str:
        return self._text[block.span.start : block.span.end]

    def _blocks(self) -> Iterator[tuple[Entry, Block, bool]]:
        """Marked blocks, and those of loose lines between them, each with its first entry and whether it is loose."""
        waiting = deque(plain_blocks(self._text, self._entries, self._loose))
        for number, (entry, loose) in enumerate(zip(self._entries, self._loose, strict=True)):
            if not loose:
                yield entry, _heading(entry) if number in self._announced else _marked(entry), False
            while waiting and waiting[0].span.start < entry.span.end:
                block = self._plain(entry, waiting.popleft())
                while waiting and self._goes_on(block, waiting[0]):
                    below = waiting.popleft()
                    block = block._replace(span=Span(block.span.start, below.span.end), marks=below.marks)
                yield entry, block, block.group > 0 and entry.passage.shape is not Shape.ITEM

    def _plain(self, entry: Entry, block: Block) -> Block:
        """The block of loose lines: what a plain text would have, as far as the markup does not tell more."""
        shape = entry.passage.shape
        if is_menu_entry(entry):
            return Block(BlockKind.FURNITURE, block.span)
        if block.kind is BlockKind.TABLE_ROW:
            return block
        if shape is Shape.ITEM:
            return Block(BlockKind.LIST_ITEM, block.span, group=entry.passage.group)
        if (shape is Shape.HEADING and not is_value(entry.words)) or (
            is_bold_heading(entry) and block.span.end <= entry.span.end
        ):
            return _heading(entry)
        asks = self._text[block.span.end - 1] == "?"  # pages mark their headings, but not always their questions
        if block.kind is BlockKind.HEADING and shape is Shape.LINE and (asks or not self._is_marked):
            return block._replace(level=0)
        if block.kind is BlockKind.HEADING:
            return Block(BlockKind.PARAGRAPH, block.span, marks=block.marks)
        return block

    def _goes_on(self, block: Block, below: Block) -> bool:
        """Whether a paragraph goes on below a line break: its line was long, and no sentence ends with it."""
        if block.kind is not BlockKind.PARAGRAPH or below.kind is not BlockKind.PARAGRAPH:
            return False
        words = self._words(block)
        if below.span.start not in self._joined or words[-1:] in ".!?:;":
            return False
        return len(words) >= SHORTEST_WRAPPED or self._text[below.span.start].islower()


def _marked(entry: Entry) -> Block:
    passage = entry.passage
    if passage.furniture:
        return Block(BlockKind.FURNITURE, entry.span)
    if passage.shape is Shape.ROW:
        return Block(BlockKind.TABLE_ROW, entry.span, group=passage.group, cells=entry.cells, header=passage.header)
    if passage.shape is Shape.ITEM:
        return Block(BlockKind.LIST_ITEM, entry.span, group=passage.group)
    if passage.shape is Shape.HEADING and not is_value(entry.words):
        return _heading(entry)
    return Block(BlockKind.PARAGRAPH, entry.span, marks=marks_of(entry.words)[0])


def _heading(entry: Entry) -> Block:
    marks, end = marks_of(entry.words)
    length = len(entry.words[:end].rstrip()) or len(entry.words)
    return Block(BlockKind.HEADING, Span(entry.span.start, entry.span.start + length), entry.passage.level, marks)
