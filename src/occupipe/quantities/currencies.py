"""The marks of currencies before and behind a number: `$`, `US$`, `CDN $`, `£`, `INR`, `Rs.`, `dollars`, `LPA`."""

from __future__ import annotations

from typing import NamedTuple

from occupipe.quantities.patterns import Pattern
from occupipe.quantities.runs import BLANKS

SYMBOLS = {"$": "$", "£": "GBP", "€": "EUR", "₹": "INR"}
CODES = {
    "usd": "USD", "cad": "CAD", "cdn": "CAD", "aud": "AUD", "nzd": "NZD", "gbp": "GBP", "eur": "EUR", "inr": "INR",
    "rs.": "INR", "rs": "INR", "chf": "CHF", "sgd": "SGD", "hkd": "HKD", "zar": "ZAR", "aed": "AED",
}  # fmt: skip
"""Codes and abbreviations that stand as words."""
DOLLARS = {
    "us": "USD", "usd": "USD", "u.s.": "USD", "au": "AUD", "aud": "AUD", "ca": "CAD", "cad": "CAD", "cdn": "CAD",
    "nz": "NZD", "nzd": "NZD", "sgd": "SGD", "hk": "HKD", "hkd": "HKD",
}  # fmt: skip
"""What makes a dollar sign the mark of one country, glued to it or with a blank between."""
GLUED_DOLLARS = {"a": "AUD", "c": "CAD", "s": "SGD", "r": "BRL", "mx": "MXN", "nt": "TWD", "j": "JMD", **DOLLARS}
"""What does so only where it is glued to the sign: `A$70,000`, but `a $70,000 salary`."""
WORDS = {
    "dollar": "$", "dollars": "$", "pounds": "GBP", "pounds sterling": "GBP", "euro": "EUR", "euros": "EUR", "rupees": "INR",
    "us dollars": "USD", "u.s. dollars": "USD", "american dollars": "USD", "canadian dollars": "CAD",
    "australian dollars": "AUD", "new zealand dollars": "NZD", "singapore dollars": "SGD", "swiss francs": "CHF",
    "indian rupees": "INR",
}  # fmt: skip
CURRENCIES = {**SYMBOLS, **CODES, **WORDS, **{f"{country}$": code for country, code in GLUED_DOLLARS.items()}}
"""Printed currency marks and their ISO 4217 codes; a bare dollar stays `$` until the article's country is known."""

_BEHIND = {**SYMBOLS, **{code: iso for code, iso in CODES.items() if not code.startswith("rs")}, **WORDS}
_NAMES = "|".join(sorted(_BEHIND, key=len, reverse=True)).replace("$", r"\$").replace(".", r"\.")
_MARK_BEHIND = Pattern(rf"[ \-{''.join(BLANKS - {' '})}]?(?P<mark>{_NAMES})", unless_after="[a-z]")
_FIRST_BEHIND = frozenset(mark[0] for mark in _BEHIND)
_CODE_ENDS = tuple(CODES)


class Mark(NamedTuple):
    """A currency mark: where it begins and ends, and the currency."""

    start: int
    end: int
    currency: str


def mark_before(folded: str, start: int) -> Mark | None:
    """
    The mark that stands before a number, with at most one blank between.

    >>> [mark_before(text, len(text)).currency for text in ("us$", "cdn $", "in a $", "rs. ", "a$", "wage$")]
    ['USD', 'CAD', '$', 'INR', 'AUD', '$']
    """
    end = start - 1 if folded[start - 1 : start] in BLANKS else start
    char = folded[end - 1 : end]
    if char == "$":
        return _dollar(folded, end)
    if char in SYMBOLS:
        return Mark(end - 1, end, SYMBOLS[char])
    if not folded.endswith(_CODE_ENDS, max(0, end - 4), end):
        return None
    code = next(code for code in CODES if folded.endswith(code, max(0, end - 4), end))
    begin = end - len(code)
    return None if folded[begin - 1 : begin].isalpha() else Mark(begin, end, CODES[code])


def _dollar(folded: str, end: int) -> Mark:
    """A dollar sign with the country's letters before it; letters that name no country end the cell before."""
    sign = end - 1
    parted = folded[sign - 1 : sign] in BLANKS
    front = sign - 1 if parted else sign
    begin = front
    while begin and (folded[begin - 1].isalpha() or folded[begin - 1] == ".") and front - begin < 5:
        begin -= 1
    currency = (DOLLARS if parted else GLUED_DOLLARS).get(folded[begin:front])
    if parted and folded[begin - 2 : front] == ", ca":  # `Los Angeles, CA $61,067`: a state
        currency = None
    return Mark(sign, end, "$") if currency is None else Mark(begin, end, currency)


def mark_behind(folded: str, at: int) -> Mark | None:
    """
    The mark that stands behind a number: `45,000 euros`, `45k USD`; a sign that belongs to the next number is none.

    >>> mark_behind("45,000 dollars", 6).currency, mark_behind("45,000 $9", 6)
    ('$', None)
    """
    begin = at + 1 if folded[at : at + 1] in BLANKS or folded[at : at + 1] == "-" else at
    if folded[begin : begin + 1] not in _FIRST_BEHIND:
        return None
    match = _MARK_BEHIND.match(folded, at)
    if match is None or _is_next(folded, match.end("mark"), match["mark"]):
        return None
    return Mark(match.start("mark"), match.end(), _BEHIND[match["mark"]])


def _is_next(folded: str, end: int, mark: str) -> bool:
    """Whether a mark stands before another number."""
    behind = folded[end : end + 2]
    return behind[:1].isdigit() or (mark in SYMBOLS and behind.lstrip(" \u00a0")[:1].isdigit())
