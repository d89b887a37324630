"""Amounts of money: `$32,350`, `US$45K`, `£19,000`, `INR 7.8 LPA`, `45,000 dollars`, `$62 to $99K`, `$120-150k`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from occupipe.quantities.hedges import hedge_before
from occupipe.quantities.numbers import LARGE, NUMBER, SCALE, SCALES, decimal_of, words_to_number
from occupipe.quantities.quantity import Bound, Quantity, Unit, place_value
from occupipe.spans import Span

CURRENCIES = {
    "$": "$", "us$": "USD", "usd": "USD", "us $": "USD", "a$": "AUD", "au$": "AUD", "aud": "AUD", "aud$": "AUD",
    "c$": "CAD", "ca$": "CAD", "cdn$": "CAD", "cad": "CAD", "cad$": "CAD", "cdn": "CAD", "nz$": "NZD", "nzd": "NZD",
    "£": "GBP", "gbp": "GBP", "€": "EUR", "eur": "EUR", "₹": "INR", "inr": "INR", "rs": "INR", "rs.": "INR",
    "dollars": "$", "dollar": "$", "u.s. dollars": "USD", "us dollars": "USD", "pounds": "GBP", "euros": "EUR",
    "euro": "EUR", "rupees": "INR", "pounds sterling": "GBP",
}  # fmt: skip
"""Printed currency marks and their ISO 4217 codes; a bare dollar stays `$` until the article's country is known."""

_GLUED = r"(?:(?<=[a-z]{4})|(?<=pay)|(?<=low))[$£€₹]"  # a label of the cell before: Median annual$39,610; but not HK$
_MARK = r"(?:us ?\$|au?\$|ca?\$|cdn\$?|nz\$|aud\$?|cad\$?|usd|gbp|eur|inr|rs\.?|nzd|\$|£|€|₹)"
_WORD = r"(?:u\.?s\.? dollars|dollars?|pounds sterling|pounds|euros?|rupees|usd|gbp|eur|inr|aud|cad|€|£)"
_TAIL = r"(?![\d\u00ad\u200b-\u200d])"
_MONEY = re.compile(
    rf"(?P<mark>(?<![a-z]){_MARK}|{_GLUED})[ \u00a0]?(?P<digits>{NUMBER})(?P<note>(?<=,\d\d\d)\d|(?<=\.\d\d)\d)?{_TAIL}"
    rf"(?:[ \u00a0-]?(?P<scale>{SCALE})(?![a-z]))?(?P<plus>\+)?"
    rf"|(?<![\d.,$£€₹])(?P<digits2>{NUMBER})(?:[ \u00a0]?(?P<scale2>{SCALE}))?[ \u00a0]?(?P<word>{_WORD})(?![a-z\d])"
)
_WORDED = re.compile(rf"(?<![\w-])(?P<words>{LARGE}) (?P<word>{_WORD})(?![a-z])")
_SECOND = re.compile(
    rf"(?P<join>[ \u00a0]?(?:-|\.\.|to|and)[ \u00a0]?)(?P<digits>{NUMBER}){_TAIL}"
    rf"(?:[ \u00a0]?(?P<scale>{SCALE})(?![a-z]))?(?P<plus>\+)?(?![%\d])(?![ \u00a0]?(?:percent|per cent|years?\b))"
)
AMBIGUOUS = re.compile(r"\d{1,3}\.\d{3}")
"""Digits that are thousands in one country and thousandths in another: no amount is read out of them."""


def read(folded: str) -> Iterator[Quantity]:
    """
    Every amount in a folded text, in order; the bare second number of a range follows its first.

    >>> [(str(q.value), q.currency) for q in read("from $62 to $99k, £19,000 or inr 7.8 lpa; $120-150k")]
    [('62000', '$'), ('99000', '$'), ('19000', 'GBP'), ('780000', 'INR'), ('120000', '$'), ('150000', '$')]
    """
    if " dollar" in folded or " pounds" in folded or " euro" in folded or " rupees" in folded:
        yield from _in_words(folded)
    pending: Quantity | None = None
    for match in _MONEY.finditer(folded):
        for quantity in _amounts(folded, match):
            if pending is not None:
                yield _share_scale(folded, pending, quantity)
            pending = quantity
    if pending is not None:
        yield pending


