"""Places of a text that was put together from pieces of a page's source."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from occupipe.readers.html.references import LITERAL
from occupipe.spans import Position


class PiecePlaces:
    """
    The map from a text to its source, piece by piece.

    A piece begins at an offset of the text and at one of the source. A literal piece is the same in both; any other
    (a character reference, a space put between two blocks) has one width in the source, which may be 0. `lines` are
    the offsets at which the lines of the source start.
    """

    def __init__(self, lines: Sequence[int]) -> None:
        self._lines = lines
        self._text, self._source, self._widths = array("i"), array("i"), array("i")

    def add(self, offset: int, source: int, width: int = LITERAL) -> None:
        """A piece; pieces are added in the order of the text and leave no gaps."""
        self._text.append(offset)
        self._source.append(source)
        self._widths.append(width)

    def position(self, offset: int) -> Position:
        """Where the character at an offset of the text stands in the source; behind the last, where that ends."""
        piece = bisect_right(self._text, offset) - 1
        if piece < 0:
            return Position(1, 1)
        moved = offset - self._text[piece] if self._widths[piece] == LITERAL else 0
        return self._place(self._source[piece] + moved)

    def end(self, offset: int) -> Position:
        """Where the character before an offset of the text ends in the source."""
        piece = bisect_right(self._text, offset - 1) - 1
        if piece < 0:
            return Position(1, 1)
        width = self._widths[piece]
        moved = offset - self._text[piece] if width == LITERAL else width
        return self._place(self._source[piece] + moved)

    def in_order(self, start: int, end: int) -> bool:
        """Whether the pieces from an offset of the text to another follow each other in the source too."""
        first, last = bisect_right(self._text, start) - 1, bisect_right(self._text, end - 1)
        return all(above <= below for above, below in pairwise(self._source[max(first, 0) : last]))

    def _place(self, source: int) -> Position:
        line = bisect_right(self._lines, source)
        return Position(line, source - self._lines[line - 1] + 1)
