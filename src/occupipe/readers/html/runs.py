"""Runs: the stretches of a page's source that are text, and what is known of each."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from occupipe import late as re
from occupipe.readers.html.references import LITERAL, Piece, pieces

BOLD, LINKED, DELETED, RAISED, LOWERED, ANCHOR = 1, 2, 4, 8, 16, 32
"""What a run stands in: bold letters, a link, deleted words, superscript, subscript, a link that serves its heading."""
REFERS = 64
"""A run in which character references stand."""
SPACE = -1
"""In a list of runs: white space between two of them."""
EDGE = -2
"""In a list of runs: the edge of an element that may part words without white space."""

_WHITE = re.compile(r"[ \t\n\f\r]+")


@dataclass
class Runs:
    """The runs of a source in its order: where each starts and ends, without white space around it, and its flags."""

    source: str
    starts: array[int] = field(default_factory=lambda: array("i"))
    ends: array[int] = field(default_factory=lambda: array("i"))
    flags: bytearray = field(default_factory=bytearray)

    def add(self, start: int, end: int, flags: int) -> int:
        """One more run, and its number."""
        self.starts.append(start)
        self.ends.append(end)
        self.flags.append(flags)
        return len(self.starts) - 1

    @cached_property
    def noted(self) -> bool:
        """Whether any run may be the mark of a note; asked when all runs are there."""
        return any(map(self.may_be_note, range(len(self.flags))))

    def may_be_note(self, number: int) -> bool:
        """Whether a run stands where marks of notes do: in superscript, or as a link in brackets, `[2]`."""
        flags = self.flags[number]
        return bool(flags & RAISED) or (bool(flags & LINKED) and self.source[self.starts[number]] == "[")

    def pieces(self, number: int) -> Iterator[Piece]:
        """The characters of a run with their places: one piece, but for character references."""
        start, end = self.starts[number], self.ends[number]
        if self.flags[number] & REFERS:
            return pieces(self.source, start, end)
        return iter(((self.source[start:end], start, LITERAL),))

    def words(self, number: int) -> str:
        """The characters of a run as they are read, white space unfolded."""
        if self.flags[number] & REFERS:
            return "".join(words for words, _, _ in self.pieces(number))
        return self.source[self.starts[number] : self.ends[number]]

    def text(self, numbers: list[int]) -> str:
        """The words of a list of runs, white space folded."""
        return _WHITE.sub(" ", "".join(" " if n < 0 else self.words(n) for n in numbers)).strip(" ")

    def cut_lines(self, number: int) -> list[int]:
        """A run of preformatted text as the runs of its lines; the lines between are `SPACE`."""
        start, lines = self.starts[number], self.source[self.starts[number] : self.ends[number]].split("\n")
        if len(lines) == 1:
            return [number]
        cut: list[int] = []
        for line in lines:
            bare = line.strip()
            if bare:
                begin = start + line.index(bare[0])
                cut.append(self.add(begin, begin + len(bare), self.flags[number]))
            cut.append(SPACE)
            start += len(line) + 1
        return cut[:-1]
