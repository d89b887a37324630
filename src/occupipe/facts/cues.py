"""Cues: words near a figure that tell its meaning, in tables of label and pattern, found in one pass."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue that was found: its label, and where it stands in the folded text."""

    label: str
    start: int
    end: int


class CueTable:
    """A table of cues. Labels are Python names; their patterns are tried together, the first that matches wins."""

    def __init__(self, patterns: Mapping[str, str]) -> None:
        self._labels = tuple(patterns)
        self._source = "|".join(f"(?P<{label}>{pattern})" for label, pattern in patterns.items())

    def find(self, text: str, start: int, end: int) -> list[Cue]:
        """All cues between two offsets, in order."""
        found = _compiled(self._source).finditer(text, start, end)
        return [Cue(str(m.lastgroup), m.start(), m.end()) for m in found]

    def first(self, text: str, start: int = 0, end: int | None = None) -> str | None:
        """The label of the first cue, None where there is none."""
        match = _compiled(self._source).search(text, start, len(text) if end is None else end)
        return str(match.lastgroup) if match else None

    def best(self, text: str) -> str | None:
        """The label of the cue that stands first in the table, None where the text has none."""
        labels = {str(m.lastgroup) for m in _compiled(self._source).finditer(text)}
        return next((label for label in self._labels if label in labels), None)

    def has(self, text: str) -> bool:
        """Whether any cue stands in the text."""
        return _compiled(self._source).search(text) is not None


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source)
