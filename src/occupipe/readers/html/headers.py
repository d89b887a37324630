"""Column headings that the markup does not mark: the first row of a table without figures, above rows that have them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from occupipe.readers.html.entries import Entry
from occupipe.readers.html.passages import Shape
from occupipe.readers.lines import NO_FIGURES

PAIR = 2


def mark_headers(entries: Sequence[Entry]) -> None:
    """Mark the first rows of tables that are column headings."""
    rows = [entry for entry in entries if entry.passage.shape is Shape.ROW]
    for _, members in groupby(rows, key=lambda entry: entry.passage.group):
        table = list(members)
        first = table[0]
        if not first.passage.header and _is_header(table):
            first.passage.header = True
            if len(table[1].cells) == len(first.cells) + 1:
                first.cells = (None, *first.cells)  # the empty cell above the labels is missing


def _is_header(table: list[Entry]) -> bool:
    first, *rest = table
    width = len(first.cells)
    if width < PAIR or not rest or _has_figure(first) or abs(len(rest[0].cells) - width) > 1:
        return False
    if width > PAIR:
        return _has_figure(rest[0])
    # of two columns, one of labels: `Education | Bachelor's degree` stands above figures and is no heading
    return len(rest) >= PAIR and all(_has_figure(row) for row in rest)


def _has_figure(row: Entry) -> bool:
    return any(map(str.isdigit, NO_FIGURES.sub("", row.words)))
