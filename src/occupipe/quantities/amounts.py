"""Amounts of money as printed, before they are quantities: a number, its mark, its scale, and what stands at its ends."""

from __future__ import annotations

from typing import NamedTuple

from occupipe.quantities.currencies import Mark, mark_behind
from occupipe.quantities.numbers import has_plus
from occupipe.quantities.patterns import Pattern
from occupipe.quantities.runs import Number
from occupipe.quantities.scales import RUPEES_ONLY, Scale, scale_at

AMBIGUOUS = Pattern(r"[1-9]\d{0,2}\.\d{3}")
"""Digits that are thousands in one country and thousandths in another: no amount is read out of them."""
_NOTED = Pattern(r"\d{1,3}(?:,\d{3}){1,5}\.\d")
_FRACTION = Pattern(r"/\d|e\d|-\d/")
_MARKS = frozenset(",.$£€₹")


class Amount(NamedTuple):
    """
    A number with a mark of its own, or one it shares with its neighbour in a range.

    `factor` is that of its scale word, 1 without one. `leads` tells that the mark stands before the number, so that a
    bare number may follow: `$45,000 to 60,000`.
    """

    start: int
    end: int
    digits: str
    factor: int
    currency: str
    plus: bool = False
    leads: bool = False


def leading(folded: str, number: Number, mark: Mark) -> Amount | None:
    """The amount of a number behind its mark, None where its value cannot be told."""
    scale = scale_at(folded, number.after)
    if scale is not None and scale.word in RUPEES_ONLY and mark.currency != "INR":
        return None
    digits, end = number.digits, number.end
    if scale is None and _NOTED.fullmatch(digits):
        digits, end = digits[:-2], end - 2  # "$45,900.1": a footnote mark, cents have two digits
    if is_doubtful(folded, digits, number.after, scale):
        return None
    after = number.after if scale is None else scale.end
    plus = has_plus(folded, after)
    end = after + plus if scale or plus else end
    named = mark_behind(folded, end) if mark.currency == "$" else None
    if named is None or named.currency == "$" or folded[named.start] in _MARKS:
        return Amount(mark.start, end, digits, factor_of(scale), mark.currency, plus, leads=True)
    return Amount(mark.start, named.end, digits, factor_of(scale), named.currency, plus, leads=True)


def named(folded: str, number: Number) -> Amount | None:
    """The amount of a number before its mark, None where no mark follows or its value cannot be told."""
    scale = scale_at(folded, number.after)
    after = number.after if scale is None else scale.end
    plus = has_plus(folded, after)
    mark = mark_behind(folded, after + plus)
    if mark is None and scale is not None and scale.word == "lpa":
        mark = Mark(scale.end, scale.end, "INR")  # lakh per annum: of rupees
    if mark is None or is_doubtful(folded, number.digits, number.after, scale) or not opens(folded, number):
        return None
    if scale is not None and scale.word in RUPEES_ONLY and mark.currency != "INR":
        return None
    return Amount(number.start, mark.end, number.digits, factor_of(scale), mark.currency, plus)


def bare(folded: str, number: Number) -> Amount | None:
    """A number without a mark, as the end of a range whose other end has one."""
    scale = scale_at(folded, number.after)
    if is_doubtful(folded, number.digits, number.after, scale) or not opens(folded, number):
        return None
    after = number.after if scale is None else scale.end
    plus = has_plus(folded, after)
    end = after + plus if scale or plus else number.end
    return Amount(number.start, end, number.digits, factor_of(scale), "", plus)


def factor_of(scale: Scale | None) -> int:
    """The factor of a scale word, 1 for none."""
    return 1 if scale is None else scale.factor


def opens(folded: str, number: Number) -> bool:
    """Whether nothing before a number is a part of it: no mark, no separator."""
    before = folded[number.start - 1 : number.start]
    return before not in _MARKS or folded.endswith("..", 0, number.start)


def is_doubtful(folded: str, digits: str, after: int, scale: Scale | None) -> bool:
    """Whether digits may be thousands or thousandths, or are only a part of a fraction or a power: `$1/2 million`."""
    if scale is None and "." in digits and AMBIGUOUS.fullmatch(digits):
        return True
    return folded[after : after + 1] in ("/", "e", "-") and _FRACTION.match(folded, after) is not None
