"""Rows of Markdown tables: the cells between bars that are not escaped."""

from __future__ import annotations

from itertools import pairwise

from occupipe import late as re
from occupipe.spans import Span

_BAR = re.compile(r"\\.|\|")


def cells_of(text: str, row: Span) -> tuple[Span | None, ...]:
    r"""
    The cells of a row from left to right, None for an empty one; nothing for a line without a bar.

    >>> cells_of(r"| Law \| order | | 39% |", Span(0, 24))
    (Span(start=2, end=14), None, Span(start=19, end=22))
    """
    bars = [match.start() for match in _BAR.finditer(text, row.start, row.end) if match[0] == "|"]
    cells = [_cell(text, start + 1, end) for start, end in pairwise([row.start - 1, *bars, row.end])]
    if not bars:
        return ()
    return tuple(cells[cells[0] is None : len(cells) - (cells[-1] is None)])


def _cell(text: str, start: int, end: int) -> Span | None:
    words = text[start:end]
    bare = words.strip()
    at = start + len(words) - len(words.lstrip())
    return Span(at, at + len(bare)) if bare else None
