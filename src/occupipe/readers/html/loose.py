"""Loose lines: rows that are no table in the markup, found as in plain text, and lines that make one paragraph."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from occupipe.readers.blocks import Line
from occupipe.readers.html.entries import Entry
from occupipe.readers.html.headings import labels_a_figure
from occupipe.readers.html.passages import Shape
from occupipe.readers.row import Row
from occupipe.readers.rows import rows_of

SHORTEST_WRAPPED = 60


@dataclass(frozen=True, slots=True)
class Stretch:
    """Entries `first` to `last` (both included) that make one block; `row` where they are a row of figures."""

    first: int
    last: int
    row: Row | None = None


def stretches(entries: Sequence[Entry]) -> Iterator[Stretch]:
    """All entries in order, those of one block together."""
    index = 0
    while index < len(entries):
        last = _loose_end(entries, index)
        if last < index:
            yield Stretch(index, index)
            index += 1
            continue
        yield from _cut(entries, index, last)
        index = last + 1


def _loose_end(entries: Sequence[Entry], index: int) -> int:
    """The last of the loose lines that begin at an entry, in one box; the entry before it where it is none itself."""
    last = index
    while (
        last < len(entries) and _is_loose(entries, last) and entries[last].passage.item == entries[index].passage.item
    ):
        last += 1
    return last - 1


def _is_loose(entries: Sequence[Entry], index: int) -> bool:
    entry = entries[index]
    if entry.is_like(Shape.LINE):
        return True
    if entry.is_like(Shape.ITEM):
        return any(
            0 <= near < len(entries)
            and entries[near].is_like(Shape.ITEM)
            and entries[near].passage.item == entry.passage.item
            for near in (index - 1, index + 1)
        )
    return entry.is_like(Shape.HEADING) and labels_a_figure(entries, index)


def _cut(entries: Sequence[Entry], first: int, last: int) -> Iterator[Stretch]:
    lines = [_line(entries, index) for index in range(first, last + 1)]
    rows = rows_of(lines)
    index = first
    while index <= last:
        row = rows.get(index - first)
        if row is not None and _is_sure(row, entries[index]):
            yield Stretch(index, first + row.last, row)
            index = first + row.last + 1
            continue
        end = index
        while end < last and _goes_on(entries[end], entries[end + 1]):
            end += 1
        yield Stretch(index, end)
        index = end + 1


def _is_sure(row: Row, entry: Entry) -> bool:
    """Whether a row of one line is one: `August 28`, `projected 2024-34` end with a number that is no figure."""
    if row.first != row.last or len(row.cells) < 2 or row.header:
        return True
    label, figure = row.cells[0], row.cells[1]
    if label is None or figure is None:
        return True
    start = entry.span.start
    words, between = (
        entry.words[figure.start - start : figure.end - start],
        entry.words[label.end - start : figure.start - start],
    )
    return any(ch in "$£€₹%,|\t" for ch in words + between) or ":" in between or len(row.cells) > 2


def _line(entries: Sequence[Entry], index: int) -> Line:
    entry = entries[index]
    before, after = entry.passage.apart, index + 1 < len(entries) and entries[index + 1].passage.apart
    joined = entry.passage.joined
    return Line(entry.span.start, entry.span.end, entry.words, before and not joined, bool(after))


def _goes_on(entry: Entry, below: Entry) -> bool:
    """Whether a line goes on below a line break: it is long enough to have been wrapped, and no sentence ends with it."""
    if not below.passage.joined or entry.words[-1:] in ".!?:;":
        return False
    return len(entry.words) >= SHORTEST_WRAPPED or below.words[:1].islower()
