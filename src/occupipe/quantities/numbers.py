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
    "bn": 1_000_000_000, "billion": 1_000_000_000, "trillion": 1_000_000_000_000, "tn": 1_000_000_000_000, "lakh": 100_000, "lakhs": 100_000, "lac": 100_000, "lacs": 100_000,
    "lpa": 100_000, "crore": 10_000_000, "crores": 10_000_000, "cr": 10_000_000,
}  # fmt: skip
"""Scale words and letters; lakh, crore and LPA (lakh per annum) are Indian usage."""
SCALE = r"(?:thousand|million|billion|trillion|tn|lakhs?|lacs?|lpa|crores?|grand|bn|mn|cr|k|m)"

_UNITS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19,
}  # fmt: skip
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_POWERS = {"hundred": 100, "thousand": 1_000, "million": 1_000_000}
_ONE = "|".join(sorted((*_UNITS, *_TENS), key=len, reverse=True))
WORDS = rf"(?:{'|'.join(_TENS)})[ -](?:{'|'.join(list(_UNITS)[1:10])})|(?:{_ONE})(?: hundred)?"
"""Cardinal numbers in words up to nine hundred, as percents and periods are written."""
_ANY = rf"(?:{_ONE}|{'|'.join(_POWERS)})"
LARGE = rf"(?:half a million|(?:{_ONE}|an?)(?:(?: and |[ -]){_ANY}){{1,9}})"
"""Cardinal numbers in words of two words and more: `thirteen thousand`, `half a million`."""


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

    >>> words_to_number("twenty-one"), words_to_number("two hundred"), words_to_number("eighty thousand one hundred and ten")
    (21, 200, 80110)
    """
    if words == "half a million":
        return 500_000
    total = current = 0
    for word in re.split(r"[ -]+", words):
        power = _POWERS.get(word)
        if power is None:
            current += _UNITS.get(word, word in ("a", "an")) + _TENS.get(word, 0)
        elif power == 100:
            current *= power
        else:
            total, current = total + current * power, 0
    return total + current
