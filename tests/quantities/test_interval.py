"""What a printed figure may stand for, and the arithmetic of what it may stand for."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupipe.quantities.interval import Interval, finest, interval_among, interval_of
from occupipe.quantities.quantity import Bound, Hedge, place_value


@dataclass(frozen=True)
class Figure:
    """A printed figure without a place."""

    value: Decimal
    rounded_to: Decimal
    bound: Bound | None = None
    hedge: Hedge | None = None
    value_high: Decimal | None = None


def figure(digits: str, bound: Bound | None = None, hedge: Hedge | None = None, high: str | None = None) -> Figure:
    value = Decimal(digits.replace(",", ""))
    return Figure(value, place_value(digits.lstrip("-")), bound, hedge, Decimal(high) if high else None)


VALUES = (
    (figure("37,700"), 37650, 37750),
    (figure("32,350"), 32345, 32355),
    (figure("30,000"), 29500, 30500),
    (figure("38.74"), Fraction("38.735"), Fraction("38.745")),
    (figure("-9.0"), Fraction("-9.05"), Fraction("-8.95")),
    (figure("14", high="19"), Fraction("13.5"), Fraction("19.5")),
    (figure("45,000", hedge=Hedge.ABOUT), 44000, 46000),
    (figure("45,000", hedge=Hedge.NEARLY), 44000, 45000),
    (figure("95,000", Bound.AT_LEAST), 94500, None),
    (figure("39", Bound.AT_MOST), None, Fraction("39.5")),
    (figure("50", hedge=Hedge.FRACTION), 45, 55),
    (figure("33", hedge=Hedge.FRACTION), 28, 38),
    (figure("50", Bound.AT_LEAST, Hedge.FRACTION), 50, None),
    (figure("25", Bound.AT_MOST, Hedge.FRACTION), None, 25),
    (figure("20", hedge=Hedge.ONE_IN), Fraction(1000, 55), Fraction(1000, 45)),
    (figure("33.33", hedge=Hedge.ONE_IN), Fraction(1000, 35), Fraction(1000, 25)),
    (figure("0", hedge=Hedge.ONE_IN), None, None),
)


@pytest.mark.parametrize(("printed", "low", "high"), VALUES)
def test_what_a_figure_may_stand_for(printed: Figure, low: Fraction | int | None, high: Fraction | int | None) -> None:
    assert interval_of(printed) == Interval.of(low, high)


def test_a_grid_is_finer_than_the_zeros() -> None:
    assert interval_of(figure("37,000"), Decimal(100)) == Interval.of(36950, 37050)


def test_the_finest_figure_of_a_list_tells_how_round_the_others_are() -> None:
    ends = [figure("30,000"), figure("32,350"), figure("45,000", hedge=Hedge.ABOUT)]
    assert finest(ends) == 10
    assert interval_among(ends[0], finest(ends)) == Interval.of(29995, 30005)
    assert interval_among(ends[2], finest(ends)) == Interval.of(44000, 46000)
    assert finest([figure("45,000", hedge=Hedge.ABOUT)]) == 1000
    assert finest([figure("30,000"), figure("45,500", hedge=Hedge.ABOUT)]) == 1000  # a hedged one does not count
    assert interval_among(figure("32,350"), finest([])) == Interval.of(32345, 32355)  # none is made coarser


def test_intervals_meet_at_their_ends() -> None:
    assert Interval.of(1, 2).meets(Interval.of(2, 3))
    assert not Interval.of(1, 2).meets(Interval.of(Fraction("2.0001"), 3))
    assert Interval.of(None, 2).meets(Interval.of(1, None))
    assert not Interval.of(None, 2).meets(Interval.of(3, None))


def test_the_base_that_a_change_implies() -> None:
    """37,700 jobs at 21 percent: 175,000 to 184,000 jobs, an ordinary base."""
    base = interval_of(figure("37,700")).over(interval_of(figure("21")).times(Fraction(1, 100)))
    assert base.low is not None
    assert base.high is not None
    assert (round(base.low), round(base.high)) == (175116, 184146)


def test_a_divisor_that_may_be_zero_tells_nothing() -> None:
    for divisor in (Interval.of(-1, 1), Interval.of(0, 5), Interval.of(None, 5), Interval.of(2, None)):
        assert Interval.of(6, 9).over(divisor) == Interval.of(None, None)


def test_open_ends_stay_open() -> None:
    assert Interval.of(6, None).over(Interval.of(2, 3)) == Interval.of(2, None)
    assert Interval.of(None, -6).over(Interval.of(-3, -2)) == Interval.of(2, None)
    assert Interval.of(1, None).plus(Interval.of(1, 2)) == Interval.of(2, None)
    assert Interval.of(1, None).minus(Interval.of(1, 2)) == Interval.of(-1, None)
    assert Interval.of(None, 3).times(2) == Interval.of(None, 6)


numbers = st.fractions(min_value=-1000, max_value=1000, max_denominator=100)


@st.composite
def intervals(draw: st.DrawFn) -> tuple[Interval, Fraction]:
    """An interval, and a value in it."""
    low, inside, high = sorted(draw(st.tuples(numbers, numbers, numbers)))
    return Interval(low, high), inside


def holds(interval: Interval, value: Fraction) -> bool:
    return interval.meets(Interval(value, value))


@given(intervals(), intervals())
def test_what_is_true_of_values_is_true_of_their_intervals(
    first: tuple[Interval, Fraction], second: tuple[Interval, Fraction]
) -> None:
    (a, x), (b, y) = first, second
    assert holds(a.plus(b), x + y)
    assert holds(a.minus(b), x - y)
    if y:
        assert holds(a.over(b), x / y)
    if a.below(b):
        assert x < y
