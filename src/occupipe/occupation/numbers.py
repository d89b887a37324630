"""Numbers of a record: exact as decimals, and without loss as JSON numbers."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import AfterValidator, Field, PlainSerializer, WithJsonSchema

DIGITS = 15
"""The most digits of a figure: a reader of JSON that takes numbers for doubles still holds every one of them."""
DECIMALS = 4
"""The most decimals, which leaves 11 digits for the whole: down to 0.0001 a double is written without exponent."""


def plain(value: Decimal) -> Decimal:
    """
    The same value in the one form that JSON gives back: no trailing zeros, no exponent.

    >>> plain(Decimal("38.70")), plain(Decimal("3.2E+4"))
    (Decimal('38.7'), Decimal('32000'))
    """
    whole = value.to_integral_value()
    return whole.quantize(Decimal(1)) if value == whole else value.normalize()


def json_number(value: Decimal) -> int | float:
    """A decimal as a JSON number in plain digits: whole ones without a point."""
    return int(value) if value == value.to_integral_value() else float(value)


Number = Annotated[
    Decimal,
    Field(max_digits=DIGITS, decimal_places=DECIMALS),
    AfterValidator(plain),
    PlainSerializer(json_number, when_used="json"),
    WithJsonSchema({"type": "number"}),
]
"""A figure as printed, in plain digits."""

PositiveNumber = Annotated[Number, Field(gt=0), WithJsonSchema({"type": "number", "exclusiveMinimum": 0})]
"""A number above zero: a place value."""

Amount = Annotated[Number, Field(ge=0), WithJsonSchema({"type": "number", "minimum": 0})]
"""A number that is never negative: money, months, people."""

Year = Annotated[int, Field(ge=1900, le=2100)]
"""A calendar year that a figure can be for."""
