"""Numbers as they are printed in digits: plain, grouped, decimal, glued to a footnote mark or the next cell."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from occupipe.quantities.patterns import Pattern

NARROW = "\u00a0"  # what folding makes of every space that may stand inside a number
BLANKS = frozenset(f" {NARROW}")
SEPARATORS = f".,'{NARROW}"

# A thousands group has exactly three digits; lakhs are grouped by two. Groups are parted by a comma, an apostrophe or
# a narrow space, the same throughout.
GROUPED = (
    r"\d{1,3}(?:,\d{3}){1,5}|\d{1,2}(?:,\d{2}){1,4},\d{3}"
    rf"|\d{{1,3}}(?:'\d{{3}}){{1,5}}|\d{{1,3}}(?:{NARROW}\d{{3}}){{1,5}}"
)
NUMBER = rf"(?:(?:{GROUPED}|\d{{1,15}})(?:\.\d{{1,4}})?|\.\d{{1,4}})"
_RUN = Pattern(rf"[0-9][0-9.,'{NARROW}]*")
_WHOLE = Pattern(rf"(?:{GROUPED}|\d{{1,15}})(?:\.\d{{1,4}})?")
_GLUED = Pattern(r"(?P<first>\d{1,3}(?:,\d{3}){1,5})(?P<rest>\d{1,3}\.\d{1,4}|\d)")
_PARTING = Pattern(rf"[.,']?{NARROW}[.,']?|\.{{2,400}}")
LONGEST = 15  # digits: what is longer is an identifier
_POINTS = frozenset(".,'")
_NO_SEPARATORS = str.maketrans("", "", f" ,'{NARROW}")
SUPERSCRIPTS = frozenset("¹²³⁰⁴⁵⁶⁷⁸⁹")
UNSEEN = frozenset(
    "\u00ad\u034f\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufe0f\ufeff"
)
"""Characters that take no room: a digit may hide behind them."""


class Number(NamedTuple):
    """
    A number in digits, at its place in a folded text.

    `digits` are as printed, with separators. `after` is where reading goes on: `end`, or behind a footnote mark that is
    glued to the number.
    """

    start: int
    end: int
    digits: str
    after: int

    @property
    def is_spaced(self) -> bool:
        """Whether ordinary spaces part its groups, so that it may be two numbers."""
        return " " in self.digits


@lru_cache(maxsize=2)  # the readers of money, percents, counts and periods ask for the same text one after the other
def printed(folded: str) -> tuple[Number, ...]:
    """
    Every number of a folded text, in order; digits that can be read in two ways, or that may go on, are left out.

    >>> [n.digits for n in printed("$32,350 in 2010, 1,50,000 and 32'350; not 1,23 or 1.2.3, cells such as 8,2200.50")]
    ['32,350', '2010', '1,50,000', "32'350", '8,220', '0.50']
    """
    whole = (_noted(folded, number) for number in _numbers(folded) if not _goes_on(folded, number))
    return tuple(_spaced(folded, whole))


def _spaced(folded: str, numbers: Iterable[Number]) -> Iterator[Number]:
    """
    The numbers, where three digits behind an ordinary space are joined to what stands before them: `45 000`.

    NOTE: these may be two numbers. Only a currency mark makes them one; without it they are not read at all.
    """
    last: Number | None = None
    for number in numbers:
        if last is not None and folded[last.end : number.start] == " " and _continues_group(last, number):
            last = Number(last.start, number.end, f"{last.digits} {number.digits}", number.after)
            continue
        if last is not None:
            yield last
        last = number
    if last is not None:
        yield last


def _continues_group(first: Number, second: Number) -> bool:
    head, group = first.digits.rpartition(" ")[2], second.digits.partition(".")[0]
    heads = head.isdigit() and len(head) < 4 and (head[0] != "0" or first.is_spaced)
    return heads and group.isdigit() and len(group) == 3


def _numbers(folded: str) -> Iterator[Number]:
    for run in _RUN.finditer(folded):
        digits, start = run[0].rstrip(SEPARATORS), run.start()
        if digits.isdigit() and len(digits) <= LONGEST:
            yield _pointed(folded, start, digits)
        elif _WHOLE.fullmatch(digits):
            yield Number(start, start + len(digits), digits, start + len(digits))
        else:
            yield from _parted(digits, start)


def _pointed(folded: str, start: int, digits: str) -> Number:
    """A plain number, with the decimal point that may stand before it: `.5 percent`."""
    end = start + len(digits)
    if folded[start - 1 : start] == "." and len(digits) < 5 and (start < 2 or not _joins(folded[start - 2])):
        return Number(start - 1, end, f".{digits}", end)
    return Number(start, end, digits, end)


def _joins(char: str) -> bool:
    return char.isalnum() or char in SEPARATORS


def _parted(run: str, start: int) -> Iterator[Number]:
    """The numbers of a run of digits and separators that is no number itself: `8,2200.50`, `1990..2000`."""
    glued = _GLUED.fullmatch(run)
    if glued is not None:
        yield from _cells(glued, start)
        return
    pieces: list[Number] = []
    at = 0
    for parting in [*_PARTING.finditer(run), None]:
        end = parting.start() if parting else len(run)
        digits = run[at:end]
        if at and run[at - 1] == NARROW and digits[:3].isdigit() and not digits[3:4].isdigit():
            return  # three digits behind a narrow space may be a thousands group of what stands before it
        if digits and _WHOLE.fullmatch(digits):
            pieces.append(Number(start + at, start + end, digits, start + end))
        at = parting.end() if parting else end
    yield from pieces


def _cells(glued: re.Match[str], start: int) -> Iterator[Number]:
    """A thousands group ends after three digits: what follows is a footnote mark, or the next cell of a table."""
    first, rest, between = glued["first"], glued["rest"], start + glued.end("first")
    if len(rest) == 1:
        yield Number(start, between, first, between + 1)
        return
    yield Number(start, between, first, between)
    yield Number(between, between + len(rest), rest, between + len(rest))


def _noted(folded: str, number: Number) -> Number:
    """The number with a raised footnote mark behind it."""
    after = number.after
    while folded[after : after + 1] in SUPERSCRIPTS and after < number.after + 3:
        after += 1
    return number if after == number.after else number._replace(after=after)


def _goes_on(folded: str, number: Number) -> bool:
    """Whether more of a number may stand at one of its ends: in another script, raised, or behind what is not seen."""
    before, behind = folded[number.start - 1 : number.start], folded[number.after : number.after + 1]
    if before <= "\x7f" and behind <= "\x7f":
        return _hides(folded, number.start - 2, before) or _hides(folded, number.after + 1, behind)
    if behind in SUPERSCRIPTS and len(number.digits) < 3:
        return True  # a power rather than a footnote mark
    return _continues(folded, number.start - 1, -1) or _continues(folded, number.after, 1)


def _hides(folded: str, at: int, separator: str) -> bool:
    """Whether something that is not seen stands on the other side of a separator."""
    return separator in _POINTS and folded[at : at + 1] in UNSEEN


def _continues(folded: str, at: int, step: int) -> bool:
    seen = at
    while 0 <= seen < len(folded) and abs(seen - at) < 9 and folded[seen] in UNSEEN:
        seen += step
    char = folded[seen] if 0 <= seen < len(folded) else " "
    if unicodedata.category(char).startswith("M") or char in UNSEEN:
        return True
    if seen != at:
        return char.isalnum() or char in SEPARATORS
    return char.isnumeric() and char not in SUPERSCRIPTS


def has_plus(folded: str, at: int) -> bool:
    """Whether a plus that makes a number a lower limit stands at an offset: `$95,000+`, but `10+2`."""
    return folded[at : at + 1] == "+" and not folded[at + 1 : at + 2].isdigit()


def is_year(digits: str) -> bool:
    """Whether digits are printed as years are: four of them, from 1900 to 2099."""
    return len(digits) == 4 and digits[:2] in ("19", "20") and digits.isdigit()


def decimal_of(digits: str) -> Decimal:
    """
    The value of printed digits, separators removed.

    >>> decimal_of("1,50,000"), decimal_of("38.74")
    (Decimal('150000'), Decimal('38.74'))
    """
    return Decimal(digits.translate(_NO_SEPARATORS))
