"""A row of a flattened table: the lines it stands on and its cells."""

from __future__ import annotations

from typing import NamedTuple

from occupipe.readers.lines import LineLike
from occupipe.spans import Span


class Row(NamedTuple):
    """Lines `first` to `last` (both included) as one table row with its cells; `header` for column headings."""

    first: int
    last: int
    cells: tuple[Span | None, ...]
    header: bool = False


def cell_of(line: LineLike) -> Span:
    """The cell that a whole line is, bars left out."""
    words = line.words.strip("| ")
    start = line.start + line.words.index(words[0]) if words else line.start
    return Span(start, start + max(1, len(words)))
