"""Percents: `39 percent`, `23%`, `14 to 19 percent`, `twenty-one (21) percent`, `1 in 5`, `one-third`, `half`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from occupipe.quantities.hedges import hedge_before
from occupipe.quantities.numbers import NUMBER, WORDS, decimal_of, words_to_number
from occupipe.quantities.quantity import Bound, Hedge, Quantity, Unit, place_value
from occupipe.spans import Span

_SIGN = r"(?:%|percent(?:age points?)?|per cent|pct\.?)"
_JOIN = rf"(?:[ \u00a0]?{_SIGN})?[ \u00a0]?(?:-|\.\.|to)[ \u00a0]?"
_PERCENT = re.compile(
    rf"(?<![\d.,$£€₹])(?P<sign>[-+]\+?|(?<=-)-|minus |negative )?(?P<digits>{NUMBER})(?:{_JOIN}(?P<high>\d{{1,3}}(?:\.\d{{1,3}})?))?"
    rf"(?P<plus>\+)?[ \u00a0]?(?P<mark>%|percentage points?|percent(?![a-z])|per cent(?! of an)|pct\.?(?![a-z]))"
)
_WORDED = re.compile(
    rf"(?<![a-z-])(?P<words>{WORDS})(?: \((?P<digits>{NUMBER})(?: ?%| percent)?\))? (?P<mark>percentage points?|percent|per cent)(?![a-z])"
)
_DIGIT = r"\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten"
_ONE_IN = re.compile(
    rf"(?<![\w.,-])(?P<one>{_DIGIT})[ -](?:in|out of)[ -](?:every )?(?P<n>{_DIGIT})(?![\w,.]*\d)(?![a-z])"
)
_FRACTIONS = {
    "one-half": 50, "one half": 50, "half": 50, "one-third": 33, "one third": 33, "a third": 33, "two-thirds": 67,
    "two thirds": 67, "one-quarter": 25, "one quarter": 25, "a quarter": 25, "one-fourth": 25, "one fourth": 25,
    "a tenth": 10, "one-tenth": 10, "one tenth": 10, "a fifth": 20, "one-fifth": 20, "one fifth": 20, "two-fifths": 40,
    "two fifths": 40, "three-fifths": 60, "three fifths": 60, "four-fifths": 80, "four fifths": 80, "an eighth": 12.5, "one-eighth": 12.5,
    "one-sixth": 16.67, "a sixth": 16.67, "three-quarters": 75, "three quarters": 75, "three-fourths": 75, "three fourths": 75,
}  # fmt: skip
_FRACTION = re.compile(rf"(?<![\w-])(?:{'|'.join(sorted(_FRACTIONS, key=len, reverse=True))})(?![\w-])")


def read(folded: str) -> Iterator[Quantity]:
    """
    Every percent in a folded text, in order of place; points keep a unit of their own.

    >>> [(str(q.value), str(q.high)) for q in read("14 to 19 percent, twenty-one (21) percent, 1 in 5, fell -9.0%")]
    [('14', '19'), ('21', 'None'), ('20', 'None'), ('-9.0', 'None')]
    """
    found = [_printed(folded, m) for m in _PERCENT.finditer(folded)] if "%" in folded or "p" in folded else []
    if "per" in folded:
        found += [_worded(folded, m) for m in _WORDED.finditer(folded)]
    found += [_one_in(folded, m) for m in _ONE_IN.finditer(folded) if _is_part(m)]
    found += [_fraction(folded, m) for m in _FRACTION.finditer(folded)]
    kept: list[Quantity] = []
    for quantity in sorted(found, key=lambda q: (q.span.start, -q.span.end)):
        if not kept or quantity.span.start >= kept[-1].span.end:
            kept.append(quantity)
    yield from kept


def _is_part(match: re.Match[str]) -> bool:
    """Whether `two in five` is a part of a whole: the first number is the smaller, and there is a whole."""
    part, whole = (int(m) if m.isdigit() else words_to_number(m) for m in (match["one"], match["n"]))
    told = part == 1 or not match["one"].isdigit() or "out of" in match[0] or match["n"] == "10"
    return 0 < part < whole and told


def _unit(mark: str) -> Unit:
    return Unit.POINTS if "point" in mark else Unit.PERCENT


def lenient_percent(digits: str, *, approximate: bool) -> Decimal:
    """The place value of a percent: one unless decimals are shown; an approximate whole one may be a round ten or five."""
    value = decimal_of(digits)
    if "." in digits:
        return place_value(digits)
    if approximate and value % 5 == 0 and value:
        return Decimal(10) if value % 10 == 0 else Decimal(5)
    return Decimal(1)


def _printed(folded: str, match: re.Match[str]) -> Quantity:
    digits, sign, high = match["digits"], match["sign"] or "", match["high"]
    sign = "-" if sign in ("minus ", "negative ") else sign
    start = match.start("digits") if not sign.startswith("-") else match.start("sign")
    negative = sign.startswith("-") and (match.start() == 0 or not folded[match.start() - 1].isalnum())
    if not negative:
        start = match.start("digits")
    bound, hedge = hedge_before(folded, match.start())
    if match["plus"]:
        bound = Bound.AT_LEAST
    value = decimal_of(digits)
    upper = decimal_of(high) if high else None
    step = lenient_percent(digits, approximate=hedge is Hedge.ABOUT)
    return Quantity(
        -value if negative else value, _unit(match["mark"]), step, Span(start, match.end()),
        high=upper, bound=bound, hedge=hedge,
    )  # fmt: skip


def _worded(folded: str, match: re.Match[str]) -> Quantity:
    value = decimal_of(match["digits"]) if match["digits"] else Decimal(words_to_number(match["words"]))
    bound, hedge = hedge_before(folded, match.start())
    step = lenient_percent(str(value), approximate=hedge is Hedge.ABOUT)
    return Quantity(value, _unit(match["mark"]), step, Span(match.start(), match.end()), bound=bound, hedge=hedge)


def _one_in(folded: str, match: re.Match[str]) -> Quantity:
    part, count = (int(m) if m.isdigit() else words_to_number(m) for m in (match["one"], match["n"]))
    value = Decimal(100) * part / count if count else Decimal(0)
    value = value if value == value.quantize(Decimal("0.1")) else value.quantize(Decimal(1))
    value = value.normalize()
    bound, _ = hedge_before(folded, match.start())
    return Quantity(
        Decimal(f"{value:f}"),
        Unit.PERCENT,
        Decimal(1),
        Span(match.start(), match.end()),
        bound=bound,
        hedge=Hedge.ONE_IN,
    )


def _fraction(folded: str, match: re.Match[str]) -> Quantity:
    bound, _ = hedge_before(folded, match.start())
    value = Decimal(str(_FRACTIONS[match[0]]))
    return Quantity(
        value, Unit.PERCENT, Decimal(1), Span(match.start(), match.end()), bound=bound, hedge=Hedge.FRACTION
    )
