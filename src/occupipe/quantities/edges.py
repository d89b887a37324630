"""What stands beside a number: whether more of it may hide there, so that it may not be read as it looks."""

from __future__ import annotations

import unicodedata

SUPERSCRIPTS = frozenset("¹²³⁰⁴⁵⁶⁷⁸⁹")
UNSEEN = frozenset(
    "\u00ad\u034f\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufe0f\ufeff"
)
"""Characters that take no room: a digit may hide behind them."""
OVERRIDES = frozenset("\u202d\u202e")
"""Characters that turn the order in which digits are shown."""
_POINTS = frozenset(".,'")
_SEPARATORS = frozenset(".,'\u00a0")
_FARTHEST = 9  # unseen characters: what hides behind more of them is not looked for, and the number not read
SHORTEST_NOTED = 3  # characters: a raised digit behind a shorter number may be a power


def goes_on(folded: str, start: int, after: int) -> bool:
    r"""
    Whether more of the number between two offsets may stand beside it: in another script, raised, or unseen.

    >>> [goes_on(text, 0, 2) for text in ("32", "32 a", "32½", "32²", "32\u200b5", "32\u200b a")]
    [False, False, True, True, True, False]
    """
    before, behind = folded[start - 1 : start], folded[after : after + 1]
    if before <= "\x7f" and behind <= "\x7f":
        return _hides(folded, start - 2, before) or _hides(folded, after + 1, behind)
    if behind in SUPERSCRIPTS and after - start < SHORTEST_NOTED:
        return True
    return _continues(folded, start - 1, -1) or _continues(folded, after, 1)


def _hides(folded: str, at: int, separator: str) -> bool:
    """Whether something that is not seen stands on the other side of a separator."""
    return separator in _POINTS and at >= 0 and folded[at : at + 1] in UNSEEN


def _continues(folded: str, at: int, step: int) -> bool:
    """Whether what is seen next in a direction is a part of a number, or stands behind too much that is not seen."""
    skipped = 0
    while 0 <= at < len(folded) and folded[at] in UNSEEN:
        if folded[at] in OVERRIDES or skipped == _FARTHEST:
            return True
        at, skipped = at + step, skipped + 1
    char = folded[at] if 0 <= at < len(folded) else " "
    if unicodedata.category(char).startswith("M"):
        return True
    if skipped:
        return char.isalnum() or char in _SEPARATORS
    return char.isnumeric() and char not in SUPERSCRIPTS
