"""Cues: words near a figure that tell its meaning, in tables of label and pattern, found in one pass."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

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
        ahead = self._ahead(text, start, end)
        while ahead:
            label, match = min(ahead.items(), key=_place)  # of equals the first: the order of the table
            yield Cue(label, match.start(), match.end())
            self._advance(ahead, text, max(match.end(), match.start() + 1), end)

    def _ahead(self, text: str, start: int, end: int) -> dict[str, re.Match[str]]:
        """The first match of each row, in the order of the table."""
        part = text[start:end]
        matches = [(label, row.next(text, start, end)) for label, row in self._rows.items() if row.may_match(part)]
        return {label: match for label, match in matches if match is not None}

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
