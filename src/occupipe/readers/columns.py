"""Column headings of flattened tables: of bars and tabs, run together in one line, or a heading a line."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from occupipe import late as re
from occupipe.readers.lines import (
    LONGEST_HEADER,
    NO_FIGURES,
    LineLike,
    is_rule,
)
from occupipe.readers.row import Row
from occupipe.spans import Span

_RANKS = re.compile(r"\d\d(?:th\b|%)")


def _aligned(header: Row, below: Row) -> Row:
    """A header whose empty first cell was lost at the start of its line."""
    if len(below.cells) == len(header.cells) + 1:
        return Row(header.first, header.last, (None, *header.cells), header=True)
    return Row(header.first, header.last, header.cells, header=True)


def add_headers(lines: Sequence[LineLike], found: dict[int, Row]) -> None:
    """Find the headings above rows of several figures and add them to the rows."""
    for index, row in sorted(found.items()):
        if len(row.cells) < 3 or row.first != row.last or index == 0 or index - 1 in found:
            continue
        above = lines[index - 1]
        if "|" in lines[index].words or "\t" in lines[index].words:
            continue
        if _is_header(above.words) and not any(r.first <= index - 1 <= r.last for r in found.values()):
            found[index - 1] = Row(index - 1, index - 1, _glued(above, len(row.cells)), header=True)
    _mark_piped_headers(lines, found)


_PLAIN_RANKS = re.compile(r"\b(?:10|25|50|75|90) ?%")
_LEAST_RANKS = 3  # of 10%, 25%, 50%, 75% and 90% in one row: columns of percentiles, no shares
_SEAM = re.compile(r"(?<=[a-z)])(?=[A-Z])")


def _glued(line: LineLike, count: int) -> tuple[Span, ...]:
    """The headings that were run together, `StateEmployedMean Annual`, empty where they are not as many as the columns."""
    seams = [0, *(m.start() for m in _SEAM.finditer(line.words)), len(line.words)]
    if len(seams) != count + 1:
        seams = [0, *(m.start() for m in _STATISTIC.finditer(line.words) if m.start()), len(line.words)]
    if len(seams) != count + 1:
        return ()
    words = line.words
    return tuple(Span(line.start + a, line.start + a + len(words[a:b].rstrip())) for a, b in pairwise(seams))


_STATISTIC = re.compile(
    r"\b(?:Low|Median|Mean|Average|High|Minimum|Maximum|Lowest|Highest|Entry|Experienced|Hourly|Annual|Employment|Jobs|Openings|\d\dth|\d\d%)\b(?! (?:Mean|Median|Average|mean|median|average|wage|Wage))"
)
"""The first word of a heading of a column, by which headings on one line are told apart."""


def _is_header(words: str) -> bool:
    return (
        not is_rule(words)
        and any(map(str.isalpha, words))
        and len(words) <= LONGEST_HEADER
        and words[-1:] not in ".:;!?"
        and (not any(ch.isdigit() for ch in words) or len(_RANKS.findall(words)) >= 3)
    )


def goes_on_with(above: Sequence[Span | None], cells: Sequence[Span | None]) -> bool:
    """
    Whether a row is the second one of two rows of headings: the upper ones reach over empty cells that it fills.

    Its first cell is empty, as that of the labels has its heading above.
    """
    reaching = [n for n, cell in enumerate(above[1:], start=1) if cell is None or cell == above[n - 1]]
    reaching += range(len(above), len(cells))
    return bool(reaching) and len(cells) > 2 and cells[0] is None and all(cells[n] for n in reaching if n < len(cells))


def _mark_piped_headers(lines: Sequence[LineLike], found: dict[int, Row]) -> None:
    """A row is a header where it has no figure, and the row below has and is as wide."""
    order = sorted(found)
    for index, below in reversed(list(pairwise(order))):
        row, next_row = found[index], found[below]
        if row.header or len(row.cells) < 2 or len(next_row.cells) < 2 or not _joins(lines, row, next_row):
            continue
        if next_row.header and goes_on_with(row.cells, next_row.cells) and not _has_figure(lines, row):
            found[index] = Row(row.first, row.last, row.cells, header=True)
        if len(next_row.cells) - len(row.cells) not in (0, 1):
            continue
        if not _has_figure(lines, row) and _has_figure(lines, next_row):
            found[index] = _aligned(row, next_row)


def _has_figure(lines: Sequence[LineLike], row: Row) -> bool:
    words = "".join(lines[n].words for n in range(row.first, row.last + 1))
    if len(_PLAIN_RANKS.findall(words)) >= _LEAST_RANKS:
        words = _PLAIN_RANKS.sub("", words)
    return any(ch.isdigit() for ch in NO_FIGURES.sub("", words))


def _joins(lines: Sequence[LineLike], above: Row, below: Row) -> bool:
    gap = range(above.last + 1, below.first)
    return all(is_rule(lines[n].words) for n in gap)
