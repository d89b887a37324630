"""Cues: words near a figure that tell its meaning, in tables of label and pattern, found in one pass."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache
from typing import NamedTuple

from occupipe import late as re
from occupipe.quantities.patterns import PAYS_FROM, Pattern
from occupipe.quantities.screens import Screen

KEPT, LONGEST_KEPT = 64, 400
"""How many texts a table keeps its answer for, and how long they may be: claims ask of the same words again and again."""


class Cue(NamedTuple):
    """A cue that was found: its label, and where it stands in the folded text."""

    label: str
    start: int
    end: int


class CueTable:
    r"""
    A table of cues by label: what stands first in the text wins; at one place, what stands first in the table.

    A row is a pattern, or `(pattern, unless_before, unless_after)` with patterns that may not stand beside it.

    >>> table = CueTable({"mean": (r"\bmean\b", "", " that| to "), "median": r"\bmedian\b"})
    >>> [cue.label for cue in table.find("what median and mean mean to us", 0, 31)]
    ['median', 'mean']
    """

    def __init__(self, patterns: Mapping[str, str | tuple[str, ...]]) -> None:
        self._rows = {label: Pattern.of(row) for label, row in patterns.items()}
        self._order = list(self._rows.items())
        self._searches = 0
        self._last: tuple[str, dict[tuple[int, int], list[Cue]]] = ("", {})
        self._first = lru_cache(maxsize=KEPT)(self._first_of)

    @property
    def rows(self) -> Mapping[str, Pattern]:
        """The pattern of each label, in order."""
        return self._rows

    def find(self, text: str, start: int, end: int) -> list[Cue]:
        """All cues between two offsets, in order; they do not meet."""
        last = self._last
        if text is not last[0]:
            last = self._last = (text, {})
        known = last[1].get((start, end))
        if known is None:
            known = last[1][start, end] = list(self._found(text, start, end))
        return list(known)

    def first(self, text: str, start: int = 0, end: int | None = None) -> str | None:
        """The label of the first cue, None where there is none."""
        if end is None and start == 0 and len(text) <= LONGEST_KEPT:
            return self._first(text)
        if end is None and start == 0:
            found = self.find(text, 0, len(text))
            return found[0].label if found else None
        cue = next(self._found(text, start, len(text) if end is None else end), None)
        return None if cue is None else cue.label

    def _first_of(self, text: str) -> str | None:
        if len(self._order) == 1:
            label, row = self._order[0]
            return None if row.search(text) is None else label
        cue = next(self._found(text, 0, len(text)), None)
        return None if cue is None else cue.label

    def best(self, text: str) -> str | None:
        """The label of the cue that stands first in the table, None where the text has none."""
        labels = {cue.label for cue in self._found(text, 0, len(text))}
        return next((label for label in self._rows if label in labels), None)

    def has(self, text: str) -> bool:
        """Whether any cue stands in the text."""
        return self.first(text) is not None

    @cached_property
    def _screen(self) -> Screen:
        return Screen([row.literals for row in self._rows.values()])

    def _candidates(self, part: str) -> list[tuple[str, Pattern]]:
        """The rows whose letters stand in a text; all of them where that is not worth asking."""
        if self._searches < PAYS_FROM:
            self._searches += 1
            return self._order
        return [self._order[number] for number in self._screen.passing(part)]

    def _found(self, text: str, start: int, end: int) -> Iterator[Cue]:
        if len(self._order) == 1:
            label, row = self._order[0]
            for match in row.finditer(text, start, end):
                yield Cue(label, match.start(), match.end())
            return
        ahead = self._ahead(text, start, end)
        while ahead:
            label, match = min(ahead.items(), key=_place)  # of equals the first: the order of the table
            yield Cue(label, match.start(), match.end())
            self._advance(ahead, text, max(match.end(), match.start() + 1), end)

    def _ahead(self, text: str, start: int, end: int) -> dict[str, re.Match[str]]:
        """The first match of each row, in the order of the table."""
        ahead = {}
        for label, row in self._candidates(text[start:end]):
            match = row.next(text, start, end)
            if match is not None:
                ahead[label] = match
        return ahead

    def _advance(self, ahead: dict[str, re.Match[str]], text: str, at: int, end: int) -> None:
        """Search anew what would begin before an offset."""
        for label in [label for label, match in ahead.items() if match.start() < at]:
            match = self._rows[label].next(text, at, end)
            if match is None:
                del ahead[label]
            else:
                ahead[label] = match


def _place(found: tuple[str, re.Match[str]]) -> int:
    return found[1].start()
