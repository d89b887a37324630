"""Entries: passages that were written into the text, with their spans and words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from occupipe.readers.html.passages import Passage, Shape, is_bold, without_anchors
from occupipe.readers.html.runs import Runs
from occupipe.readers.html.writing import Writer
from occupipe.spans import Span

CELL_END, LINE_END = "\t", "\n"


@dataclass(slots=True)
class Entry:
    """A passage in the text: its span, the spans of its cells, its words, and whether all of them are bold."""

    passage: Passage
    span: Span
    cells: tuple[Span | None, ...]
    words: str
    bold: bool = False

    def is_like(self, shape: Shape) -> bool:
        """Whether it is of a shape, and of the article."""
        return self.passage.shape is shape and not self.passage.furniture


def written(passages: Iterable[Passage], writer: Writer, runs: Runs) -> list[Entry]:
    """The passages that have words, written one under the other."""
    told = list(_spans(passages, writer, runs))
    text = writer.text
    return [
        Entry(
            passage,
            span,
            cells if passage.shape is Shape.ROW else (),
            text[span.start : span.end],
            passage.shape is Shape.LINE and is_bold(passage.runs, runs),
        )
        for passage, span, cells in told
    ]


def _spans(
    passages: Iterable[Passage], writer: Writer, runs: Runs
) -> Iterator[tuple[Passage, Span, tuple[Span | None, ...]]]:
    known: dict[int, Span | None] = {}
    for passage in passages:
        start = writer.length
        if passage.shape is Shape.ROW:
            cells = _cells(passage, writer, known)
        elif passage.shape is Shape.HEADING:
            cells = (writer.line(without_anchors(passage.runs, runs)),)
        else:
            cells = (writer.line(passage.runs),)
        own = [cell for cell in cells if cell is not None and cell.start >= start]
        if own:
            yield passage, Span(own[0].start, own[-1].end), cells


def _cells(passage: Passage, writer: Writer, known: dict[int, Span | None]) -> tuple[Span | None, ...]:
    """The spans of the cells of a row; a cell that reaches into several columns or rows is written once."""
    spans: list[Span | None] = []
    mark = LINE_END
    for cell in passage.cells:
        if cell is None:
            spans.append(None)
            continue
        if id(cell) not in known:
            known[id(cell)] = writer.line(cell, mark)
            mark = CELL_END if known[id(cell)] else mark
        spans.append(known[id(cell)])
    return tuple(spans)
