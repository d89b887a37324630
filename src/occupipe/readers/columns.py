"""Column headings of flattened tables: of bars and tabs, run together in one line, or a heading a line."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from occupipe import late as re
from occupipe.readers.lines import (
    AMOUNTS_ALONE,
    LONGEST_HEADER,
    NO_FIGURES,
    RANKS_ALONE,
    LineLike,
    is_label,
    is_rule,
    is_value,
)
from occupipe.readers.row import Row, cell_of
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
_RANK = re.compile(r"\d\d(?:th|%)(?: percentile)?")
WIDEST = 9


def stacked_table(lines: Sequence[LineLike], index: int) -> list[Row]:
    """
    A table that stands a cell a line: as many headings as a record has lines, then two records or more; empty for none.

    A record is a label and its figures; where the headings have none for the label, they are one fewer.
    """
    if not _can_head(lines[index]):
        return []
    heads = 1
    while (
        heads < WIDEST
        and index + heads < len(lines)
        and not lines[index + heads].blank_before
        and _can_head(lines[index + heads])
    ):
        heads += 1
    for count in range(heads, 1, -1):
        for width in (count, count + 1):
            rows = _records(lines, index + count, width)
            if len(rows) >= 2 and width >= 3:
                cells = tuple(cell_of(lines[n]) for n in range(index, index + count))
                pad = (None,) * (width - count)
                return [Row(index, index + count - 1, (*pad, *cells), header=True), *rows]
    return []


_RANK_CELL = re.compile(r"\d\d ?(?:%|th)(?: ?\(?[Mm]edian\)?)?")
_AMOUNT_CELL = re.compile(r"[$£€₹] ?\d{1,3}(?:,\d{3})*(?:\.\d\d)?")


def ranked_amounts(lines: Sequence[LineLike], index: int) -> list[Row]:
    """A line of percentiles over a line of as many amounts: `10%25%50%75%90%` over `$42,871$48,612...`; else empty."""
    below = index + 1
    if below >= len(lines) or lines[below].blank_before or not RANKS_ALONE.fullmatch(lines[index].words):
        return []
    if not AMOUNTS_ALONE.fullmatch(lines[below].words):
        return []
    heads, amounts = _cells(lines[index], _RANK_CELL), _cells(lines[below], _AMOUNT_CELL)
    if len(heads) != len(amounts):
        return []
    return [Row(index, index, (None, *heads), header=True), Row(below, below, (None, *amounts))]


_RANKED = re.compile(r"\d\d ?(?:%|th)(?: percentile)?|(?i:median|mean|average|low|high|min|max)\.?")
_LEAST_RANKED = 3


def ranked_stack(lines: Sequence[LineLike], index: int) -> list[Row]:
    """Percentiles and the like, one a line, over as many amounts, one a line: columns that stand in two stacks; else empty."""
    count = 0
    while count < WIDEST and index + count < len(lines) and _RANKED.fullmatch(lines[index + count].words):
        count += 1
    amounts = lines[index + count : index + 2 * count]
    if count < _LEAST_RANKED or len(amounts) < count or not all(_AMOUNT_CELL.fullmatch(line.words) for line in amounts):
        return []
    below, last = index + count, index + 2 * count - 1
    if last + 1 < len(lines) and _AMOUNT_CELL.fullmatch(lines[last + 1].words):
        return []
    heads = tuple(map(cell_of, lines[index:below]))
    return [
        Row(index, below - 1, (None, *heads), header=True),
        Row(below, last, (None, *map(cell_of, amounts))),
    ]


def _cells(line: LineLike, form: re.Pattern[str]) -> tuple[Span, ...]:
    return tuple(Span(line.start + m.start(), line.start + m.end()) for m in form.finditer(line.words))


def _can_head(line: LineLike) -> bool:
    return is_label(line.words) or _RANK.fullmatch(line.words) is not None


def _records(lines: Sequence[LineLike], start: int, width: int) -> list[Row]:
    """The records from a line on: a label and `width` - 1 figures each."""
    rows: list[Row] = []
    while start + width <= len(lines) and is_label(lines[start].words):
        if not all(is_value(lines[n].words) and not lines[n].blank_before for n in range(start + 1, start + width)):
            break
        rows.append(Row(start, start + width - 1, tuple(cell_of(lines[n]) for n in range(start, start + width))))
        start += width
    return rows


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
