"""The lines of a Markdown source: where the contents of the parser's tokens stand in them, and which go on below."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import accumulate, pairwise
from typing import NamedTuple

from markdown_it.token import Token

from occupipe import late as re
from occupipe.article import Notation
from occupipe.readers import blocks
from occupipe.readers.blocks import WRAPPED
from occupipe.spans import Span

_QUOTE = re.compile(r"[ \t]*(?:>[ \t]?)*[ \t]*")


class Line(NamedTuple):
    """A line of a token's content: where its words start there, and where they stand in the source."""

    content: int
    source: Span


class Lines:
    """A source text by its lines, which are numbered from 0 as the parser does."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._lines = text.split("\n")
        self._starts = list(accumulate((len(line) + 1 for line in self._lines), initial=0))

    @cached_property
    def wrapped(self) -> bool:
        """Whether lines of the text go on below: none that another follows at once is longer than wrapped lines are."""
        return not any(
            below.strip() and len(line) >= WRAPPED.stop and "|" not in line for line, below in pairwise(self._lines)
        )

    def start(self, number: int) -> int:
        """Where a line starts."""
        return self._starts[number]

    def words(self, number: int) -> Span | None:
        """The words of a line without marks of quotation, None for a blank one."""
        words = self._lines[number].rstrip()
        mark = _QUOTE.match(words)
        first = mark.end() if mark else 0
        return Span(self._starts[number] + first, self._starts[number] + len(words)) if first < len(words) else None

    def spans(self, first: int, last: int) -> list[Span]:
        """The words of some lines, of those that have any."""
        return [span for number in range(first, last) if (span := self.words(number)) is not None]

    def placed(self, token: Token) -> list[Line]:
        """The lines of a token's content that have words, each at the end of a source line: marks stand before it."""
        number, last = lines_of(token)
        placed: list[Line] = []
        offset = 0
        for line in token.content.split("\n"):
            words = line.strip()
            at = -1
            while words and at < 0 and number < last:
                at = self._lines[number].rfind(words)
                number += 1
            if at >= 0:
                start = self._starts[number - 1] + at
                placed.append(Line(offset + line.index(words[0]), Span(start, start + len(words))))
            offset += len(line) + 1
        return placed

    def marks_before(self, placed: Iterable[Line]) -> Iterator[Notation]:
        """The marks of quotation before lines that go on with a paragraph."""
        for line in placed:
            start = self.text.rfind("\n", 0, line.source.start) + 1
            if self.text[start : line.source.start].strip():
                yield Notation(Span(start, line.source.start))

    def joints(self, lines: list[Span]) -> Iterator[int]:
        """The line ends in a paragraph at which a wrapped line goes on below; marks and links count in its length."""
        for above, line in pairwise(lines):
            end = self.text.find("\n", above.end)
            begins = blocks.one_line(blocks.lines_of(self.text[line.start : line.end])[0]) is not None
            if self.wrapped and not begins and end - self.text.rfind("\n", 0, above.start) > WRAPPED.start:
                yield end

    def item_lines(self, lines: list[Span]) -> int:
        """How many of the lines of a list item are its own: those in its column, and those that were wrapped."""
        for number, (above, line) in enumerate(pairwise(lines), start=1):
            wrapped = self.wrapped and above.end - above.start >= WRAPPED.start
            if self.text[line.start - 1] == "\n" and not wrapped:
                return number
        return len(lines)

    def bulleted(self, item: Span) -> str:
        """An item with the bullet before it."""
        return self.text[self.text.rfind("\n", 0, item.start) + 1 : item.end]


def lines_of(token: Token) -> tuple[int, int]:
    """The lines of a token, end exclusive."""
    first, last = token.map or (0, 0)
    return first, last


def located(notes: Iterable[Notation], placed: list[Line]) -> Iterator[Notation]:
    """Notations of a content by their places in the source."""
    starts = [line.content for line in placed]

    def source(offset: int) -> int:
        line = placed[bisect_right(starts, offset) - 1]
        return min(line.source.start + offset - line.content, line.source.end)

    for note in notes:
        yield Notation(Span(source(note.span.start), source(note.span.end - 1) + 1), note.shown)
