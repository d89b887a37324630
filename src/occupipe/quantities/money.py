"""Amounts of money: `$32,350`, `US$45K`, `£19,000`, `INR 7.8 LPA`, `45,000 dollars`, `$62 to $99K`, `$120-150k`."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from occupipe.quantities.amounts import Amount, bare, leading, named
from occupipe.quantities.cardinals import cardinal_before
from occupipe.quantities.currencies import mark_before, mark_behind
from occupipe.quantities.hedges import hedge_before
from occupipe.quantities.numbers import decimal_of, is_year, printed
from occupipe.quantities.patterns import Pattern
from occupipe.quantities.quantity import Bound, Quantity, Unit, place_value, without_zeros
from occupipe.quantities.runs import NARROW, Number
from occupipe.spans import Span

_JOINS = frozenset({"-", "..", "to", "and"})
_LONGEST_JOIN = 5  # " and "
_NO_AMOUNT = Pattern(rf"%|[ {NARROW}-]?(?:percent|per cent|pct|years?\b)")
_SPOKEN = ("dollar", "pounds", "euro", "rupees")
_COUNTRIES = (" us", " u.s.", " american", " canadian", " australian", " singapore", " new zealand", " indian")
WIDEST = 20  # times the lower end: a wider pair is no range


def read(folded: str) -> Iterator[Quantity]:
    """
    Every amount in a folded text, in order; the bare other end of a range is an amount of its own.

    >>> [(str(q.value), q.currency) for q in read("from $62 to $99k, £19,000 or inr 7.8 lpa; $120-150k; 40 to 45 euros")]
    [('62000', '$'), ('99000', '$'), ('19000', 'GBP'), ('780000', 'INR'), ('120000', '$'), ('150000', '$'), ('40', 'EUR'), ('45', 'EUR')]
    """
    found = [_quantity(folded, amount) for amount in _printed(folded)]
    spoken = list(_spoken(folded))
    yield from sorted([*found, *spoken], key=lambda quantity: quantity.span) if spoken else found


def _printed(folded: str) -> list[Amount]:
    amounts: list[Amount] = []
    numbers = printed(folded)
    for index, number in enumerate(numbers):
        mark = mark_before(folded, number.start)
        last = amounts[-1] if amounts else None
        if mark is not None:
            pair = _both_marked(folded, last, leading(folded, number, mark))
        elif last is not None and last.leads and _join(folded, last.end, number.start):
            pair = _second_bare(folded, last, number) or [last, named(folded, number)]
        else:
            free = index and (last is None or last.end <= numbers[index - 1].start)
            pair = [last, *_first_bare(folded, numbers[index - 1] if free else None, named(folded, number))]
        amounts[-1:] = [amount for amount in pair if amount is not None]
    return amounts


def _join(folded: str, end: int, start: int) -> str:
    """The word or sign that makes two numbers a range, empty where none stands between them."""
    between = folded[end:start].strip(f" {NARROW}") if 0 < start - end <= _LONGEST_JOIN else ""
    return between if between in _JOINS else ""


def _both_marked(folded: str, first: Amount | None, second: Amount | None) -> list[Amount | None]:
    """`$62 to $99K`, `$1.2-$1.5 million`: the first takes the scale of the second."""
    if first is None or second is None or first.factor != 1 or second.factor == 1:
        return [first, second]
    low, high = decimal_of(first.digits), decimal_of(second.digits)
    unsaid = low < 10 and second.factor == 1000  # "$5 to $10k" may be 5 dollars
    joined = _join(folded, first.end, second.start)
    if not joined or joined == ".." or low >= high or unsaid:
        return [first, second]
    return [first._replace(factor=second.factor), second]


def _second_bare(folded: str, first: Amount, number: Number) -> list[Amount | None]:
    """`$45,000 to 60,000`, `$120-150k`: the bare upper end of a range, empty where the number is none."""
    second = bare(folded, number)
    if second is None or _NO_AMOUNT.match(folded, second.end):
        return []
    low, high = decimal_of(first.digits), decimal_of(second.digits)
    if not low < high <= low * WIDEST or (first.factor > 1 and second.factor == 1 and high > 999):
        return []
    if _join(folded, first.end, number.start) == "and" and not ("," in second.digits or "." in second.digits):
        return []
    factor = max(first.factor, second.factor) if 1 in (first.factor, second.factor) else 0
    return [
        first._replace(factor=factor or first.factor),
        second._replace(factor=factor or second.factor, currency=first.currency),
    ]


def _first_bare(folded: str, number: Number | None, second: Amount | None) -> list[Amount | None]:
    """`between 45,000 and 60,000 dollars`: the bare lower end of a range before the upper one."""
    first = None if number is None or second is None else bare(folded, number)
    if first is None or second is None:
        return [second]
    join = _join(folded, first.end, second.start)
    low, high = decimal_of(first.digits), decimal_of(second.digits)
    named_range = join != "and" or folded.endswith("between ", 0, first.start)
    if (
        not join
        or not named_range
        or not low < high <= low * WIDEST
        or (is_year(first.digits) and "," in second.digits)
    ):
        return [second]
    factor = second.factor if first.factor == 1 else first.factor
    return [first._replace(factor=factor, currency=second.currency), second]


def _quantity(folded: str, amount: Amount) -> Quantity:
    factor = Decimal(amount.factor)
    bound, hedge = hedge_before(folded, amount.start)
    value = decimal_of(amount.digits) * factor
    return Quantity(
        value if amount.factor == 1 else without_zeros(value),
        Unit.MONEY,
        place_value(amount.digits, factor),
        Span(amount.start, amount.end),
        bound=Bound.AT_LEAST if amount.plus else bound,
        hedge=hedge,
        currency=amount.currency,
    )


def _spoken(folded: str) -> Iterator[Quantity]:
    """Amounts written out: `seventy-five thousand dollars`."""
    for word in _SPOKEN:
        at = folded.find(word)
        while at >= 0:
            found = _spoken_at(folded, at)
            if found is not None:
                yield found
            at = folded.find(word, at + 1)


def _spoken_at(folded: str, at: int) -> Quantity | None:
    end = at - 1
    country = next((name for name in _COUNTRIES if folded.endswith(name, 0, end)), "")
    cardinal = cardinal_before(folded, end - len(country)) if folded[end:at] in (" ", "-") else None
    mark = None if cardinal is None else mark_behind(folded, cardinal.end)
    if cardinal is None or mark is None:
        return None
    bound, hedge = hedge_before(folded, cardinal.start)
    return Quantity(
        cardinal.value, Unit.MONEY, place_value(str(cardinal.value)), Span(cardinal.start, mark.end), bound=bound,
        hedge=hedge, currency=mark.currency,
    )  # fmt: skip
