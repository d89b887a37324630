"""Counts: `37,700`, `1.6 million`, `190k`, `15 lakh`, `thirteen thousand`. Years, codes and dates are none."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from occupipe.quantities.cardinals import cardinal_around
from occupipe.quantities.currencies import mark_before
from occupipe.quantities.hedges import hedge_before
from occupipe.quantities.numbers import decimal_of, has_plus, is_year, printed
from occupipe.quantities.patterns import Pattern
from occupipe.quantities.quantity import Bound, Quantity, Unit, place_value, without_zeros
from occupipe.quantities.runs import NARROW, Number
from occupipe.quantities.scales import RUPEES_ONLY, Scale, scale_at
from occupipe.spans import Span

_BEFORE = frozenset("_.,$£€₹#/:-")
_TIME = r"(?:years?|yrs?|months?|weeks?|days?|hours?|hrs?|minutes?)\b"
_BEHIND = Pattern(rf"[%/:_]|[-+]\d|[ {NARROW}-]?(?:%|percent|per cent|pct|{_TIME})")
_NEXT_CELL = Pattern(r"(?:job |employment |projected |number |typical |work |on-the-job |outlook|change )")
"""How the label of the next cell begins in a box whose cells run together: `10,200Job outlook`."""
_LEADS = frozenset(f" {NARROW}%/:_-+p")
_PERIOD = Pattern(r"(?:19|20)\d\d-\d\d")
_NO_COUNTS = frozenset({"401k"})
_SPOKEN = ("thousand", "million", "billion")
WIDEST = 20  # times the lower end: a wider pair is no range
LEAST = 1000
"""The smallest count that is read from words: smaller numbers may be of anything."""


def read(folded: str) -> Iterator[Quantity]:
    """
    Every count in a folded text, in order: whole or scaled numbers that no currency and no percent sign marks.

    >>> [str(q.value) for q in read("in 2016 some 1.6 million jobs, 37,700 new ones, 190k, or five thousand")]
    ['1600000', '37700', '190000', '5000']
    """
    spoken = list(_spoken(folded))
    yield from sorted([*_printed(folded), *spoken], key=lambda quantity: quantity.span) if spoken else _printed(folded)


def _spoken(folded: str) -> Iterator[Quantity]:
    """Counts of a thousand and more in words."""
    for word in _SPOKEN:
        at = folded.find(word)
        while at >= 0:
            found = cardinal_around(folded, at + len(word)) if folded[at - 1 : at] in (" ", "-") else None
            if found is not None and found.value >= LEAST and _is_last(folded, at, found.end):
                bound, hedge = hedge_before(folded, found.start)
                step = place_value(str(found.value))
                yield Quantity(found.value, Unit.COUNT, step, Span(found.start, found.end), bound=bound, hedge=hedge)
            at = folded.find(word, at + 1)


def _is_last(folded: str, at: int, end: int) -> bool:
    """Whether a power is the last of its number, so that `two million five thousand` is read once."""
    return not any(folded.find(word, at + 1, end) > at for word in _SPOKEN)


def _printed(folded: str) -> Iterator[Quantity]:
    numbers = printed(folded)
    read_to = 0
    for index, number in enumerate(numbers):
        second = numbers[index + 1] if index + 1 < len(numbers) else None
        if number.start < read_to or not _opens(folded, number):
            continue
        found = _range(folded, number, second) if second else None
        found = found or _single(folded, number, second)
        if found is not None:
            read_to = found.span.end
            yield found


def _opens(folded: str, number: Number) -> bool:
    """Whether a number begins a count: not a code, a date or an amount, nor two numbers that may be one."""
    before = folded[number.start - 1 : number.start]
    if before in _BEFORE or before.isalnum():
        return _is_signed(folded, number) or _is_cell(number, before)
    if before == "+" and folded[number.start - 2 : number.start - 1].isdigit():
        return _PERIOD.fullmatch(folded, number.start - 8, number.start - 1) is not None
    return not number.is_spaced


def _is_signed(folded: str, number: Number) -> bool:
    """Whether the hyphen before a number is its minus: behind a digit or a letter it is none."""
    earlier = folded[number.start - 2 : number.start - 1]
    return folded[number.start - 1 : number.start] == "-" and earlier not in _BEFORE and not earlier.isalnum()


def _is_cell(number: Number, before: str) -> bool:
    """Whether a number is a grouped one that is glued to the cell before it: `California8,220`."""
    return "," in number.digits and (before.isalnum() or before == "%")


def _single(folded: str, number: Number, second: Number | None) -> Quantity | None:
    scale = _scale(folded, number)
    end = number.end if scale is None else scale.end
    after = number.after if scale is None else scale.end
    plus = has_plus(folded, after)
    factor = scale.factor if scale else _shared(folded, number, second)
    unscaled = factor == 1 and ("." in number.digits or is_year(number.digits))
    if unscaled or (scale and _is_no_scale(number, scale)) or _is_other(folded, after + plus):
        return None
    return _quantity(folded, number, factor, after + plus if plus else end, plus=plus)


def _quantity(folded: str, number: Number, factor: int, end: int, *, plus: bool = False) -> Quantity | None:
    value = without_zeros(decimal_of(number.digits) * factor)
    if value != value.to_integral_value() or mark_before(folded, number.start) is not None:
        return None
    signed = _is_signed(folded, number)
    bound, hedge = hedge_before(folded, number.start - signed)
    return Quantity(
        -value if signed else value, Unit.COUNT, place_value(number.digits, Decimal(factor)),
        Span(number.start - signed, end), bound=Bound.AT_LEAST if plus else bound, hedge=hedge,
    )  # fmt: skip


def _range(folded: str, first: Number, second: Number) -> Quantity | None:
    """`10,000-12,000 jobs`, `1.2-1.5 million`: with a hyphen one figure, where both ends are plainly numbers of people."""
    scale = _scale(folded, second)
    grouped = "," in first.digits and "," in second.digits
    if folded[first.after : second.start].strip() != "-" or not (grouped or (scale and len(scale.word) > 1)):
        return None
    end, factor = (scale.end, scale.factor) if scale else (second.end, 1)
    low, high = decimal_of(first.digits), decimal_of(second.digits)
    found = _quantity(folded, first, factor, end) if low < high <= low * WIDEST else None
    return None if found is None or _is_other(folded, end) else found._replace(high=without_zeros(high * factor))


def _shared(folded: str, first: Number, second: Number | None) -> int:
    """The factor that the lower end of a range takes from the upper: `1.2 to 1.5 million`."""
    if second is None or folded[first.after : second.start] != " to ":
        return 1
    scale = _scale(folded, second)
    shares = scale is not None and len(scale.word) > 1 and decimal_of(first.digits) < decimal_of(second.digits)
    return scale.factor if scale and shares else 1


def _scale(folded: str, number: Number) -> Scale | None:
    scale = scale_at(folded, number.after)
    return None if scale is None or folded[number.start : scale.end] in _NO_COUNTS else scale


def _is_no_scale(number: Number, scale: Scale) -> bool:
    """Whether a letter means something else: letters are scales only where they are glued to the number, as in `190k`."""
    return scale.word in RUPEES_ONLY or (len(scale.word) == 1 and scale.end > number.after + 1)


def _is_other(folded: str, after: int) -> bool:
    """Whether what stands behind a number makes it no count: a percent, a date, a code."""
    behind = folded[after : after + 1]
    if behind.isalnum() and not behind.isdigit():  # digits there are those of the next cell
        return _NEXT_CELL.match(folded, after) is None
    return behind in _LEADS and _BEHIND.match(folded, after) is not None
