"""One-to-one folding of text: the same length, so that every offset stays true."""

_UPPER = {ord(c): c.lower() for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}
_WIDE = {0xFF10 + n: str(n) for n in range(10)} | {0xFF05: "%", 0xFF04: "$", 0xFF0C: ",", 0xFF0E: "."}
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−"), "-")
_QUOTES = dict.fromkeys(map(ord, "’‘ʼ′"), "'")
_SPACES = dict.fromkeys(map(ord, "\u2007\u2009\u202f\u2002\u2003"), "\u00a0")
_FOLD = _UPPER | _WIDE | _DASHES | _QUOTES | _SPACES


def fold(text: str) -> str:
    """
    Lower-case letters, ASCII digits, one dash, one apostrophe, and one narrow space for what publishers print.

    A no-break space stays what it is: it may stand inside a number where an ordinary space may not.

    >>> fold("Median: ＄32,350 in 2010–20")
    'median: $32,350 in 2010-20'
    """
    return text.translate(_FOLD)
