"""Rows of tables that were flattened into lines: `Median pay` over `$48,100`, `Hospitals 39%`, `| a | b |`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

from occupipe.spans import Span


class LineLike(Protocol):
    """What a row is made from: a line's place and words, and whether blank lines stand around it."""

    @property
    def start(self) -> int: ...  # noqa: D102
    @property
    def end(self) -> int: ...  # noqa: D102
    @property
    def words(self) -> str: ...  # noqa: D102
    @property
    def blank_before(self) -> bool: ...  # noqa: D102
    @property
    def blank_after(self) -> bool: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Row:
    """Lines `first` to `last` (both included) as one table row with its cells; `header` for column headings."""

    first: int
    last: int
    cells: tuple[Span | None, ...]
    header: bool = False


_FIGURE = (
    r"[~<>≈+±−–-]?[ \u00a0]?(?:US|CA?|CDN|AU?|NZ|INR|Rs\.?)?[ \u00a0]?[$£€₹]?[ \u00a0]?\d+(?:[,.'\u00a0]\d+)*"
    r"(?:[ \u00a0]?(?:[kKmM]|million|billion|lakhs?|crores?|LPA|thousand)\b)?(?:[ \u00a0]?(?:%|percent\b|per cent\b))?\+?"
)
_BOUND = (
    r"(?:(?:about|around|nearly|almost|over|under|up to|more than|less than|at least|approximately|from)[ \u00a0])?"
)
_RANGE = rf"{_BOUND}{_FIGURE}(?:[ \u00a0]?(?:-|–|—|\.\.|to)[ \u00a0]?{_FIGURE})?"
_UNITS = (
    r"(?:[ \u00a0]*(?:/|\(|\)|per|an?|p\.a\.?|hours?|hourly|hr|years?|yr|yearly|annual|annually|annum|months?|monthly|weeks?|weekly"
    r"|jobs?|employees|workers|people|openings|positions|new|job|median|mean|average|USD|CAD|AUD|EUR|GBP|or|and|\||,|(?:19|20)\d\d))*"
)
_VALUE = re.compile(rf"[|(\s]*{_RANGE}{_UNITS}(?:[ \u00a0]*(?:or|\(|/|\|)?[ \u00a0]*{_RANGE}{_UNITS})?[\s|)*]*")
_WORDED = re.compile(rf"[A-Za-z][A-Za-z ]{{3,40}}\({_RANGE}(?: or (?:higher|more|lower|less))?\)")
_LABELLED = re.compile(
    rf"(?P<label>[A-Za-z(][^$£€₹%|\d]*(?:(?<=[ (])(?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?[^$£€₹%|\d]*)?)"
    rf"(?P<values>(?:(?<=[ \u00a0:.\t)–—-]){_RANGE}(?:[ \u00a0]{_RANGE})*)){_UNITS}[\s*]*"
)
_MARKED_OFF = re.compile(
    rf"(?P<label>[A-Za-z0-9][^:$£€₹%|]{{1,70}}?)(?P<values>(?::| [–—-])[ \u00a0]+{_RANGE}){_UNITS}[\s*]*"
)
_DURATION = re.compile(r"\d{1,2}\+? ?(?:(?:-|–|to) ?\d{1,2})?\+? ?(?:years?|months?|weeks?|hours?|days?)\b.*")
_YEARED = re.compile(rf"(?P<label>(?:19|20)\d\d [A-Za-z][A-Za-z ]{{3,40}}?)(?P<values>[ :]{_RANGE}){_UNITS}[\s*]*")
_STUB = re.compile(
    rf"(?P<label>\d{{1,2}}[ ]?(?:-|–|to|\+)[ ]?\d{{0,2}}(?: [A-Za-z]+)?)(?P<values>(?:[ ]{_RANGE}){{2,8}})[\s*]*"
)
_RULE = re.compile(r"[\s|:+=-]*-{2,}[\s|:+=-]*")
_NO_FIGURES = re.compile(
    r"\b(?:19|20)\d\d\b|\b\d{1,2}(?:st|nd|rd|th)\b|\(?\b\d{1,2} (?:months?|weeks?|hours?|years?)\b|#|\bp\d\d\b"
)
_TELLS = re.compile(
    r"(?:median|average|mean|per |before tax|as of|(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:19|20)\d\d"
    r"|(?:19|20)\d\d$|\(?(?:up|down) )",
    re.IGNORECASE,
)
_YEAR_ALONE = re.compile(r"[\s|(]*(?:19|20)\d\d[\s|)]*")
LONGEST_LABEL = 110
LONGEST_HEADER = 140


