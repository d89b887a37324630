"""Rows of tables that were flattened into lines: `Median pay` over `$48,100`, `Hospitals 39%`, `| a | b |`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from occupipe import late as re
from occupipe.readers.columns import add_headers
from occupipe.readers.furniture import is_notice
from occupipe.readers.lines import (
    FORMS,
    JOINTS,
    LEADER,
    LONGEST_LABEL,
    PERIOD_LAST,
    RANGE,
    SPREAD,
    TELLS,
    YEAR_ALONE,
    LineLike,
    has_figure,
    is_label,
    is_rule,
    is_value,
)  # fmt: skip
from occupipe.readers.row import Row, cell_of
from occupipe.readers.stacked import ranked_amounts, ranked_stack, stacked_table
from occupipe.spans import Span


def rows_of(lines: Sequence[LineLike]) -> dict[int, Row]:
    """The rows among the lines of a text, by the index of their first line."""
    found: dict[int, Row] = {}
    index = 0
    while index < len(lines):
        table = ranked_amounts(lines, index) or ranked_stack(lines, index) or stacked_table(lines, index)
        if table:
            found.update({row.first: row for row in table})
            index = table[-1].last + 1
            continue
        row = _row_at(lines, index, found)
        if row is None:
            index += 1
            continue
        found[row.first] = row
        index = row.last + 1
    add_headers(lines, found)
    return found


def _row_at(lines: Sequence[LineLike], index: int, found: dict[int, Row]) -> Row | None:
    words = lines[index].words
    if is_rule(words) or is_notice(words):
        return None
    separator = _separator(words) or _dashes(lines, index)
    if separator is not None:
        return _piped(lines[index], index, separator)
    spread = _spread(lines, index)
    if spread is not None:
        return spread
    if index + 1 < len(lines) and is_label(words) and is_value(lines[index + 1].words):
        return None if _labels_follow(lines, index) else _stacked(lines, index, index + 1)
    if is_value(words):
        return _unlabelled(lines, index, found)
    return _labelled(lines, index, found)


def _spread(lines: Sequence[LineLike], index: int) -> Row | None:
    """A label over `£30,000 Starter`, `to` and `£65,000 Experienced`, on three lines, or on five with each word on one."""
    if index + 5 < len(lines) and lines[index + 3].words.casefold() == "to" and is_label(lines[index].words):
        ends = [f"{lines[n].words} {lines[n + 1].words}" for n in (index + 1, index + 4)]
        if all(map(SPREAD.fullmatch, ends)):
            return Row(index, index + 5, (cell_of(lines[index]), Span(lines[index + 1].start, lines[index + 5].end)))
    if index + 3 >= len(lines) or lines[index + 2].words.casefold() not in ("to", "-", "–"):
        return None
    low, high = lines[index + 1], lines[index + 3]
    if not is_label(lines[index].words) or not (SPREAD.fullmatch(low.words) and SPREAD.fullmatch(high.words)):
        return None
    return Row(index, index + 3, (cell_of(lines[index]), Span(low.start, high.end)))


SEPARATORS = (re.compile(r"\|"), re.compile(r"\t+"), re.compile(r" / "), re.compile(r" {2,}"))
"""What parts the cells of a row on one line, the surest first. Tabs and blanks in a row line columns up: they are one."""


def _separator(words: str) -> re.Pattern[str] | None:
    """What parts the cells of a line, None for a line that is no row of cells."""
    if "|" in words:
        several = words.count("|") >= 2 or " | " in words
        return SEPARATORS[0] if several and "|" in words.strip().strip("|") else None
    if "\t" in words.strip():
        return SEPARATORS[1]
    if words.count(" / ") >= 2:
        return SEPARATORS[2]
    return SEPARATORS[3] if "   " in words and words[-1] not in ".!?" else None


_DASHES = re.compile(r" [–—-] ")
_BARE_CELL = re.compile(r"[~<>+-]?[$£€₹]?\d[\d,.]*[%+]?")


def _dashes(lines: Sequence[LineLike], index: int) -> re.Pattern[str] | None:
    """Dashes where two figures or more stand between them, `Orlando – 790 – $33.79`, or the line heads such a line."""
    for line in (lines[index], *lines[index + 1 : index + 2]):
        cells = _DASHES.split(line.words)
        if len(cells) < 3 or len(cells) != len(_DASHES.split(lines[index].words)):
            return None
        if all(_BARE_CELL.fullmatch(cell) for cell in cells[1:]):
            return _DASHES
    return None


def _piped(line: LineLike, index: int, separator: re.Pattern[str]) -> Row:
    """A row whose cells are parted by bars, tabs, slashes or blanks."""
    edges = [(0, 0), *(m.span() for m in separator.finditer(line.words)), (len(line.words), len(line.words))]
    cells: list[Span | None] = []
    for (_, start), (end, _) in pairwise(edges):
        raw = line.words[start:end]
        bare = raw.strip()
        at = line.start + start + len(raw) - len(raw.lstrip())
        cells.append(Span(at, at + len(bare)) if bare else None)
    if cells and cells[0] is None and edges[1][0] == 0:
        del cells[0]
    while cells and cells[-1] is None:
        del cells[-1]
    if cells and cells[0] is not None and line.words.count(":") == 1:
        cells[:1] = _label_and_cell(line, cells[0])
    return Row(index, index, tuple(cells))


_LABEL_FIRST = re.compile(r"(?P<label>[^:\d]{2,40}):(?P<gap>[ ]{1,9})[$£€₹<>~+-]?\d")


def _label_and_cell(line: LineLike, cell: Span) -> list[Span | None]:
    """`Hourly wage: $24.72 / $31.90`: the label of a row that stands in one cell with the row's first figure."""
    match = _LABEL_FIRST.match(line.words[cell.start - line.start : cell.end - line.start])
    if match is None:
        return [cell]
    return [Span(cell.start, cell.start + match.end("label")), Span(cell.start + match.end("gap"), cell.end)]


