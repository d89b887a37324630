"""Word lists, written as running text."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """
    The words of a text.

    >>> sorted(words("nurse  aide"))
    ['aide', 'nurse']
    """
    return frozenset(text.split())
