"""Values of figures as people write them."""

from __future__ import annotations

from decimal import Decimal

from occupipe.occupation import Employment, Experience, Figure, Growth, GrowthCount, Openings, Wage
from occupipe.rules.printing import SIGNS, plural

MINUS = "\N{MINUS SIGN}"
CENT = Decimal("0.01")


def value_of(figure: Figure) -> str:
    """The value of a figure with its sign or unit, both ends where it is a range."""
    if isinstance(figure, Wage):
        return money(figure.value, figure.currency)
    if isinstance(figure, Experience):
        return months(int(figure.value))
    signed = isinstance(figure, Growth | GrowthCount)
    ends = [figure.value] if figure.value_high is None else [figure.value, figure.value_high]
    digits = " to ".join(number(end, signed=signed) for end in ends)
    if isinstance(figure, Employment | GrowthCount):
        return f"{digits} jobs"
    return f"{digits} openings" if isinstance(figure, Openings) else f"{digits} percent"


def number(value: Decimal, *, signed: bool = False) -> str:
    """
    A number with thousands separators, a real minus, and a plus where rises and falls are told apart.

    >>> number(Decimal("32350")), number(Decimal("7.5"), signed=True), number(Decimal(-4))
    ('32,350', '+7.5', '−4')
    """
    digits = f"{value:+,f}" if signed and value > 0 else f"{value:,f}"
    return digits.replace("-", MINUS)


def money(value: Decimal, currency: str) -> str:
    """
    An amount with the sign of its currency; cents are whole.

    >>> money(Decimal("38.7"), "USD"), money(Decimal(62890), "GBP"), money(Decimal(5), "CHF")
    ('$38.70', '£62,890', 'CHF 5')
    """
    has_cents = value != value.to_integral_value() and value == value.quantize(CENT)
    digits = f"{value:,.2f}" if has_cents else f"{value:,f}"
    return f"{SIGNS.get(currency, f'{currency} ')}{digits}"


def months(count: int) -> str:
    """
    A length of time in years where it is whole years.

    >>> months(24), months(18)
    ('2 years', '18 months')
    """
    years, rest = divmod(count, 12)
    return plural(years, "year") if years and not rest else plural(count, "month")
