"""One-to-one folding of text: the same length, so that every offset stays true."""

_WIDE = {chr(0xFF10 + n): str(n) for n in range(10)} | {
    "％": "%", "﹪": "%", "＄": "$", "﹩": "$", "￡": "£", "，": ",", "．": ".", "＋": "+", "／": "/",
}  # fmt: skip
_DASHES = dict.fromkeys("‐‑‒–—―−﹣－", "-")
_QUOTES = dict.fromkeys("’‘ʼ′´＇", "'")
_SPACES = dict.fromkeys("\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", "\u00a0")
_FOLD = _WIDE | _DASHES | _QUOTES | _SPACES


def fold(text: str) -> str:
    """
    Lower-case ASCII letters, ASCII digits, one dash, one apostrophe, and one narrow space for what publishers print.

    A no-break space stays what it is: it may stand inside a number where an ordinary space may not.

    >>> fold("Median: ＄32,350 in 2010–20")
    'median: $32,350 in 2010-20'
    """
    if text.isascii():
        return text.lower()
    # NOTE: str.lower would turn one letter into two ("İ"); bytes.lower knows only those of ASCII.
    folded = text.encode("utf-8", "surrogatepass").lower().decode("utf-8", "surrogatepass")
    for printed, plain in _FOLD.items():
        folded = folded.replace(printed, plain)
    return folded