def is_rule(words: str) -> bool:
    """Whether a line only rules off the head of a Markdown table: `---|---`."""
    return "|" in words and _RULE.fullmatch(words) is not None


def is_value(words: str) -> bool:
    """
    Whether a line is a figure with its unit and nothing else.

    >>> [is_value(w) for w in ("$48.75 hourly", "$45,980 ($22.11/hr)", "190k", "2021", "2 year degree", "10 best jobs")]
    [True, True, True, False, False, False]
    """
    if len(words) > 60 or _YEAR_ALONE.fullmatch(words) or _DURATION.fullmatch(words):
        return False
    if _WORDED.fullmatch(words):
        return True
    if not _VALUE.fullmatch(words):
        return False
    return len(words.strip("|* ")) > 1 or words[:1].isdigit()


def is_label(words: str) -> bool:
    """Whether a line can be the label of a figure: short, no sentence, no figure but a year or a rank of a percentile."""
    words = words.strip("| ")
    if not words or len(words) > 80 or words[-1] in ".!?;," or len(words.split()) > 10:
        return False
    if not any(ch.isalpha() for ch in words) or any(ch in "$£€₹" for ch in words):
        return False
    digits = re.sub(r"\b(?:19|20)\d\d\b(?:[-–]\d\d(?:\d\d)?)?|\b\d{1,2}(?:th|st|nd|rd)?\b[ -]?(?:%|per)?", "", words)
    return not any(ch.isdigit() for ch in digits)


def rows_of(lines: Sequence[LineLike]) -> dict[int, Row]:
    """The rows among the lines of a text, by the index of their first line."""
    found: dict[int, Row] = {}
    index = 0
    while index < len(lines):
        row = _row_at(lines, index, found)
        if row is None:
            index += 1
            continue
        found[row.first] = row
        index = row.last + 1
    _add_headers(lines, found)
    return found


def _row_at(lines: Sequence[LineLike], index: int, found: dict[int, Row]) -> Row | None:
    words = lines[index].words
    if is_rule(words):
        return None
    if (words.count("|") >= 2 or " | " in words or "\t" in words) and not _lone_cell(words):
        return _piped(lines[index], index)
    if index + 1 < len(lines) and is_label(words) and is_value(lines[index + 1].words):
        return None if _labels_follow(lines, index) else _stacked(lines, index, index + 1)
    if is_value(words):
        return _unlabelled(lines, index, found)
    return _labelled(lines, index, found)


def _lone_cell(words: str) -> bool:
    return words.strip().strip("|").count("|") == 0 and "\t" not in words.strip()


def _piped(line: LineLike, index: int) -> Row:
    """A row whose cells are parted by bars or tabs."""
    mark = "\t" if "\t" in line.words and "|" not in line.words else "|"
    cells: list[Span | None] = []
    offset = line.start
    for raw in line.words.split(mark):
        bare = raw.strip()
        start = offset + len(raw) - len(raw.lstrip())
        cells.append(Span(start, start + len(bare)) if bare else None)
        offset += len(raw) + 1
    if cells and cells[0] is None and line.words.startswith(mark):
        del cells[0]
    while cells and cells[-1] is None:
        del cells[-1]
    return Row(index, index, tuple(cells))


def _aligned(header: Row, below: Row) -> Row:
    """A header whose empty first cell was lost at the start of its line."""
    if len(below.cells) == len(header.cells) + 1:
        return Row(header.first, header.last, (None, *header.cells), header=True)
    return Row(header.first, header.last, header.cells, header=True)


