"""Cues: words near a figure that tell its meaning, in tables of label and pattern, found in one pass."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from occupipe.quantities.patterns import Pattern


@dataclass(frozen=True, slots=True)
class Cue:
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
        self._any = Pattern("|".join(f"(?P<{label}>{row.source})" for label, row in self._rows.items()))

    @property
    def rows(self) -> Mapping[str, Pattern]:
        """The pattern of each label, in order."""
        return self._rows

    def find(self, text: str, start: int, end: int) -> list[Cue]:
        """All cues between two offsets, in order; they do not meet."""
        return list(self._found(text, start, end))

    def first(self, text: str, start: int = 0, end: int | None = None) -> str | None:
        """The label of the first cue, None where there is none."""
        cue = next(self._found(text, start, len(text) if end is None else end), None)
        return None if cue is None else cue.label

    def best(self, text: str) -> str | None:
        """The label of the cue that stands first in the table, None where the text has none."""
        labels = {cue.label for cue in self._found(text, 0, len(text))}
        return next((label for label in self._rows if label in labels), None)

    def has(self, text: str) -> bool:
        """Whether any cue stands in the text."""
        return self.first(text) is not None

    def _found(self, text: str, start: int, end: int) -> Iterator[Cue]:
        if not self._any.may_match(text[start:end]):
            return
        while (match := self._any.next(text, start, end)) is not None:
            cue = self._standing(text, match, end)
            if cue is not None:
                yield cue
            start = match.start() + 1 if cue is None else max(cue.end, cue.start + 1)

    def _standing(self, text: str, match: re.Match[str], end: int) -> Cue | None:
        """The cue at a match, of a later row where the row that matched may not stand there."""
        label = str(match.lastgroup)
        if self._rows[label].stands(text, match, end):
            return Cue(label, match.start(), match.end())
        for other, row in islice(self._rows.items(), list(self._rows).index(label) + 1, None):
            instead = row.match(text, match.start(), end)
            if instead is not None:
                return Cue(other, instead.start(), instead.end())
        return None
