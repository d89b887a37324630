"""Entries: passages that were written into the text, with their spans and words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from occupipe.readers.html.passages import Passage, Shape, is_bold, is_linked, without_anchors, without_notes
from occupipe.readers.html.runs import Runs
from occupipe.readers.html.writing import Writer
from occupipe.spans import Span

LONGEST_REMARK = 40
CELL_END, LINE_END, GAP = "\t", "\n", "\n\n"


@dataclass(slots=True)
class Entry:
    """A passage in the text: its span, the spans of its cells, its words; whether all are bold (of a line), or linked."""

    passage: Passage
    span: Span
    cells: tuple[Span | None, ...]
    words: str
    bold: bool = False
    linked: bool = False

    def is_like(self, shape: Shape) -> bool:
        """Whether it is of a shape, and of the article."""
        return self.passage.shape is shape and not self.passage.furniture


def written(passages: Iterable[Passage], writer: Writer, runs: Runs) -> list[Entry]:
    """The passages that have words, written one under the other."""
    told = list(_spans(passages, writer, runs))
    text = writer.text
    entries = []
    for passage, span, cells in told:
        entry = Entry(passage, span, cells if passage.shape is Shape.ROW else (), text[span.start : span.end])
        if passage.shape is Shape.LINE:
            entry.bold = is_bold(passage.runs, runs)
        if passage.shape is not Shape.ROW:
            entry.linked = is_linked(passage.runs, runs)
        entries.append(entry)
    return entries


def _spans(
    passages: Iterable[Passage], writer: Writer, runs: Runs
) -> Iterator[tuple[Passage, Span, tuple[Span | None, ...]]]:
    known: dict[int, Span | None] = {}
    before: Passage | None = None
    for passage in passages:
        start = writer.length
        gap = LINE_END if before is not None and _is_near(before, passage, runs) else GAP
        if passage.shape is Shape.ROW:
            cells = _cells(passage, writer, known, gap, runs)
        elif passage.shape is Shape.HEADING:
            cells = (writer.line(without_notes(without_anchors(passage.runs, runs), runs), gap),)
        else:
            cells = (writer.line(without_notes(passage.runs, runs), gap),)
        own = [cell for cell in cells if cell is not None and cell.start >= start]
        if own:
            before = passage
            yield passage, Span(own[0].start, own[-1].end), cells


def _is_near(above: Passage, below: Passage, runs: Runs) -> bool:
    """Whether a passage stands under another without a blank line: a row, an item, a line of one box or paragraph."""
    if above.shape is not below.shape or below.shape in (Shape.HEADING, Shape.CAPTION):
        return False
    if below.shape is Shape.LINE or above.item == below.item != 0:
        boxed = below.scopes == above.scopes != () and _is_short(above, runs) and _is_short(below, runs)
        return below.joined or boxed or not (above.closed or below.apart)
    return above.group == below.group


def _is_short(passage: Passage, runs: Runs) -> bool:
    """Whether a line is a label, a figure or a remark of a box."""
    return sum(runs.ends[n] - runs.starts[n] for n in passage.runs if n >= 0) <= LONGEST_REMARK


def _cells(
    passage: Passage, writer: Writer, known: dict[int, Span | None], gap: str, runs: Runs
) -> tuple[Span | None, ...]:
    """The spans of the cells of a row; a cell that reaches into several columns or rows is written once."""
    spans: list[Span | None] = []
    for cell in passage.cells:
        if cell is None:
            spans.append(None)
            continue
        if id(cell) not in known:
            known[id(cell)] = writer.line(without_notes(cell, runs), gap)
            gap = CELL_END if known[id(cell)] else gap
        spans.append(known[id(cell)])
    return tuple(spans)