def _in_words(folded: str) -> Iterator[Quantity]:
    """Amounts written out: `seventy-five thousand dollars`."""
    for match in _WORDED.finditer(folded):
        value = Decimal(words_to_number(match["words"]))
        bound, hedge = hedge_before(folded, match.start())
        yield Quantity(
            value, Unit.MONEY, place_value(str(value)), Span(match.start(), match.end()), bound=bound, hedge=hedge,
            currency=CURRENCIES.get(match["word"], "$"),
        )  # fmt: skip


def _amounts(folded: str, match: re.Match[str]) -> Iterator[Quantity]:
    digits = match["digits"] or match["digits2"]
    mark = (match["mark"] or match["word"]).replace("\u00a0", " ")
    currency = CURRENCIES.get(mark) or CURRENCIES.get(mark.replace(" ", ""), "$")
    scale = match["scale"] or match["scale2"]
    end = match.end()
    if match["note"]:
        end = match.end("digits")  # a footnote mark glued to the figure: a thousands group has exactly three digits
    elif re.search(r",\d{3}\.\d$", digits) and not scale:
        digits, end = digits[:-2], end - 2  # "$45,900.1": a footnote mark, cents have two digits
    if AMBIGUOUS.fullmatch(digits) and not scale:
        return
    second = _SECOND.match(folded, match.end()) if match["mark"] else None
    if second is not None and second["scale"] and not scale and _smaller(digits, second["digits"]):
        first_scale: str | None = second["scale"]
    else:
        first_scale = scale
    yield _quantity(folded, Span(match.start(), end), digits, first_scale, currency, bool(match["plus"]))
    if second is not None and _is_range(digits, second, first_scale):
        span = Span(second.start("digits"), second.end())
        yield _quantity(folded, span, second["digits"], second["scale"] or scale, currency, bool(second["plus"]))


def _quantity(folded: str, span: Span, digits: str, scale: str | None, currency: str, plus: bool) -> Quantity:
    factor = Decimal(SCALES[scale]) if scale else Decimal(1)
    bound, hedge = hedge_before(folded, span.start)
    if plus:
        bound = Bound.AT_LEAST
    value = decimal_of(digits) * factor
    value = value.quantize(Decimal(1)) if value == value.to_integral_value() and scale else value
    return Quantity(value, Unit.MONEY, place_value(digits, factor), span, bound=bound, hedge=hedge, currency=currency)


def _smaller(first: str, second: str) -> bool:
    return decimal_of(first) < decimal_of(second)


def _is_range(first: str, second: re.Match[str], scale: str | None) -> bool:
    """A bare number is the upper end of a range where it is larger, of a like size, and no year."""
    low, high = decimal_of(first), decimal_of(second["digits"])
    if scale and not second["scale"] and high > 999:
        return False
    if AMBIGUOUS.fullmatch(second["digits"]) and not (scale or second["scale"]):
        return False
    if "and" in second["join"] and not re.search(r"[,.]\d", second["digits"]):
        return False
    return low < high <= low * 20


def _share_scale(folded: str, first: Quantity, second: Quantity) -> Quantity:
    """`$62 to $99K`: the first takes the scale of the second where nothing but a range word stands between."""
    between = folded[first.span.end : second.span.start]
    if first.value >= 1000 or second.value < 10_000 or first.value * 1000 > second.value * 2:
        return first
    if between.strip(" \u00a0") not in ("-", "to", "and") or not re.search(r"[km]$", folded[: second.span.end][-2:]):
        return first
    if first.value < 10:
        return first
    return replace(first, value=first.value * 1000, rounded_to=first.rounded_to * 1000)
