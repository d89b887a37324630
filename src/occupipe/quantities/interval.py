"""Exact interval arithmetic over printed figures: a check fails only where intervals do not meet."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Protocol

from occupipe.quantities.quantity import Bound, Hedge

FRACTION_INTERVALS = {50: (45, 55), 33: (28, 38), 25: (20, 30), 67: (62, 72), 75: (70, 80)}
"""What a named fraction may mean, in percent: half, a third, a quarter, two thirds, three quarters."""


class Printed(Protocol):
    """Anything that carries a printed figure: a quantity, or a part of an occupation."""

    @property
    def value(self) -> Decimal: ...  # noqa: D102
    @property
    def rounded_to(self) -> Decimal: ...  # noqa: D102
    @property
    def bound(self) -> Bound | None: ...  # noqa: D102
    @property
    def hedge(self) -> Hedge | None: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Interval:
    """
    All values between two ends, both included. None is an end without limit.

    >>> Interval.of(5, 6).meets(Interval.of(6, 7)), Interval.of(5, 6).meets(Interval.of(7, None))
    (True, False)
    """

    low: Fraction | None
    high: Fraction | None

    @classmethod
    def of(cls, low: Decimal | int | Fraction | None, high: Decimal | int | Fraction | None) -> Interval:
        """An interval of exact rationals."""
        return cls(None if low is None else Fraction(low), None if high is None else Fraction(high))

    def meets(self, other: Interval) -> bool:
        """Whether some value lies in both."""
        return not (self.below(other) or other.below(self))

    def below(self, other: Interval) -> bool:
        """Whether every value here is smaller than every value there."""
        return self.high is not None and other.low is not None and self.high < other.low

    def times(self, factor: int | Decimal | Fraction) -> Interval:
        """Multiplied by a number above zero."""
        scale = Fraction(factor)
        return Interval(
            None if self.low is None else self.low * scale, None if self.high is None else self.high * scale
        )

    def plus(self, other: Interval) -> Interval:
        """The sum, end by end."""
        low = None if self.low is None or other.low is None else self.low + other.low
        high = None if self.high is None or other.high is None else self.high + other.high
        return Interval(low, high)

    def minus(self, other: Interval) -> Interval:
        """The difference, end by end."""
        low = None if self.low is None or other.high is None else self.low - other.high
        high = None if self.high is None or other.low is None else self.high - other.low
        return Interval(low, high)

    def over(self, divisor: Interval) -> Interval:
        """The quotient by the four corners; without limit where an end is missing or the divisor may be zero."""
        if None in (self.low, self.high, divisor.low, divisor.high):
            return Interval(None, None)
        ends = (divisor.low, divisor.high)
        if ends[0] is None or ends[1] is None or ends[0] <= 0 <= ends[1]:
            return Interval(None, None)
        corners = [a / b for a in (self.low, self.high) for b in ends if a is not None and b is not None]
        return Interval(min(corners), max(corners))


def interval_of(figure: Printed, grid: Decimal | None = None) -> Interval:
    """
    The values that would have been printed as this figure.

    `grid` is a place value to use in place of the figure's own lenient one (a publisher's grid).
    """
    step = Fraction(figure.rounded_to if grid is None else grid)
    value, high = Fraction(figure.value), Fraction(getattr(figure, "value_high", None) or figure.value)
    low, high = min(value, high), max(value, high)
    if figure.hedge is Hedge.FRACTION and int(value) in FRACTION_INTERVALS:
        return Interval.of(*FRACTION_INTERVALS[int(value)])
    if figure.hedge is Hedge.ONE_IN and value:
        count = 100 / value
        return Interval(100 / (count + Fraction(1, 2)), 100 / (count - Fraction(1, 2)))
    if figure.bound is Bound.AT_LEAST:
        return Interval(low - step / 2, None)
    if figure.bound is Bound.AT_MOST:
        return Interval(None, high + step / 2)
    if figure.hedge is Hedge.NEARLY:
        return Interval(low - step, high)
    reach = step if figure.hedge is Hedge.ABOUT else step / 2
    return Interval(low - reach, high + reach)
