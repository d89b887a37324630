"""
Patterns that are linear by construction, whatever text they meet.

A source is written in the subset that `re` and RE2 share: no look-around, no backreferences, no possessive or atomic
groups. What may not stand beside a match is said apart and checked in code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from occupipe.quantities.literals import literals_of
from occupipe.quantities.screens import tree

REACH = 48  # characters before a match in which `unless_before` is looked for
PAYS_FROM = 24  # searches: before that, finding a pattern's literals costs more than it spares


class Row(NamedTuple):
    """
    The source of a pattern, and what it may not stand beside.

    `unless_before` is a pattern that may not end where the match begins, `unless_after` one that may not begin where
    it ends; empty where anything may.
    """

    source: str
    unless_before: str = ""
    unless_after: str = ""


class Pattern:
    r"""
    A regular expression that is compiled when it is first used, and not tried on a text without its literals.

    Letters and digits are those of ASCII, as in RE2.

    >>> cost = Pattern(r"\bcosts?\b", unless_before="high-|low-", unless_after=" of living")
    >>> [m.start() for m in cost.finditer("high-cost towns, the cost of living, the cost of a course")]
    [41]
    """

    def __init__(self, source: str, *, unless_before: str = "", unless_after: str = "") -> None:
        self.source = source
        self.unless_before = unless_before
        self.unless_after = unless_after
        self.guarded = bool(unless_before or unless_after)
        self._searches = 0

    @classmethod
    def of(cls, row: str | tuple[str, ...]) -> Pattern:
        """The pattern of a row of a table: a source alone, or with what may not stand beside it."""
        given = Row(row) if isinstance(row, str) else Row(*row)
        return cls(given.source, unless_before=given.unless_before, unless_after=given.unless_after)

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.source, re.ASCII)

    @cached_property
    def _before(self) -> re.Pattern[str]:
        return re.compile(rf"(?:{self.unless_before})\Z", re.ASCII)

    @cached_property
    def _after(self) -> re.Pattern[str]:
        return re.compile(self.unless_after, re.ASCII)

    @cached_property
    def literals(self) -> tuple[str, ...] | None:
        """Strings of which one stands in whatever the pattern matches, None where there are none."""
        return literals_of(self.source)

    @cached_property
    def _letters(self) -> re.Pattern[str] | None:
        return None if self.literals is None else re.compile(tree(self.literals))

    def may_match(self, text: str, start: int = 0, end: int | None = None) -> bool:
        """Whether a text holds the letters without which there is no match; true where that is not worth asking."""
        if self._searches < PAYS_FROM:
            self._searches += 1
            return True
        letters = self._letters
        return letters is None or letters.search(text, start, len(text) if end is None else end) is not None

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first match between two offsets that stands beside nothing it may not."""
        stop = len(text) if end is None else end
        return self.next(text, start, stop) if self.may_match(text, start, stop) else None

    def next(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """What `search` finds, for a text of which `may_match` was asked before."""
        match = self._compiled.search(text, start, end) if start <= end else None
        if match is None or not self.guarded:
            return match
        while match is not None and not self.stands(text, match, end):
            start = match.start() + 1
            match = self._compiled.search(text, start, end) if start <= end else None
        return match

    def match(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The match that begins at an offset."""
        stop = len(text) if end is None else end
        match = self._compiled.match(text, start, stop)
        return match if match is not None and self.stands(text, match, stop) else None

    def fullmatch(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The match of all that stands between two offsets."""
        return self._compiled.fullmatch(text, start, len(text) if end is None else end)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """All matches between two offsets, in order; they do not meet."""
        stop = len(text) if end is None else end
        if not self.may_match(text, start, stop):
            return iter(())
        return self._guarded(text, start, stop) if self.guarded else self._compiled.finditer(text, start, stop)

    def _guarded(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        while (match := self.next(text, start, end)) is not None:
            yield match
            start = max(match.end(), match.start() + 1)

    def stands(self, text: str, match: re.Match[str], end: int) -> bool:
        """Whether a match stands beside nothing it may not."""
        if self.unless_before and self._before.search(text[max(0, match.start() - REACH) : match.start()]):
            return False
        return not (self.unless_after and self._after.match(text, match.end(), end))
