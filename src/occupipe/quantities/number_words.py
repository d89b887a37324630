"""The words of numbers and their values."""

from __future__ import annotations

UNITS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
POWERS = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
DIGIT = "|".join(list(UNITS)[1:10])
_SMALL = "|".join(sorted((*UNITS, *TENS), key=len, reverse=True))
WORDS = rf"(?:{'|'.join(TENS)})[ -](?:{DIGIT})|(?:{_SMALL})(?: hundred)?"
"""Cardinal numbers in words up to nine hundred, as lengths of time are written."""


def words_to_number(words: str) -> int:
    """
    The value of a cardinal in words.

    >>> words_to_number("twenty-one"), words_to_number("two hundred"), words_to_number("eighty thousand one hundred and ten")
    (21, 200, 80110)
    """
    total = current = 0
    for word in words.replace("-", " ").replace(",", " ").split():
        power = POWERS.get(word)
        if power is None:
            current += UNITS.get(word, word in ("a", "an")) + TENS.get(word, 0)
        elif power == 100:
            current *= power
        else:
            total, current = total + current * power, 0
    return total + current


def small_number(printed: str) -> int:
    """The value of a number in digits or in words."""
    return int(printed) if printed.isdigit() else words_to_number(printed)
