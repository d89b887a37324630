"""Texts put together from what stands in and around figures, as no publisher would print them."""

from hypothesis import strategies as st

PIECES = [
    "$", "US$", "a$", "£", "€", "₹", "rs. ", "usd ", " euros", " dollars", "-dollar", "%", " percent", " per cent", " pct.",
    " percentage points", "1", "20", "45", "000", "350", "2010", "2024", "32,350", "1,50,000", "32'350", "38.74", "32.350", "0.5",
    ".5", "1.2.3", "12345678901234567890", ",", ".", "'", "-", "–", "−", "/", ":", "+", "*", "~", "(", ")", " ", "  ", "\n", "\t",
    "\u00a0", "\u2009", "\u202f", "\u00ad", "\u200b", "\u200d", "\u202e", "\ufeff", "１", "٣", "½", "²", "万", "k", "K", "M", "m", "L", " million",
    " thousand", " lakh", " lpa", " crore", " to ", "-", " and ", "between ", " in ", " out of ", "every ", "..", "one", "two", "ten",
    "twenty", "-one", " hundred", "half", " a ", "half a ", "third", "two-thirds", " quarters", "about ", "more than ", "up to ",
    "minus ", "through ", "by the year ", "over the next ", "years", "-year", "decade", " years to ", " outlook", "e5", "x", "é", "İ",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=2), max_size=14).map("".join)
"""Any text, but mostly of pieces of figures."""
