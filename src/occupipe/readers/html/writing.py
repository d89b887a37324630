"""Writing passages into one text, each character with its place in the source."""

from __future__ import annotations

from occupipe import late as re
from occupipe.readers.html.places import PiecePlaces
from occupipe.readers.html.references import LITERAL
from occupipe.readers.html.runs import EDGE, LOWERED, RAISED, SPACE, Runs
from occupipe.spans import Span

_WHITE = re.compile(r"[ \t\n\f\r]{2,}|[\t\n\f\r]")
_UNSEEN_GAP = "\u200b"
"""What parts raised digits from those before them, so that neither is read as a figure of its own."""
_HYPHEN = "\u00ad"
_BREAKS = re.compile(r"[^\W\d_]\u00ad{1,9}")
"""Soft hyphens within a word, which are not seen, and the letter before them."""
_BLANK = " \u00a0\u200b"
_PARTED = re.compile(r"[A-Za-z:;.)%][$£€₹]|[A-Za-z:;)]\d|[\d%][A-Za-z]{3}")
"""Characters on both sides of a tag that are parted on the screen though no space is in the source: `Pay</b>$5`."""
_EDGED = re.compile(r"[a-z.:;)\d%][A-Z][a-z]|\d\d\d")
"""The same, where the tag is that of an element that can stand apart, such as `<span>`."""


class Writer:
    """A text in the making, and the places of its characters."""

    def __init__(self, runs: Runs, places: PiecePlaces) -> None:
        self._runs, self.places = runs, places
        self._lines: list[str] = []
        self._parts: list[str] = []  # of the line in the making
        self.length = 0
        self._end = 0  # where the last character ends in the source
        self._last = ""

    @property
    def text(self) -> str:
        """What was written."""
        self._end_line("")
        return "".join(self._lines)

    def line(self, numbers: list[int], mark: str = "") -> Span | None:
        """Write the words of some runs behind a line end or another mark, white space folded; None for no words."""
        if not self._has_words(numbers):
            return None
        self._end_line(mark)
        start, space, edge = self.length, False, False
        for number in numbers:
            if number == SPACE:
                space = True
            elif number == EDGE:
                edge = True
            else:
                begun = self.length > start
                if begun and (space or self._is_parted(number, edge=edge)):
                    self.gap(" " if space or not self._is_raised_digit(number) else _UNSEEN_GAP)
                self._run(number)
                space = edge = False
        words = "".join(self._parts)
        begin = start + len(words) - len(words.lstrip(_BLANK))
        return Span(begin, begin + len(words.strip(_BLANK)))

    def _end_line(self, mark: str) -> None:
        self.gap(mark)
        self._lines.append("".join(self._parts))
        self._parts.clear()

    def _has_words(self, numbers: list[int]) -> bool:
        told = (words for n in numbers if n >= 0 for words, _, _ in self._runs.pieces(n))
        return any(words.strip(_BLANK) for words in told)

    def gap(self, mark: str) -> None:
        """Write a character that parts words and is not in the source: it stands where the last word ends."""
        if self.length and mark:
            self._add(mark, self._end, 0)

    def _run(self, number: int) -> None:
        for words, source, width in self._runs.pieces(number):
            if _HYPHEN in words and (width == LITERAL or self._last.isalpha()):
                self._unbroken(words, source, width)
                continue
            if width != LITERAL:
                self._add(words, source, width)
            elif "\n" not in words and "  " not in words and "\t" not in words and "\f" not in words:
                self._add(words, source)
            else:
                self._folded(source, source + len(words))

    def _unbroken(self, words: str, source: int, width: int) -> None:
        """Words without the places at which they may be broken; in a figure these stay, which makes it none."""
        if width != LITERAL:
            return
        start = source
        for broken in _BREAKS.finditer(self._runs.source, source, source + len(words)):
            self._folded(start, broken.start() + 1)
            start = broken.end()
        if start < source + len(words):
            self._folded(start, source + len(words))

    def _folded(self, start: int, end: int) -> None:
        """A stretch of source with more white space than is shown."""
        source = self._runs.source
        for white in _WHITE.finditer(source, start, end):
            if start < white.start():
                self._add(source[start : white.start()], start)
            self.gap(" ")
            start = white.end()
        if start < end:
            self._add(source[start:end], start)

    def _add(self, words: str, source: int, width: int = LITERAL) -> None:
        self.places.add(self.length, source, width)
        self._parts.append(words)
        self.length += len(words)
        self._last = words[-1]
        self._end = source + (width if width >= 0 else len(words))

    def _is_parted(self, number: int, *, edge: bool) -> bool:
        """Whether a run is read apart from the last one though there is no white space between."""
        if self._runs.starts[number] == self._end or self._runs.flags[number] & LOWERED:
            return False
        first = self._runs.words(number)[:3]
        if self._runs.flags[number] & RAISED:
            return self._is_raised_digit(number)
        around = self._last + first
        return bool(_PARTED.match(around) or (edge and _EDGED.match(around)))

    def _is_raised_digit(self, number: int) -> bool:
        """Whether digits stand raised behind others: as cents or powers, which make another number of them."""
        raised = self._runs.flags[number] & RAISED
        return bool(raised) and self._last.isdigit() and self._runs.words(number)[:1].isdigit()
