"""Passages: the words of an article as rules search them, and the way back to their places."""

from __future__ import annotations

from typing import NamedTuple

from occupipe.readers.shown import Shown
from occupipe.spans import Span


class Passage(NamedTuple):
    """
    A stretch of an article: in lower case, with plain spaces, and without the notation of its format.

    `start` is where it begins in the shown text, which is the article's own where nothing is notation (`shown` None).
    """

    text: str
    start: int
    shown: Shown | None = None

    def span(self, start: int, end: int) -> Span:
        """Where the characters between two offsets of `text` stand in the article."""
        span = Span(start + self.start, end + self.start)
        return span if self.shown is None else self.shown.to_source(span)
