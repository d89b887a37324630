"""Character references (`&amp;`, `&#36;`): what a stretch of source reads as, piece by piece."""

from __future__ import annotations

import html
from collections.abc import Iterator
from sys import intern  # a flood of references is a flood of a few different strings

from occupipe import late as re

LITERAL = -1
"""The width of a piece that stands in the source as it is read."""
_REFERENCE = re.compile(r"&(?:#[0-9]{1,9};?|#[xX][0-9a-fA-F]{1,8};?|[A-Za-z][A-Za-z0-9]{1,31};?)")

Piece = tuple[str, int, int]
"""The characters of a piece, its offset in the source, and its width there, or `LITERAL`."""


def pieces(source: str, start: int, end: int) -> Iterator[Piece]:
    """
    The pieces of a stretch of source, references read as browsers read them in text.

    >>> list(pieces("R&ampD &notit; & co", 0, 19))
    [('R', 0, -1), ('&', 1, 4), ('D', 5, -1), (' ', 6, -1), ('¬', 7, 4), ('it;', 11, -1), (' & co', 14, -1)]
    """
    for found in _REFERENCE.finditer(source, start, end):
        read = html.unescape(found[0])
        if read == found[0]:
            continue
        if start < found.start():
            yield intern(source[start : found.start()]), start, LITERAL
        start = found.end()
        taken = _taken(read, found[0])
        if taken:
            yield intern(read[:taken]), found.start(), len(found[0]) - len(read) + taken
        if taken < len(read):
            yield intern(read[taken:]), found.end() - len(read) + taken, LITERAL
    if start < end:
        yield source[start:end], start, LITERAL


def _taken(read: str, printed: str) -> int:
    """How many characters a reference reads as; the letters behind it that it did not take (`&notit`) are more."""
    taken = len(read)
    if printed[-1] == ";" and len(read) == 1:
        return taken
    while taken > 1 and printed[taken - len(read) - 1] == read[taken - 1]:
        taken -= 1
    return taken
