"""A printed figure: its value, how coarsely it was rounded, and how it was hedged."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from occupipe.spans import Span


class Unit(StrEnum):
    """What a figure counts, before any claim is read from it."""

    MONEY = "money"
    PERCENT = "percent"
    POINTS = "points"  # percentage points: never a percent
    COUNT = "count"


class Bound(StrEnum):
    """A figure that is worded as a limit: "more than", "up to", "$95,000+"."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"


class Hedge(StrEnum):
    """A figure that is worded as approximate, by the kind of wording: each has its own interval."""

    ABOUT = "about"
    NEARLY = "nearly"
    FRACTION = "fraction"  # half, a third, a quarter
    ONE_IN = "one_in"  # 1 in 5


class Quantity(NamedTuple):
    """
    A published figure.

    `value` is the number as printed, scale words applied; a decline is negative once a claim is read. `high` is the
    upper end where one figure is a range ("14 to 19 percent"). `rounded_to` is the place value of the last digit that
    was meant. `currency` is an ISO 4217 code, "$" where only a bare dollar sign is printed, None where it is no money.
    `span` covers the figure with its mark or unit and nothing more.
    """

    value: Decimal
    unit: Unit
    rounded_to: Decimal
    span: Span
    high: Decimal | None = None
    bound: Bound | None = None
    hedge: Hedge | None = None
    currency: str | None = None


def without_zeros(value: Decimal) -> Decimal:
    """
    A scaled value as a whole number where it is one.

    >>> without_zeros(Decimal("1.6") * 1_000_000), without_zeros(Decimal("1.25"))
    (Decimal('1600000'), Decimal('1.25'))
    """
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value


def place_value(digits: str, scale: Decimal = Decimal(1)) -> Decimal:
    """
    The lenient place value of the last digit that was meant: decimals count as shown, trailing zeros do not count.

    Zeros are taken for rounding up to a thousand and no further, as in the lenient reading of whole figures.

    >>> [str(place_value(d)) for d in ("32,350", "37,700", "30,000", "38.74", "1.60")]
    ['10', '100', '1000', '0.01', '0.01']
    >>> str(place_value("1.2", Decimal(1_000_000)))
    '100000'
    """
    whole, _, decimals = digits.partition(".")
    if decimals:
        step = Decimal(1).scaleb(-len(decimals)) * scale
        return step.quantize(Decimal(1)) if step >= 1 else step
    plain = "".join(ch for ch in whole if ch.isdigit()).lstrip("0")
    if scale != 1:
        return scale
    zeros = len(plain) - len(plain.rstrip("0"))
    return Decimal(10) ** min(zeros, 3)
