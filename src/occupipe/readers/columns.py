"""Column headings of flattened tables: of bars and tabs, run together in one line, or a heading a line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from occupipe.readers.lines import LONGEST_HEADER, NO_FIGURES, LineLike, is_label, is_rule
from occupipe.readers.row import Row, cell_of

_RANKS = re.compile(r"\d\d(?:th\b|%)")


def _aligned(header: Row, below: Row) -> Row:
    """A header whose empty first cell was lost at the start of its line."""
    if len(below.cells) == len(header.cells) + 1:
        return Row(header.first, header.last, (None, *header.cells), header=True)
    return Row(header.first, header.last, header.cells, header=True)


def add_headers(lines: Sequence[LineLike], found: dict[int, Row]) -> None:
    """Find the headings above rows of several figures and add them to the rows."""
    _add_stacked(lines, found)
    for index, row in sorted(found.items()):
        if len(row.cells) < 3 or row.first != row.last or index == 0 or index - 1 in found:
            continue
        above = lines[index - 1]
        if "|" in lines[index].words or "\t" in lines[index].words:
            continue
        if _is_header(above.words) and not any(r.first <= index - 1 <= r.last for r in found.values()):
            found[index - 1] = Row(index - 1, index - 1, (), header=True)
    _mark_piped_headers(lines, found)


def _add_stacked(lines: Sequence[LineLike], found: dict[int, Row]) -> None:
    """Headings that stand a line each above records that do too: as many labels as a record has lines."""
    order = sorted(found)
    for index, below in pairwise(order):
        row, following = found[index], found[below]
        width = len(row.cells)
        if width < 3 or row.last - row.first != width - 1 or len(following.cells) != width or row.last + 1 != below:
            continue
        first = row.first - width
        if first < 0 or any(r.first <= n <= r.last for n in range(first, row.first) for r in (found.get(n),) if r):
            continue
        if all(is_label(lines[n].words) for n in range(first, row.first)):
            cells = tuple(cell_of(lines[n]) for n in range(first, row.first))
            found[first] = Row(first, row.first - 1, cells, header=True)


def _is_header(words: str) -> bool:
    return (
        not is_rule(words)
        and len(words) <= LONGEST_HEADER
        and words[-1:] not in ".:;!?"
        and (not any(ch.isdigit() for ch in words) or len(_RANKS.findall(words)) >= 3)
    )


def _mark_piped_headers(lines: Sequence[LineLike], found: dict[int, Row]) -> None:
    """A row is a header where it has no figure, and the row below has and is as wide."""
    order = sorted(found)
    for index, below in pairwise(order):
        row, next_row = found[index], found[below]
        if row.header or len(row.cells) < 2 or len(next_row.cells) < 2 or not _joins(lines, row, next_row):
            continue
        if len(next_row.cells) - len(row.cells) not in (0, 1):
            continue
        if not _has_figure(lines, row) and _has_figure(lines, next_row):
            found[index] = _aligned(row, next_row)


def _has_figure(lines: Sequence[LineLike], row: Row) -> bool:
    words = "".join(lines[n].words for n in range(row.first, row.last + 1))
    return any(ch.isdigit() for ch in NO_FIGURES.sub("", words))


def _joins(lines: Sequence[LineLike], above: Row, below: Row) -> bool:
    gap = range(above.last + 1, below.first)
    return all(is_rule(lines[n].words) for n in gap)
