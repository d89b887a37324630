"""Regular expressions that are compiled when they are first used."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cached_property

from occupipe import late as re


class Pattern:
    """A regular expression of a rule: compiling all of them would cost more than to judge an article."""

    def __init__(self, source: str) -> None:
        self._source = source

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._source)

    def search(self, text: str) -> re.Match[str] | None:
        """The first match anywhere in a text."""
        return self._compiled.search(text)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The match that begins at an offset of a text."""
        return self._compiled.match(text, start)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The match of a whole text."""
        return self._compiled.fullmatch(text)

    def last(self, text: str) -> re.Match[str] | None:
        """The last match in a text."""
        found = list(self._compiled.finditer(text))
        return found[-1] if found else None

    def split(self, text: str) -> list[str]:
        """The text between the matches."""
        return [part or "" for part in self._compiled.split(text)]

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """All matches in order, between two offsets of a text."""
        return self._compiled.finditer(text, start, end)
