"""Numbers as they are printed in digits: plain, grouped, decimal, glued to a footnote mark or the next cell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import lru_cache

from occupipe.quantities.edges import SUPERSCRIPTS, goes_on
from occupipe.quantities.patterns import Pattern
from occupipe.quantities.runs import NARROW, SEPARATORS, WHOLE, Number, parted, period_and_cell

_RUN = Pattern(rf"[0-9][0-9.,'{NARROW}]*")
LONGEST = 15  # digits: what is longer is an identifier
_NO_SEPARATORS = str.maketrans("", "", f" ,'{NARROW}")


@lru_cache(maxsize=2)  # the readers of money, percents, counts and periods ask for the same text one after the other
def printed(folded: str) -> tuple[Number, ...]:
    """
    Every number of a folded text, in order; digits that can be read in two ways, or that may go on, are left out.

    >>> [n.digits for n in printed("$32,350 in 2010, 1,50,000 and 32'350; not 1,23 or 1.2.3, cells such as 8,2200.50")]
    ['32,350', '2010', '1,50,000', "32'350", '8,220', '0.50']
    """
    whole = (_noted(folded, number) for number in _numbers(folded) if not goes_on(folded, number.start, number.after))
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
        both = period_and_cell(folded, digits, start) if folded[start - 1 : start] == "-" else ()
        if both:
            yield from both
        elif digits.isdigit() and len(digits) <= LONGEST:
            yield _pointed(folded, start, digits)
        elif WHOLE.fullmatch(digits):
            yield Number(start, start + len(digits), digits, start + len(digits))
        else:
            yield from parted(digits, start)


def _pointed(folded: str, start: int, digits: str) -> Number:
    """A plain number, with the decimal point that may stand before it: `.5 percent`."""
    end = start + len(digits)
    if folded[start - 1 : start] == "." and len(digits) < 5 and (start < 2 or not _joins(folded[start - 2])):
        return Number(start - 1, end, f".{digits}", end)
    return Number(start, end, digits, end)


def _joins(char: str) -> bool:
    return char.isalnum() or char in SEPARATORS


def _noted(folded: str, number: Number) -> Number:
    """The number with a raised footnote mark behind it."""
    after = number.after
    while folded[after : after + 1] in SUPERSCRIPTS and after < number.after + 3:
        after += 1
    return number if after == number.after else number._replace(after=after)


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
