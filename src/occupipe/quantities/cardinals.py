"""Numbers in words: `twenty-one`, `two hundred`, `thirteen thousand four hundred`, `half a million`."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import islice, pairwise
from typing import NamedTuple

from occupipe.quantities.number_words import DIGIT, POWERS, TENS, UNITS, words_to_number
from occupipe.quantities.patterns import Pattern
from occupipe.quantities.quantity import without_zeros

_BELOW_100 = rf"(?:(?:{'|'.join(TENS)})(?:[ -](?:{DIGIT}))?|{'|'.join(sorted(UNITS, key=len, reverse=True))})"
_BELOW_1000 = rf"(?:(?:{DIGIT}|an?)[ -]hundred(?:(?: and)?[ -]{_BELOW_100})?|{_BELOW_100})"
_JOIN = r"(?:,? (?:and )?|-)?"
_CARDINAL = Pattern(
    rf"(?:(?:{_BELOW_1000}|an?)[ -]billion{_JOIN})?(?:(?:{_BELOW_1000}|an?)[ -]million{_JOIN})?"
    rf"(?:(?:{_BELOW_1000}|an?)[ -]thousand{_JOIN})?(?:{_BELOW_1000})?"
)
_HALVES = Pattern(
    rf"(?:(?P<whole>{DIGIT})[ -]and[ -]a[ -])?half(?: an?)?[ -](?P<power>hundred|thousand|million|billion)"
    rf"|(?P<alone>{DIGIT})[ -]and[ -]a[ -]half"
)
_VOCABULARY = frozenset((*UNITS, *TENS, *POWERS, "a", "an", "and", "half"))
_LETTERS = 8  # of the longest word
_MOST = 14  # words of a number
_MOST_BEHIND = 7  # words of a number behind its `thousand` or `million`
_HALF = Decimal("0.5")


class Cardinal(NamedTuple):
    """A number in words: where it begins and ends, and its value."""

    start: int
    end: int
    value: Decimal


def cardinal_before(folded: str, end: int) -> Cardinal | None:
    """
    The number in words that ends at an offset, None where there is none or where its beginning cannot be told.

    >>> text = "between five and ten thousand, some two and a half million, and several hundred thousand"
    >>> [str(c.value) if c else None for c in (cardinal_before(text, end) for end in (29, 58, 88))]
    ['10000', '2500000', None]
    """
    words = list(_words_back(folded, end))
    if not words or _begins_earlier(folded, *words[-1]):
        return None
    for start in _beginnings(folded, words):
        value = _value(folded[start:end])
        if value is not None:
            return Cardinal(start, end, value)
    return None


def cardinal_around(folded: str, end: int) -> Cardinal | None:
    """
    The number in words that a word is part of, which ends at an offset: of those that end there or later the longest.

    >>> str(cardinal_around("thirteen thousand four hundred jobs", 17).value)
    '13400'
    """
    multiplier = [word for _, word in islice(_words_back(folded, end), 1, 2)]
    if not multiplier or POWERS.get(multiplier[0], 0) > 100:
        return None  # neither `million` nor `thousand million`
    for last in reversed([end, *_words_on(folded, end)]):
        behind = folded[last : last + 1]
        found = None if behind.isalnum() or behind in ("-", "_") else cardinal_before(folded, last)
        if found is not None:
            goes_on = folded.startswith(" and a half", last)
            return None if goes_on else found
    return None


def _words_on(folded: str, end: int) -> Iterator[int]:
    """Where the words of a number behind an offset end."""
    for _ in range(_MOST_BEHIND):
        start = end + 1
        end = start
        while folded[end : end + 1].isalpha() and end - start <= _LETTERS:
            end += 1
        if folded[start - 1 : start] not in (" ", "-") or folded[start:end] not in _VOCABULARY:
            return
        yield end


def _words_back(folded: str, end: int) -> Iterator[tuple[int, str]]:
    """The words of a number before an offset with their places, the last one first."""
    for _ in range(_MOST):
        start = end
        while start and folded[start - 1].isalpha() and end - start <= _LETTERS:
            start -= 1
        if folded[start:end] not in _VOCABULARY:
            return
        yield start, folded[start:end]
        end = start - 1
        if folded[end:start] not in (" ", "-"):
            return


def _begins_earlier(folded: str, start: int, word: str) -> bool:
    """Whether digits or an unknown word are the beginning of the number: `5 thousand and ten`, `mid-twenty`."""
    before = folded[start - 1 : start]
    return before.isalnum() or before == "-" or (word in POWERS and folded[max(0, start - 2) : start].strip().isdigit())


def _beginnings(folded: str, words: list[tuple[int, str]]) -> Iterator[int]:
    """Where a number may begin: at the first word but an article, or behind `and`."""
    ahead = [(start, word) for start, word in reversed(words)]
    while ahead and ahead[0][1] in ("and", "a", "an"):
        if ahead[0][1] != "and":
            yield ahead[0][0]
        ahead.pop(0)
    two = any(word == "and" for _, word in ahead) and folded.endswith("between ", 0, ahead[0][0])
    if ahead and not two:
        yield ahead[0][0]
    yield from (start for (_, before), (start, _) in pairwise(ahead) if before == "and")


def _value(words: str) -> Decimal | None:
    """The value of a whole number in words, None where the words are none."""
    half = _HALVES.fullmatch(words)
    if half is not None:
        whole = UNITS.get(half["whole"] or half["alone"] or "", 0)
        return without_zeros((whole + _HALF) * POWERS.get(half["power"] or "", 1))
    return Decimal(words_to_number(words)) if _CARDINAL.fullmatch(words) else None
