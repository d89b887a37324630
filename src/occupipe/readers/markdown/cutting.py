"""Blocks of a Markdown text: those that are marked, and those a plain reading finds in the lines between."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe import late as re
from occupipe.article import Block, BlockKind
from occupipe.readers import blocks
from occupipe.readers.furniture import is_furniture
from occupipe.readers.markdown.walk import Structure
from occupipe.readers.shown import Shown
from occupipe.spans import Span

_LAST_MARK = re.compile(r"(?:\[\^[^\]\s]{1,40}\]|\*{1,4}|[†‡])$")
_NOTE_MARK = re.compile(r"\[\^[^\]\s]{1,40}\]")
_NO_LINE_END = re.compile(r"[^\n]")
PARTING = "—"
"""A line of its own that is no block: it keeps plain lines on its two sides apart."""


def blank(text: str) -> str:
    """A text of the same length and lines without a word."""
    return _NO_LINE_END.sub(" ", text)


def marked_blocks(structure: Structure, shown: Shown) -> Iterator[Block]:
    """The blocks that Markdown marks, without blanks at their ends; those of which nothing is shown are none."""
    for block in structure.marked:
        span = _trimmed(shown, block.span)
        if span is not None:
            cells = tuple(cell and _trimmed(shown, cell) for cell in block.cells)
            yield _with_marks(shown, block._replace(span=span, cells=cells))


def _trimmed(shown: Shown, source: Span) -> Span | None:
    span = shown.of_source(source)
    words = shown.text[span.start : span.end] if span else ""
    if span is None or not words.strip():
        return None
    start = span.start + len(words) - len(words.lstrip())
    return shown.around(Span(start, start + len(words.strip())))


def _with_marks(shown: Shown, block: Block) -> Block:
    """The block with the footnote mark it bears, which is no part of a heading; a menu's entry is furniture."""
    span = shown.of_source(block.span) or block.span
    words = shown.text[span.start : span.end]
    if block.kind is BlockKind.LIST_ITEM and is_furniture(words):
        return block._replace(kind=BlockKind.FURNITURE, group=0)
    mark = _LAST_MARK.search(words) or _NOTE_MARK.search(words)
    if mark is None or block.marks:
        return block
    bare = words[: mark.start()].rstrip()
    if block.kind is not BlockKind.HEADING or not bare:
        return block._replace(marks=mark[0])
    return block._replace(marks=mark[0], span=shown.around(Span(span.start, span.start + len(bare))))


def plain_blocks(structure: Structure, shown: Shown) -> Iterator[Block]:
    """The blocks of the lines that Markdown takes for paragraphs."""
    wrapped = structure.wrapped if structure.marked or structure.notations else None
    for block in blocks.cut(_canvas(structure, shown), wrapped=wrapped):
        cells = tuple(cell and shown.around(cell) for cell in block.cells)
        yield _with_marks(shown, block._replace(span=shown.around(block.span), cells=cells))


def _canvas(structure: Structure, shown: Shown) -> str:
    """The shown text where only plain lines have words, and marked ones a parting sign."""
    empty = blank(shown.text)
    spans = [span for line in structure.plain if (span := shown.of_source(line)) is not None]
    offsets = [at for at in map(shown.offset, structure.breaks) if empty[at : at + 1] == " "]
    marks = [*((s.start, shown.text[s.start : s.end]) for s in spans), *((at, PARTING) for at in offsets)]
    if structure.marked or structure.notations:
        marks += [(shown.offset(end), " ") for end in structure.joints]
    pieces: list[str] = []
    done = 0
    for at, words in sorted(marks, key=lambda mark: (mark[0], mark[1] == PARTING)):
        if at >= done:
            pieces += [empty[done:at], words]
            done = at + len(words)
    return "".join([*pieces, empty[done:]])
