"""Percents: `39 percent`, `23%`, `14 to 19 percent`, `twenty-one (21) percent`, `1 in 5`, `one-third`, `half`."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from occupipe.quantities import fractions
from occupipe.quantities.cardinals import Cardinal, cardinal_before
from occupipe.quantities.hedges import hedge_before
from occupipe.quantities.numbers import decimal_of, is_year, printed
from occupipe.quantities.patterns import Pattern
from occupipe.quantities.percent_signs import JOIN, Sign, sign_at
from occupipe.quantities.quantity import Bound, Hedge, Quantity, place_value
from occupipe.quantities.runs import Number
from occupipe.spans import Span

_BRACKET = Pattern(r" \((?P<digits>\d{1,3}(?:\.\d{1,2})?)(?: ?%| percent)?\)")
_SPOKEN = ("percent", "per cent", "per-cent", "pct")
_MINUS = ("minus ", "negative ")
_LONGEST_JOIN = 22  # " percentage points to "
_LONGEST_BRACKET = 18
_OPENERS = frozenset("$£€₹")


def read(folded: str) -> Iterator[Quantity]:
    """
    Every percent in a folded text, in order of place; points keep a unit of their own.

    >>> [(str(q.value), str(q.high)) for q in read("14 to 19 percent, twenty-one (21) percent, 1 in 5, fell -9.0%")]
    [('14', '19'), ('21', 'None'), ('20', 'None'), ('-9.0', 'None')]
    """
    found = [*_printed(folded), *_spoken(folded), *fractions.read(folded)]
    kept: list[Quantity] = []
    for quantity in sorted(found, key=lambda q: (q.span.start, -q.span.end)):
        if not kept or quantity.span.start >= kept[-1].span.end:
            kept.append(quantity)
    yield from kept


def lenient_percent(digits: str, *, approximate: bool) -> Decimal:
    """The place value of a percent: one unless decimals are shown; an approximate whole one may be a round ten or five."""
    value = decimal_of(digits)
    if "." in digits:
        return place_value(digits)
    if approximate and value % 5 == 0 and value:
        return Decimal(10) if value % 10 == 0 else Decimal(5)
    return Decimal(1)


def _printed(folded: str) -> Iterator[Quantity]:
    """Percents in digits; the two ends of a range are one figure, which `read` prefers to each of them."""
    for first, number in pairwise([None, *printed(folded)]):
        sign = sign_at(folded, number.after) if number else None
        if number is None or sign is None or not _opens(folded, number) or _is_period(folded, first, number):
            continue
        if first is not None and _is_range(folded, first, number):
            yield _quantity(folded, first, sign, number.digits)
        else:
            yield _quantity(folded, number, sign, None)


def _opens(folded: str, number: Number) -> bool:
    """Whether nothing before a number is a part of it: no currency, no fraction, no word that ends in a point."""
    before, earlier = folded[number.start - 1 : number.start], folded[number.start - 2 : number.start - 1]
    if before == "/":
        return not earlier.isdigit()
    return not number.is_spaced and before not in _OPENERS and (before != "." or earlier == ".")


def _is_period(folded: str, first: Number | None, second: Number) -> bool:
    """Whether two years stand before a percent sign: `2010-2022%` may be a period and 22 percent that run together."""
    years = first is not None and is_year(first.digits) and is_year(second.digits)
    return years and first is not None and folded[first.after : second.start] == "-"


def _is_range(folded: str, first: Number, second: Number) -> bool:
    if second.start - first.after > _LONGEST_JOIN or not _opens(folded, first):
        return False
    match = JOIN.fullmatch(folded, first.after, second.start)
    if match is None or not _signed(folded, first) < decimal_of(second.digits):
        return False
    # a span that is read again begins with its first number
    return match["join"] != "and" or not first.start or folded.endswith("between ", 0, first.start)


def _begin(folded: str, number: Number) -> int:
    """Where a number begins with its minus: behind a digit, a hyphen is none."""
    start = number.start
    if folded[start - 1 : start] == "-":
        before = folded[start - 2 : start - 1]
        return start if before.isalnum() or before in ("%", ")", "$") else start - 1
    word = next((word for word in _MINUS if folded.endswith(word, 0, start)), "")
    return start - len(word)


def _signed(folded: str, number: Number) -> Decimal:
    value = decimal_of(number.digits)
    return -value if _begin(folded, number) < number.start else value


def _quantity(folded: str, number: Number, sign: Sign, high: str | None) -> Quantity:
    start = _begin(folded, number)
    bound, hedge = hedge_before(folded, start - (folded[start - 1 : start] == "+"))
    step = lenient_percent(number.digits, approximate=hedge is Hedge.ABOUT)
    return Quantity(
        _signed(folded, number), sign.unit, step, Span(start, sign.end), high=decimal_of(high) if high else None,
        bound=Bound.AT_LEAST if sign.plus else bound, hedge=hedge,
    )  # fmt: skip


def _spoken(folded: str) -> Iterator[Quantity]:
    """Percents in words: `twenty-one percent`, `twenty-one (21) percent`, `two to three percent`."""
    for word in _SPOKEN:
        at = folded.find(word)
        while at >= 0:
            if folded[at - 1 : at] in (" ", "-") and (folded[at - 2].isalpha() or folded[at - 2] == ")"):
                yield from _spoken_at(folded, at - 1)
            at = folded.find(word, at + 1)


def _spoken_at(folded: str, at: int) -> Iterator[Quantity]:
    sign = sign_at(folded, at)
    opening = folded.rfind(" (", max(0, at - _LONGEST_BRACKET), at)
    bracket = _BRACKET.fullmatch(folded, opening, at) if opening >= 0 and folded[at - 1] == ")" else None
    cardinal = cardinal_before(folded, at if bracket is None else opening)
    if sign is None or cardinal is None:
        return
    value = cardinal.value if bracket is None else decimal_of(bracket["digits"])
    low = None if bracket else _low(folded, cardinal)
    bound, hedge = hedge_before(folded, (low or cardinal).start)
    step = lenient_percent(str(value), approximate=hedge is Hedge.ABOUT)
    yield Quantity(
        value if low is None else low.value, sign.unit, step, Span((low or cardinal).start, sign.end),
        high=value if low else None, bound=bound, hedge=hedge,
    )  # fmt: skip


def _low(folded: str, high: Cardinal) -> Cardinal | None:
    """The lower end of a range in words."""
    join = next((join for join in (" to ", " and ") if folded.endswith(join, 0, high.start)), None)
    low = None if join is None else cardinal_before(folded, high.start - len(join))
    if low is None or low.value >= high.value:
        return None
    return low if join != " and " or not low.start or folded.endswith("between ", 0, low.start) else None
