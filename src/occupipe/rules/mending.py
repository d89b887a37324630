"""Fixes of one place: other words where these stand."""

from __future__ import annotations

from occupipe.diagnostics import Edit, Fix
from occupipe.spans import Span


def written(place: Span, words: str) -> Fix:
    """The fix that writes words in a place."""
    return Fix(f"write {words}", (Edit(place, words),))


def like(model: str, word: str) -> str:
    """
    A word with the capitals of another.

    >>> like("Average", "median"), like("AVERAGE", "median"), like("average", "Median")
    ('Median', 'MEDIAN', 'median')
    """
    if len(model) > 1 and model.isupper():
        return word.upper()
    return word[:1].upper() + word[1:] if model[:1].isupper() else word.lower()
