"""Numbers as they are printed: grouped, decimal, scaled, in words."""

from __future__ import annotations

import re
from decimal import Decimal

# A thousands group has exactly three digits; lakhs are grouped by two. Groups are parted by a comma, an apostrophe or
# a no-break space. No digit, and no invisible character that could hide one, may touch the number.
GROUPED = r"\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2}){1,3},\d{3}|\d{1,3}(?:['\u00a0]\d{3})+"
NUMBER = rf"(?:(?:{GROUPED}|\d{{1,15}})(?:\.\d{{1,4}})?|\.\d{{1,4}})"
SCALES = {
    "k": 1_000, "thousand": 1_000, "grand": 1_000, "m": 1_000_000, "mn": 1_000_000, "million": 1_000_000,
    "bn": 1_000_000_000, "billion": 1_000_000_000, "lakh": 100_000, "lakhs": 100_000, "lac": 100_000, "lacs": 100_000,
    "lpa": 100_000, "crore": 10_000_000, "crores": 10_000_000, "cr": 10_000_000,
}  # fmt: skip
"""Scale words and letters; lakh, crore and LPA (lakh per annum) are Indian usage."""
SCALE = r"(?:thousand|million|billion|lakhs?|lacs?|lpa|crores?|grand|bn|mn|cr|k|m)"

_UNITS = {
    w: n
    for n, w in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
_TENS = {
    w: 10 * n for n, w in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)
}
_ONE = "|".join(sorted((*_UNITS, *_TENS), key=len, reverse=True))
WORDS = rf"(?:{'|'.join(_TENS)})[ -](?:{'|'.join(list(_UNITS)[1:10])})|(?:{_ONE})(?: hundred)?"
"""Cardinal numbers in words up to nine hundred, as percents and periods are written."""


def decimal_of(digits: str) -> Decimal:
    """
    The value of printed digits, separators removed.

    >>> decimal_of("1,50,000"), decimal_of("38.74")
    (Decimal('150000'), Decimal('38.74'))
    """
    return Decimal(re.sub(r"[,'\u00a0]", "", digits))


def words_to_number(words: str) -> int:
    """
    The value of a cardinal in words.

    >>> words_to_number("twenty-one"), words_to_number("two hundred")
    (21, 200)
    """
    total = 0
    for word in re.split(r"[ -]+", words):
        if word == "hundred":
            total *= 100
        else:
            total += _UNITS.get(word, 0) + _TENS.get(word, 0)
    return total
