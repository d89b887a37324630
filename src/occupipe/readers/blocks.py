"""Plain text cut into blocks: headings (also unmarked), paragraphs, list items, table rows, footnotes, furniture."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from occupipe import late as re
from occupipe.article import Block, BlockKind
from occupipe.readers.furniture import is_furniture
from occupipe.readers.lines import JOINTS, is_rule
from occupipe.readers.row import Row
from occupipe.readers.rows import rows_of
from occupipe.spans import Span

_BULLET = re.compile(r"[ \t\u00a0]*(?:[•◦▪●·‣»►▸✓✔★➢–—*+-]|\d{1,2}[.)]|[a-z]\))[ \t\u00a0]+(?=\S)")
_FOOTNOTE = re.compile(
    r"[ \t]{0,20}(?:(?P<marks>\*{1,4}|[†‡])[ \t]{0,20})?(?:(?:Data |Figure )?Sources?|Notes?|References?|Data|About (?:the|these) (?:figures|data|numbers))\b ?:",
    re.IGNORECASE,
)
_STARRED = re.compile(r"[ \t]*(?P<marks>\*{1,4}|[†‡])(?=[A-Z])")
_MARKS = re.compile(r"(\*{1,4}|[†‡])[ \t]*$")
_FIGURE_FIRST = re.compile(r"[\d(+~-]")
_NUMBERED = re.compile(r"\d{1,2}\. [A-Z]|(?:19|20)\d\d [A-Za-z]")
_WORD = re.compile(r"[A-Za-z][\w'’-]*")
_SMALL = frozenset(
    ["a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "of", "on", "or", "the", "to", "vs", "with"]
)
LONGEST_HEADING = 90
WRAPPED = range(60, 121)
"""Lengths of a line that was wrapped and goes on below. A text in which longer lines are followed is not wrapped."""


class Line(NamedTuple):
    """A line that is not blank: where its words start and end, and whether blank lines stand around it."""

    start: int
    end: int
    words: str
    blank_before: bool
    blank_after: bool


def lines_of(text: str, start: int = 0) -> list[Line]:
    """The lines of a text that are not blank, from an offset on."""
    raws = text[start:].split("\n")
    bare = [raw.strip() for raw in raws]
    found: list[Line] = []
    offset = start
    for number, (raw, words) in enumerate(zip(raws, bare, strict=True)):
        if words:
            begin = offset + raw.index(words[0])
            above = number > 0 and bare[number - 1] != ""
            below = number + 1 < len(bare) and bare[number + 1] != ""
            found.append(Line(begin, begin + len(words), words, not above, not below))
        offset += len(raw) + 1
    return found


def cut(text: str, *, wrapped: bool | None = None) -> tuple[Block, ...]:
    """The blocks of a plain text, in order. `wrapped`: whether a line may go on below; told by the lines if None."""
    lines = lines_of(text)
    return placed(_blocks(text, lines, wrapped=_is_wrapped(lines) if wrapped is None else wrapped))


def _is_wrapped(lines: list[Line]) -> bool:
    """Whether paragraphs were wrapped: blank lines part them, or most lines that another follows end in mid-sentence."""
    followed = [line.words for line in lines if not line.blank_after]
    if any(len(words) >= WRAPPED.stop for words in followed):
        return False
    spaced = sum(line.blank_before for line in lines) * 4 >= len(lines)
    return spaced or sum(_continues(words) and words[-1] not in ".:!?" for words in followed) * 3 >= len(followed) * 2


def placed(blocks: Iterator[Block]) -> tuple[Block, ...]:
    """Blocks with their sections (the heading each stands under) and groups (runs of list items or table rows)."""
    done: list[Block] = []
    section: int | None = None
    group, last = 0, None
    for block in blocks:
        grouped = block.kind in (BlockKind.LIST_ITEM, BlockKind.TABLE_ROW)
        if grouped and block.kind is not last:
            group += 1
        done.append(block.placed(section, group if grouped else 0, block.level))
        last = block.kind
        if block.kind is BlockKind.HEADING:
            section = len(done) - 1
    return tuple(done)


def _blocks(text: str, lines: list[Line], *, wrapped: bool) -> Iterator[Block]:
    rows = rows_of(lines)
    index = 0
    while index < len(lines):
        if index in rows:
            yield _row_block(lines, rows[index])
            index = rows[index].last + 1
            continue
        if _is_blank(lines[index].words):
            index += 1
            continue
        before = lines[index - 1] if index else None
        block = one_line(lines[index]) or _heading(lines[index], before, wrapped=wrapped)
        if block is not None and block.kind is not BlockKind.LIST_ITEM:
            yield block
            index += 1
            continue
        last = _paragraph_end(lines, index, rows) if wrapped or block is not None else index
        yield _running(text, block, lines[index].start, lines[last].end)
        index = last + 1


def _row_block(lines: list[Line], row: Row) -> Block:
    start, end = lines[row.first].start, lines[row.last].end
    return Block(BlockKind.TABLE_ROW, Span(start, end), cells=row.cells, header=row.header)


def _heading(line: Line, before: Line | None, *, wrapped: bool) -> Block | None:
    if not is_heading(line, before, wrapped=wrapped):
        return None
    marks = marks_at_end(line.words, 0, len(line.words))
    end = line.start + len(line.words[: marks.start()].rstrip()) if marks else line.end
    return Block(BlockKind.HEADING, Span(line.start, end), level=2, marks=marks[1] if marks else "")


def _running(text: str, block: Block | None, start: int, end: int) -> Block:
    """A paragraph, or the list item that a line began, up to the end of its last line."""
    marks = marks_at_end(text, start, end)
    kind = block.kind if block else BlockKind.PARAGRAPH
    return Block(kind, Span(block.span.start if block else start, end), marks=marks[1] if marks else "")


def marks_at_end(text: str, start: int, end: int) -> re.Match[str] | None:
    """The footnote marks that stand last between two offsets: looked for from there, not through all of the words."""
    last = end
    while last > start and text[last - 1] in " \t":
        last -= 1
    return _MARKS.search(text, max(start, last - 4), end) if last > start and text[last - 1] in "*†‡" else None


def one_line(line: Line) -> Block | None:
    """The block of a line that tells what it is by itself: a list item, table row, footnote or furniture."""
    note = _FOOTNOTE.match(line.words) or _STARRED.match(line.words)
    if note:
        return Block(BlockKind.FOOTNOTE, Span(line.start, line.end), marks=note["marks"] or "")
    bullet = _BULLET.match(line.words)
    if bullet:
        return Block(BlockKind.LIST_ITEM, Span(line.start + bullet.end(), line.end))
    if is_furniture(line.words):
        return Block(BlockKind.FURNITURE, Span(line.start, line.end))
    return None


def _paragraph_end(lines: list[Line], index: int, rows: dict[int, Row]) -> int:
    """The last line of a wrapped paragraph or list item: up to a blank line or a line that begins another block."""
    while not lines[index].blank_after and index + 1 < len(lines) and one_line(lines[index + 1]) is None:
        if not _continues(lines[index].words) or index + 1 in rows or _is_blank(lines[index + 1].words):
            break
        index += 1
    return index


def _is_blank(words: str) -> bool:
    """Whether a line has no word: it rules something off."""
    return is_rule(words) or not any(map(str.isalnum, words))


def _continues(words: str) -> bool:
    """A line goes on below where it is long enough to have been wrapped, or ends with a word that joins."""
    return len(words) >= WRAPPED.start or (len(words) >= JOINED and words.endswith(JOINTS))


JOINED = 25  # letters of a line that a last word like "or" lets go on: a shorter one may be a cell


def is_heading(line: Line, before: Line | None, *, wrapped: bool) -> bool:
    """
    Whether a line is a heading nobody marked: short, no sentence, and a question, in Title Case or set apart.

    A label of a stat box or a bare figure is none.
    """
    marks = marks_at_end(line.words, 0, len(line.words))
    words = line.words[: marks.start()].rstrip() if marks else line.words
    if len(words) > LONGEST_HEADING or words[-1:] in ".;,!" or not any(map(str.isalpha, words)):
        return False
    if any(map(words.__contains__, "$£€₹%|")) or (_FIGURE_FIRST.match(words) and not _NUMBERED.match(words)):
        return False
    if words.endswith("?"):
        return len(words.split()) >= 3
    apart = line.blank_before and line.blank_after
    if not apart and (wrapped or (before is not None and _is_label(before.words))):
        return before is None or (line.blank_before and _opens(words))
    opens = line.blank_before and not line.blank_after and _opens(words)
    return (
        (apart or opens or before is None or _title_case(words))
        and not words.endswith(":")
        and len(words.split()) <= 14
    )


def _opens(words: str) -> bool:
    """Whether the first line of a run of lines is its heading: a few words, each or the first of them capital."""
    count = len(words.split())
    return (_title_case(words) and count >= 2) or (count <= 6 and not words.endswith(":") and not words[0].islower())


def _is_label(words: str) -> bool:
    return len(words) < 40 and words[-1:].isalpha()


def _title_case(words: str) -> bool:
    told = [w for w in _WORD.findall(words) if w.lower() not in _SMALL]
    return bool(told) and all(w[0].isupper() for w in told)
