"""Phrases that are looked for where they would end: before a figure, before a year."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, TypeVar

T = TypeVar("T")
LONGEST_WORD = 16


class Endings(Generic[T]):
    """
    Phrases with what each means; of those that end at a place the longest is found, if it begins a word.

    >>> limits = Endings({"more than": "at least", "no more than": "at most"})
    >>> limits.before("no more than 40", 12), limits.before("anymore than 40", 12)
    ((0, 'at most'), None)
    """

    def __init__(self, phrases: Mapping[str, T]) -> None:
        self._meanings = dict(phrases)
        self._by_last: dict[str, list[str]] = {}
        for phrase in sorted(phrases, key=len, reverse=True):
            self._by_last.setdefault(phrase.rsplit(" ", 1)[-1], []).append(phrase)

    def before(self, text: str, end: int) -> tuple[int, T] | None:
        """Where the phrase that ends at an offset begins, and what it means."""
        words = text[max(0, end - LONGEST_WORD) : max(0, end)].split()
        for phrase in self._by_last.get(words[-1].lstrip("(\"'“[*") if words else "", ()):
            start = end - len(phrase)
            if start >= 0 and text.startswith(phrase, start) and not (start and text[start - 1].isalpha()):
                return start, self._meanings[phrase]
        return None
