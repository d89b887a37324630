"""Loose lines: those that no list, table or heading holds are cut as the lines of a plain text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from occupipe import late as re
from occupipe.article import Block, BlockKind
from occupipe.readers.blocks import LONGEST_HEADING, cut
from occupipe.readers.furniture import is_notice
from occupipe.readers.html.entries import Entry
from occupipe.readers.html.headings import is_labelled_figure, labels_a_figure
from occupipe.readers.html.passages import Shape

PARTING = "."
"""A line that is no block, and no heading of columns: it keeps the loose lines on its two sides apart."""
LONGEST_ROW = 140
_NOTE = re.compile(r"(?:Sources?|Notes?|References?)\b", re.IGNORECASE)
_FIGURES = "$£€₹%,|\t:"


def is_loose(entries: Sequence[Entry], index: int) -> bool:
    """Whether an entry is cut as plain text: a line, one of several lines of a list item, the title of one figure."""
    entry = entries[index]
    if entry.is_like(Shape.LINE) or entry.is_like(Shape.CAPTION):
        return not _is_prose(entries, index)
    if entry.is_like(Shape.ITEM):
        near = (entries[n] for n in (index - 1, index + 1) if 0 <= n < len(entries))
        return any(other.is_like(Shape.ITEM) and other.passage.item == entry.passage.item for other in near)
    return entry.is_like(Shape.HEADING) and (labels_a_figure(entries, index) or is_labelled_figure(entries, index))


def _is_prose(entries: Sequence[Entry], index: int) -> bool:
    """Whether a line is a paragraph at first sight, as most are: too long for a heading or a row, and no note."""
    words = entries[index].words
    if len(words) <= LONGEST_HEADING or not words[0].isalpha() or "|" in words or _NOTE.match(words):
        return False
    if is_notice(words):
        return False
    if len(words) <= LONGEST_ROW and any(map(str.isdigit, words)):
        return False
    return not any(entry.passage.joined for entry in entries[index : index + 2])


def plain_blocks(text: str, entries: Sequence[Entry], loose: Sequence[bool]) -> list[Block]:
    """The blocks of the loose lines, at their places in the text; a row that is none is a paragraph."""
    parts: list[str] = []
    done = 0
    for entry, plain in zip(entries, loose, strict=True):
        if plain:
            parts += (_blank(text, done, entry.span.start), text[entry.span.start : entry.span.end])
            done = entry.span.end
    wrapped = None if any(entry.passage.joined for entry in entries) else False  # boxes are not wrapped, lines may be
    blocks = cut("".join(parts), wrapped=wrapped)
    rows = Counter(block.group for block in blocks if block.kind is BlockKind.TABLE_ROW)
    return [block if rows[block.group] != 1 or _is_sure(text, block) else _paragraph(block) for block in blocks]


def _blank(text: str, start: int, end: int) -> str:
    """What stands for the text between two loose lines: its line ends, or a parting line where there are other words."""
    between = text[start:end].replace("\u200b", " ")  # a zero-width space at the edge of a line is none of its words
    if not between.strip():
        return between
    parting = f"\n{PARTING}" if start else PARTING
    blank = len(between) - len(parting) - 1
    return f"{parting}\n".ljust(len(between) - 1) + "\n" if blank else parting + "\n"


def _is_sure(text: str, block: Block) -> bool:
    """Whether a lone row of one line is one: `August 28` and `pages: 12` end with a number that is no figure."""
    label, figure = (*block.cells, None, None)[:2]
    if (
        block.kind is not BlockKind.TABLE_ROW
        or block.header
        or len(block.cells) != 2
        or label is None
        or figure is None
    ):
        return True
    between = text[label.end : figure.start]
    return (
        label.start > figure.start
        or "\n" in between
        or any(ch in _FIGURES for ch in between + text[figure.start : figure.end])
    )


def _paragraph(block: Block) -> Block:
    return Block(BlockKind.PARAGRAPH, block.span, marks=block.marks)
