"""Where things stand: half-open ranges of characters, and the lines and columns people see."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True, slots=True, init=False)
class Span:
    """
    A half-open range of characters: `article.text[start:end]`. Never empty.

    >>> Span(2, 5).covers(Span(3, 4))
    True
    """

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        if not 0 <= start < end:
            raise ValueError(f"not a span: {start}..{end}")
        _set_start(self, start)  # an article has hundreds: this takes half the time of what a frozen class is given
        _set_end(self, end)

    def covers(self, other: "Span") -> bool:
        """Whether all of `other` lies inside this span."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: "Span") -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end


_set_start, _set_end = vars(Span)["start"].__set__, vars(Span)["end"].__set__


@dataclass(frozen=True, order=True, slots=True)
class Position:
    """A place in a source file as people count: line and column from 1, columns in code points, a BOM is none."""

    line: int
    column: int
