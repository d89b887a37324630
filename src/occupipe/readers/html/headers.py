"""Column headings that the markup does not mark: the first row of a table without figures, above rows that have them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from occupipe.readers.columns import goes_on_with
from occupipe.readers.html.entries import Entry
from occupipe.readers.html.passages import Shape
from occupipe.readers.lines import NO_FIGURES

PAIR = 2


def mark_headers(entries: Sequence[Entry]) -> None:
    """Mark the first rows of tables that are column headings."""
    rows = [entry for entry in entries if entry.passage.shape is Shape.ROW]
    for _, members in groupby(rows, key=lambda entry: entry.passage.group):
        table = list(members)
        if table[0].passage.header:
            continue
        if _has_upper(table):
            table[0].passage.header = True
            del table[0]
        first = table[0]
        if _is_header(table):
            first.passage.header = True
            if len(table[1].cells) == len(first.cells) + 1:
                first.cells = (None, *first.cells)  # the empty cell above the labels is missing


def _has_upper(table: list[Entry]) -> bool:
    """Whether the first row heads several columns at once, which the second row names: `Pay` over `Hourly | Annual`."""
    if len(table) <= PAIR or _has_figure(table[0]) or not _is_header(table[1:]):
        return False
    upper, lower = table[0].cells, table[1].cells
    return any(cell is not None and cell in upper[:n] for n, cell in enumerate(upper)) or goes_on_with(upper, lower)


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
