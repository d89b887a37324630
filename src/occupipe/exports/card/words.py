"""Words and numbers as a card prints them: every number beside the value that it stands for."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from decimal import Decimal
from typing import Any, NamedTuple, TypeAlias

from occupipe import late as re

Number: TypeAlias = int | float

MINUS = "\u2212"
SIGNS = {
    "AUD": "A$", "BRL": "R$", "CAD": "CA$", "CNY": "CN¥", "EUR": "€", "GBP": "£", "HKD": "HK$", "ILS": "₪", "INR": "₹",
    "JPY": "¥", "KRW": "₩", "MXN": "MX$", "NZD": "NZ$", "PHP": "₱", "TWD": "NT$", "USD": "$", "VND": "₫", "XAF": "FCFA",
    "XCD": "EC$", "XOF": "F\u202fCFA", "XPF": "CFPF",
}  # fmt: skip
"""Signs of currencies for readers of English (CLDR 46, as browsers print them); other currencies show their code."""

_SPACE = re.compile("[\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+")
_UNSEEN = {"Cc", "Cf", "Cs"}  # controls, direction marks and joiners, halves of pairs


class Figure(NamedTuple):
    """A number of the document, and how it is printed."""

    value: Number
    text: str


Line: TypeAlias = tuple[str | Figure, ...]
"""A line of a card: words and figures in turn."""


def clean(text: Any) -> str:
    r"""
    Words on one line, without characters that turn the words around them or have no place in a page.

    >>> clean("a\nb \u202ec"), clean(None)
    ('a b c', '')
    """
    if not isinstance(text, str):
        return ""
    return "".join(ch for ch in _SPACE.sub(" ", text) if unicodedata.category(ch) not in _UNSEEN).strip(" ")


def plain(value: Number, least: int = 0) -> str:
    """
    A number in digits with its thousands apart, with no digit less than it has.

    >>> plain(98100), plain(60.6, 2), plain(-4.25), plain(0.125, 2), plain(36, 2)
    ('98,100', '60.60', '−4.25', '0.125', '36.00')
    """
    exact = Decimal(repr(value)).normalize()
    places = max(least, -int(exact.as_tuple().exponent))
    return f"{exact:,.{places}f}".replace("-", MINUS)


def money(value: Number, currency: Any, least: int = 0) -> Figure:
    r"""
    An amount of money.

    >>> money(60.6, "USD", 2).text, money(95000, "CHF").text, money(5, "dollars").text
    ('$60.60', 'CHF\xa095,000', 'XXX\xa05')
    """
    code = currency if isinstance(currency, str) and re.fullmatch("[A-Z]{3}", currency) else "XXX"
    sign = SIGNS.get(code, code)
    return Figure(value, sign + ("\u00a0" if sign[-1].isalpha() else "") + plain(value, least))


def joined(parts: Iterable[str], between: str = ", ") -> str:
    """
    The parts that say something, one behind the other.

    >>> joined(["2025", "", "Texas"])
    '2025, Texas'
    """
    return between.join(part for part in parts if part)
