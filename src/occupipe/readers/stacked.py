"""Flattened tables whose cells stand one a line, or whose percentiles stand on one line and their amounts on the next."""

from __future__ import annotations

from collections.abc import Sequence

from occupipe import late as re
from occupipe.readers.lines import AMOUNTS_ALONE, RANKS_ALONE, LineLike, is_label, is_value
from occupipe.readers.row import Row, cell_of
from occupipe.spans import Span

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
