"""Long lines, cut around the figure that matters."""

from __future__ import annotations

from occupipe.reports.checked import Excerpt
from occupipe.reports.visible import character_width, visible, width


def fit(line: Excerpt, columns: int) -> Excerpt:
    """
    The visible line, cut to a number of columns around its figure; what was cut is marked by an ellipsis.

    >>> fit(Excerpt("word " * 9, "$5", " word" * 9), 20)
    Excerpt(before='…rd word ', marked='$5', after=' word wo…')
    """
    before, marked, after = visible(line.before), visible(line.marked), visible(line.after)
    marked = _head(marked, columns)
    room = columns - width(marked)
    if width(before) + width(after) <= room:
        return Excerpt(before, marked, after)
    left = max(room // 2, room - width(after))
    before = _tail(before, left)
    return Excerpt(before, marked, _head(after, room - width(before)))


def _head(text: str, columns: int) -> str:
    """The start of a text, at most so many columns wide."""
    if width(text) <= columns:
        return text
    kept, taken = "", 1
    for ch in text:
        taken += character_width(ch)
        if taken > columns:
            break
        kept += ch
    return kept + "…" if columns > 0 else ""


def _tail(text: str, columns: int) -> str:
    """The end of a text, at most so many columns wide."""
    return _head(text[::-1], columns)[::-1]