def _labels_follow(lines: Sequence[LineLike], index: int) -> bool:
    """
    Whether the labels of a run of figures stand below them: title, figure, label, figure, label.

    Told by how many figures are of the kind that the label below, or above, speaks of.
    """
    if GENERIC_LABEL.fullmatch(lines[index].words) and _ends_with_label(lines, index):
        return True
    above = below = 0
    at = index
    while (
        at + 2 < len(lines)
        and is_label(lines[at].words)
        and is_value(lines[at + 1].words)
        and is_label(lines[at + 2].words)
    ):
        above += _fits(lines[at].words, lines[at + 1].words)
        below += _fits(lines[at + 2].words, lines[at + 1].words)
        at += 2
    return below > above


def _ends_with_label(lines: Sequence[LineLike], index: int) -> bool:
    """Whether a run of label, figure, label, figure ends with a label: the first one is a heading."""
    at = index
    while at + 2 < len(lines) and is_value(lines[at + 1].words) and is_label(lines[at + 2].words):
        at += 2
    return at > index and not (at + 1 < len(lines) and is_value(lines[at + 1].words))


GENERIC_LABEL = re.compile(r"(?i)(?:salary|salaries|pay|earnings|income|wages?|what you(?:'ll| will) earn)")


def _fits(label: str, value: str) -> bool:
    """Whether a label speaks of the kind of figure that a value is."""
    kind = "money" if any(ch in "$£€₹" for ch in value) else "percent" if "%" in value else "count"
    return _KINDS[kind].search(label) is not None


_KINDS = {
    "money": re.compile(r"(?i)\b(?:pay|salary|wage|wages|earnings|income|median|average|mean|low|high|percentile)\b"),
    "percent": re.compile(r"(?i)growth|outlook|change|share|percent|increase|decline|employed"),
    "count": re.compile(r"(?i)\bjobs?\b|employ|workers|openings|number|workforce|positions|change"),
}