def _labels_follow(lines: Sequence[LineLike], index: int) -> bool:
    """
    Whether the labels of a run of figures stand below them: title, figure, label, figure, label.

    Told by how many figures are of the kind that the label below, or above, speaks of.
    """
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
    cells = [_cell(lines[n]) for n in (label, *range(value, last + 1))]
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
        return Row(index, index, (_cell(lines[index - 1]), _cell(lines[index])))
    if below < len(lines) and not lines[below].blank_before and is_label(lines[below].words):
        return Row(index, below, (_cell(lines[below]), _cell(lines[index])))
    return None


def _labelled(lines: Sequence[LineLike], index: int, found: dict[int, Row]) -> Row | None:
    """`Hospitals 39%`: a label and its figures on one line, set apart or among others of its kind."""
    line = lines[index]
    if len(line.words) > 140:
        return None
    match = (
        _STUB.fullmatch(line.words)
        or _MARKED_OFF.fullmatch(line.words)
        or _YEARED.fullmatch(line.words)
        or _LABELLED.fullmatch(line.words)
    )
    if match is None or _YEAR_ALONE.fullmatch(match["values"].strip(" :–—-")) or not _stands_apart(lines, index, found):
        return None
    label = match["label"].rstrip(" :\u00a0\t–—-")
    if not label or len(label) > LONGEST_LABEL or ". " in label:
        return None
    cells = [Span(line.start, line.start + len(label))]
    offset = line.start + match.start("values")
    cells += [
        Span(offset + m.start(), offset + m.end())
        for m in re.finditer(_RANGE, match["values"])
        if any(map(str.isdigit, m[0]))
    ]
    below = index + 1
    more = below < len(lines) and not lines[below].blank_before and _TELLS.match(lines[below].words) is not None
    last = below if more and is_label(lines[below].words) and not _values_below(lines, below) else index
    return Row(index, last, tuple(_trimmed(line, cell) for cell in cells))


def _values_below(lines: Sequence[LineLike], index: int) -> bool:
    return index + 1 < len(lines) and is_value(lines[index + 1].words)


def _trimmed(line: LineLike, cell: Span) -> Span:
    words = line.words[cell.start - line.start : cell.end - line.start]
    return Span(cell.start + len(words) - len(words.lstrip()), cell.end - len(words) + len(words.rstrip()))


def _stands_apart(lines: Sequence[LineLike], index: int, found: dict[int, Row]) -> bool:
    line = lines[index]
    before = lines[index - 1] if index else None
    if before is None or line.blank_before or index - 1 in found:
        return True
    return (
        before.words.endswith((":", ".")) or len(before.words) < 60 or any(r.last == index - 1 for r in found.values())
    )


def _cell(line: LineLike) -> Span:
    words = line.words.strip("| ")
    start = line.start + line.words.index(words[0]) if words else line.start
    return Span(start, start + max(1, len(words)))


def _add_headers(lines: Sequence[LineLike], found: dict[int, Row]) -> None:
    """The line over rows of several figures that has none itself: column headings that were run together."""
    for index, row in sorted(found.items()):
        if len(row.cells) < 3 or row.first != row.last or index == 0 or index - 1 in found:
            continue
        above = lines[index - 1]
        if "|" in lines[index].words or "\t" in lines[index].words:
            continue
        if _is_header(above.words) and not any(r.first <= index - 1 <= r.last for r in found.values()):
            found[index - 1] = Row(index - 1, index - 1, (), header=True)
    _mark_piped_headers(lines, found)


def _is_header(words: str) -> bool:
    return (
        not is_rule(words)
        and len(words) <= LONGEST_HEADER
        and words[-1:] not in ".:;!?"
        and not any(ch.isdigit() for ch in words)
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
    return any(ch.isdigit() for ch in _NO_FIGURES.sub("", words))


def _joins(lines: Sequence[LineLike], above: Row, below: Row) -> bool:
    gap = range(above.last + 1, below.first)
    return all(is_rule(lines[n].words) for n in gap)
