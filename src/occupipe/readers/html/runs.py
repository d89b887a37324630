"""Runs: the stretches of a page's source that are text, and what is known of each."""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass, field

BOLD, LINKED, DELETED, RAISED, LOWERED, ANCHOR = 1, 2, 4, 8, 16, 32
"""What a run stands in: bold letters, a link, deleted words, superscript, subscript, a link that serves its heading."""
SPACE = -1
"""In a list of runs: white space between two of them."""
EDGE = -2
"""In a list of runs: the edge of an element that may part words without white space."""

_WHITE = re.compile(r"[ \t\n\f\r]+")


@dataclass(slots=True)
class Runs:
    """
    The runs of a source in its order: where each starts and ends, and its flags.

    A run is a stretch of plain characters or one character reference; `decoded` has the characters of the latter.
    """

    source: str
    starts: array[int] = field(default_factory=lambda: array("l"))
    ends: array[int] = field(default_factory=lambda: array("l"))
    flags: bytearray = field(default_factory=bytearray)
    decoded: dict[int, str] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.starts)

    def add(self, start: int, end: int, flags: int) -> int:
        """One more run, and its number."""
        self.starts.append(start)
        self.ends.append(end)
        self.flags.append(flags)
        return len(self.starts) - 1

    def add_reference(self, start: int, end: int, flags: int, decoded: str) -> int:
        """One more character reference (`&amp;`) and its number; letters it did not take (`&notit;`) end it early."""
        number = self.add(start, end, flags)
        self.decoded[number] = decoded
        return number

    def words(self, number: int) -> str:
        """The characters of a run as they are read, white space unfolded."""
        decoded = self.decoded.get(number)
        return self.source[self.starts[number] : self.ends[number]] if decoded is None else decoded

    def text(self, numbers: list[int]) -> str:
        """The words of a list of runs, white space folded."""
        return _WHITE.sub(" ", "".join(" " if n < 0 else self.words(n) for n in numbers)).strip(" ")

    def cut_lines(self, number: int) -> list[int]:
        """A run of preformatted text as the runs of its lines; the lines between are `SPACE`."""
        start, lines = self.starts[number], self.words(number).split("\n")
        if len(lines) == 1 or number in self.decoded:
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
