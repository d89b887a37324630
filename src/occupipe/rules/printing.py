"""Figures in the sentences of findings: as the article prints them, or derived and printed the same way."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from occupipe.facts.fact import PayPeriod, Statistic
from occupipe.occupation import Figure, Part, Wage

SIGNS = {"USD": "$", "CAD": "$", "AUD": "$", "NZD": "$", "GBP": "£", "EUR": "€", "INR": "₹"}
"""Currency signs by ISO 4217 code; another currency is printed by its code."""

STATISTICS: dict[str, str] = {
    Statistic.MEDIAN: "the median", Statistic.MEAN: "the average", Statistic.P10: "the 10th percentile",
    Statistic.P25: "the 25th percentile", Statistic.P75: "the 75th percentile", Statistic.P90: "the 90th percentile",
    Statistic.LOW: "the low end of the range", Statistic.HIGH: "the high end of the range", Statistic.ENTRY: "entry-level pay",
    Statistic.STARTING: "starting pay", Statistic.TYPICAL: "the pay",
}  # fmt: skip
"""How a sentence calls a statistic."""

PER = {PayPeriod.YEAR: "a year", PayPeriod.MONTH: "a month", PayPeriod.WEEK: "a week", PayPeriod.DAY: "a day",
       PayPeriod.HOUR: "an hour"}  # fmt: skip
"""How a sentence calls a pay period."""

TURNS = "growth becomes decline, or decline growth"
"""What becomes of the conclusion where the direction of a projection is wrong."""

MINUS = "-–−‐‑"
"""What articles print for a minus sign."""

FINEST = 4  # decimals of a derived percent
LONGEST = 60  # characters of an article that a sentence quotes


def shown(part: Part) -> str:
    """The words at a part as printed, on one line; a percent whose sign stands at the top of its list gets it back."""
    words = brief(part.evidence.quote)
    if isinstance(part, Figure) and getattr(part, "unit", "") == "percent" and words[-1:].isdigit():
        return f"{words} percent"
    return words


def brief(text: str) -> str:
    r"""
    Words of an article on one line, cut where they are long.

    >>> brief("nursing homes  and\n home care")
    'nursing homes and home care'
    """
    words = " ".join(text.split())
    return words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()}..."


def paid(wage: Wage) -> str:
    """A wage with its pay period: `$41.00 an hour`."""
    return f"{shown(wage)} {PER[wage.unit]}"


def amount(value: Fraction, wage: Wage, *, cents: bool = False) -> str:
    """A derived amount in the currency of a wage: `$85,280`."""
    sign = SIGNS.get(wage.currency, f"{wage.currency} ")
    return f"{sign}{number(value, 2 if cents else 0)}"


def number(value: Fraction, places: int = 0) -> str:
    """
    A derived number, rounded half up, with thousands separators.

    >>> number(Fraction(69139, 2)), number(Fraction(206, 3762) * 100, 1)
    ('34,570', '5.5')
    """
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    return f"{exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP):,}"


def percent(value: Fraction, unlike: Decimal | None = None) -> str:
    """
    A derived percent, to a tenth and without an empty decimal; finer where that would round to the figure it is `unlike`.

    >>> percent(Fraction(55, 10)), percent(Fraction(21)), percent(Fraction(548, 100), Decimal(6))
    ('5.5 percent', '21 percent', '5.48 percent')
    """
    places = 1
    while places < FINEST and unlike is not None and _whole(number(value, places)) == unlike:
        places += 1
    digits = number(value, places)
    return f"{digits.rstrip('0').rstrip('.')} percent"


def _whole(digits: str) -> Decimal:
    return Decimal(digits.replace(",", "")).quantize(Decimal(1), ROUND_HALF_UP)


def listed(words: Sequence[str]) -> str:
    """
    Words as a list in a sentence.

    >>> listed(["74", "12", "9"])
    '74, 12 and 9'
    """
    return " and ".join(filter(None, [", ".join(words[:-1]), words[-1]]))


def plural(count: int, noun: str) -> str:
    """A count with its noun: `1 figure`, `2 figures`."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def initial(sentence: str) -> str:
    """The sentence with a capital at its start."""
    return sentence[:1].upper() + sentence[1:]
