"""Counts: `37,700`, `1.6 million`, `190k`, `15 lakh`. Years, codes and dates are none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from occupipe.quantities.hedges import hedge_before
from occupipe.quantities.numbers import GROUPED, LARGE, SCALE, SCALES, decimal_of, words_to_number
from occupipe.quantities.quantity import Bound, Quantity, Unit, place_value
from occupipe.spans import Span

_COUNT = re.compile(
    rf"(?<![\w.,$£€₹#/:-])(?P<sign>-)?(?P<digits>(?:{GROUPED}|\d{{1,9}})(?:\.\d{{1,3}})?)(?![\d\u00ad\u200b-\u200d]|,\d)"
    rf"(?:[ \u00a0]?(?P<scale>{SCALE})(?![\w]))?(?P<plus>\+)?(?![\w%/:]|-\d|[ \u00a0]?(?:%|percent|per cent|pct))"
)
_WORDED = re.compile(rf"(?<![\w-])(?P<words>{LARGE})(?![\w-])")
_YEAR = re.compile(r"(?:19|20)\d\d")


def read(folded: str) -> Iterator[Quantity]:
    """
    Every count in a folded text, in order: whole or scaled numbers that no currency and no percent sign marks.

    >>> [str(q.value) for q in read("in 2016 some 1.6 million jobs, 37,700 new ones, 190k")]
    ['1600000', '37700', '190000']
    """
    found = [*_printed(folded), *_worded(folded)]
    yield from sorted(found, key=lambda quantity: quantity.span)


def _worded(folded: str) -> Iterator[Quantity]:
    """Counts of a thousand and more in words."""
    if "thousand" not in folded and "million" not in folded:
        return
    for match in _WORDED.finditer(folded):
        value = Decimal(words_to_number(match["words"]))
        if value >= 1000 and not folded[match.start() - 2 : match.start()].rstrip().endswith((".", ",")):
            bound, hedge = hedge_before(folded, match.start())
            yield Quantity(
                value, Unit.COUNT, place_value(str(value)), Span(match.start(), match.end()), bound=bound, hedge=hedge
            )


def _printed(folded: str) -> Iterator[Quantity]:
    for match in _COUNT.finditer(folded):
        digits, scale = match["digits"], match["scale"]
        if _YEAR.fullmatch(digits) and not scale:
            continue
        if "." in digits and not scale:
            continue
        factor = Decimal(SCALES[scale]) if scale else Decimal(1)
        bound, hedge = hedge_before(folded, match.start())
        if match["plus"]:
            bound = Bound.AT_LEAST
        value = decimal_of(digits) * factor
        if value != value.to_integral_value():
            continue
        value = value.quantize(Decimal(1))
        span = Span(match.start("digits") - bool(match["sign"]), match.end())
        yield Quantity(
            -value if match["sign"] else value, Unit.COUNT, place_value(digits, factor), span, bound=bound, hedge=hedge
        )
