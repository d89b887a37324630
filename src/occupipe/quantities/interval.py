"""Exact interval arithmetic over printed figures: a check fails only where intervals do not meet."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple, Protocol

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


class Interval(NamedTuple):
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
        return self.plus(other.negated())

    def negated(self) -> Interval:
        """The same values with their signs turned."""
        return Interval(None if self.high is None else -self.high, None if self.low is None else -self.low)

    def over(self, divisor: Interval) -> Interval:
        """
        The quotient by the corners; a divisor that may be zero, or that has no limit, tells nothing.

        >>> Interval.of(6, None).over(Interval.of(2, 3))
        Interval(low=Fraction(2, 1), high=None)
        """
        if divisor.low is None or divisor.high is None or divisor.low <= 0 <= divisor.high:
            return Interval(None, None)
        if divisor.high < 0:
            return self.negated().over(divisor.negated())
        low = None if self.low is None else min(self.low / divisor.low, self.low / divisor.high)
        high = None if self.high is None else max(self.high / divisor.low, self.high / divisor.high)
        return Interval(low, high)


def interval_of(figure: Printed, grid: Decimal | None = None) -> Interval:
    """
    The values that would have been printed as this figure.

    `grid` is a place value to use in place of the figure's own lenient one: a publisher's grid, or that of the finest
    figure of its list.
    """
    step = Fraction(figure.rounded_to if grid is None else grid)
    low = high = Fraction(figure.value)
    other = getattr(figure, "value_high", None)
    if other is not None:
        low, high = sorted((low, Fraction(other)))
    if figure.hedge is None and figure.bound is None:
        return Interval(low - step / 2, high + step / 2)
    if figure.hedge in (Hedge.FRACTION, Hedge.ONE_IN):
        return _fraction(figure, low)
    return _hedged(figure, low, high, step)


def _fraction(figure: Printed, value: Fraction) -> Interval:
    """A figure in words: half may be 45 to 55 percent, one in n what rounds to n; a limit is taken as it stands."""
    if figure.bound is Bound.AT_LEAST:
        return Interval(value, None)
    if figure.bound is Bound.AT_MOST:
        return Interval(None, value)
    if figure.hedge is Hedge.FRACTION:
        return Interval.of(*FRACTION_INTERVALS.get(int(value), (value - 5, value + 5)))
    count = round(100 / value) if value else 0
    if not count:
        return Interval(None, None)
    return Interval(100 / (count + Fraction(1, 2)), 100 / (count - Fraction(1, 2)))


def _hedged(figure: Printed, low: Fraction, high: Fraction, step: Fraction) -> Interval:
    """Half a step on either side; a whole one where the figure is hedged, none above "nearly", no end for a limit."""
    reach = step if figure.hedge is Hedge.ABOUT else step / 2
    if figure.bound is Bound.AT_LEAST:
        return Interval(low - reach, None)
    if figure.bound is Bound.AT_MOST:
        return Interval(None, high + reach)
    if figure.hedge is Hedge.NEARLY:
        return Interval(low - step, high)
    return Interval(low - reach, high + reach)


def finest(figures: Iterable[Printed]) -> Decimal:
    """
    The finest place value of the figures of one distribution or list: 30,000 beside 32,350 is rounded to 10 as well.

    Hedged figures are as coarse as they are worded and do not count.
    """
    return min((figure.rounded_to for figure in figures if figure.hedge is None), default=Decimal(1000))


def interval_among(figure: Printed, step: Decimal) -> Interval:
    """The values of a figure of a distribution whose finest place value is `step`."""
    return interval_of(figure, None if figure.hedge else min(step, figure.rounded_to))