def _stacked(lines: Sequence[LineLike], label: int, value: int) -> Row:
    """A label over its figures, and a line below that tells more of them."""
    last = value
    while last + 1 < len(lines) and is_value(lines[last + 1].words):
        last += 1
    cells = [cell_of(lines[n]) for n in (label, *range(value, last + 1))]
    if _tells_more(lines, last):
        last += 1
    return Row(label, last, tuple(cells))


def _tells_more(lines: Sequence[LineLike], last: int) -> bool:
    """Whether the line below a figure belongs to it: no blank line between, in small letters or capitals, no label."""
    if last + 1 >= len(lines) or lines[last + 1].blank_before:
        return False
    below = lines[last + 1].words
    if not is_label(below) or (last + 2 < len(lines) and is_value(lines[last + 2].words)):
        return False
    return below[:1].islower() or (below.isupper() and len(below) > 4)


def _unlabelled(lines: Sequence[LineLike], index: int, found: dict[int, Row]) -> Row | None:
    """A figure without a label above: its label is the line below, or it goes on with the row above."""
    before = found.get(index - 1) if index - 1 in found else None
    below = index + 1
    if before is not None and not lines[index].blank_before and before.first == before.last == index - 1:
        return Row(index, index, (cell_of(lines[index - 1]), cell_of(lines[index])))
    if below < len(lines) and not lines[below].blank_before and is_label(lines[below].words):
        return Row(index, below, (cell_of(lines[below]), cell_of(lines[index])))
    return None


def _labelled(lines: Sequence[LineLike], index: int, found: dict[int, Row]) -> Row | None:
    """`Hospitals 39%`: a label and its figures on one line, set apart or among others of its kind."""
    line = lines[index]
    if len(line.words) > 140 or line.words.endswith(JOINTS) or not has_figure(line.words):
        return None
    match = next((m for form in FORMS if (m := form.fullmatch(line.words))), None)
    if (
        match is None
        or PERIOD_LAST.search(line.words)
        or YEAR_ALONE.fullmatch(match["values"].strip(" :–—-"))
        or not _stands_apart(lines, index, found)
    ):
        return None
    label = match["label"].rstrip(" :.…\u00a0\t–—-")
    if not label or len(label) > LONGEST_LABEL or ". " in label:
        return None
    cells = [Span(line.start, line.start + len(label))]
    offset = line.start + match.start("values")
    cells += [
        Span(offset + m.start(), offset + m.end())
        for m in re.finditer(RANGE, match["values"])
        if any(map(str.isdigit, m[0]))
    ]
    below = index + 1
    more = below < len(lines) and not lines[below].blank_before and TELLS.match(lines[below].words) is not None
    last = below if more and is_label(lines[below].words) and not _values_below(lines, below) else index
    return Row(index, last, tuple(_trimmed(line, cell) for cell in cells))


def _values_below(lines: Sequence[LineLike], index: int) -> bool:
    return index + 1 < len(lines) and is_value(lines[index + 1].words)


def _trimmed(line: LineLike, cell: Span) -> Span:
    words = line.words[cell.start - line.start : cell.end - line.start]
    return Span(cell.start + len(words) - len(words.lstrip()), cell.end - len(words) + len(words.rstrip()))


def _goes_on(lines: Sequence[LineLike], index: int) -> bool:
    """Whether a line is the first of a wrapped paragraph: the next begins with a small letter."""
    if index + 1 >= len(lines) or lines[index + 1].blank_before or LEADER.search(lines[index].words):
        return False
    return lines[index + 1].words[0].islower() and len(lines[index].words) > 50


def _stands_apart(lines: Sequence[LineLike], index: int, found: dict[int, Row]) -> bool:
    line = lines[index]
    if _goes_on(lines, index):
        return False
    before = lines[index - 1] if index else None
    if before is None or line.blank_before or index - 1 in found:
        return True
    return (
        before.words.endswith((":", ".")) or len(before.words) < 60 or any(r.last == index - 1 for r in found.values())
    )
