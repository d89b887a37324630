"""What holds between the figures of one projection: jobs before and after, change in jobs, change in percent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from occupipe.occupation import Employment, Figure, Growth, GrowthCount
from occupipe.quantities.interval import Interval, interval_of
from occupipe.rules.claims import Claim
from occupipe.rules.printing import number, percent, shown

HUNDRED = 100
Values = Callable[[Figure], Interval]


class Relation(NamedTuple):
    """
    Figures of which one follows from the others.

    `derive` gives the values that the others leave to `stated`; `message` says what follows and what is stated instead.
    """

    stated: Figure
    others: tuple[Figure, ...]
    derive: Callable[[Values], Interval]
    message: str

    @property
    def figures(self) -> tuple[Figure, ...]:
        """All figures of the relation."""
        return (self.stated, *self.others)

    def has(self, figure: Figure) -> bool:
        """Whether a figure is part of the relation."""
        return any(own is figure for own in self.figures)

    @property
    def tells(self) -> bool:
        """Whether the others leave anything to tell of the stated figure: more than no limit on either side."""
        return self.derive(interval_of) != Interval(None, None)

    def holds(self, grid: Decimal | None) -> bool:
        """Whether the figures fit; `grid` is a publisher's place value of whole numbers, None for the lenient one."""

        def values(figure: Figure) -> Interval:
            step = min(grid, figure.rounded_to) if grid else figure.rounded_to
            no_jobs = isinstance(figure, GrowthCount) and not figure.value
            return interval_of(figure, max(step, self._coarsest(figure, grid)) if no_jobs else step)

        return self.derive(values).meets(values(self.stated))

    def _coarsest(self, zero: Figure, grid: Decimal | None) -> Decimal:
        """The place value of a change of no jobs: no zero tells how it was rounded, the other counts do."""
        counts = [f.rounded_to for f in self.figures if isinstance(f, Employment) and f is not zero]
        return max(counts, default=zero.rounded_to) if grid is None else grid


def relations_of(claim: Claim) -> Iterator[Relation]:
    """The relations of a projection, as far as its figures are stated."""
    base, change, growth, target = claim.base, claim.change, claim.percent, claim.target
    if base is None or not base.value:
        return
    if change is not None and _is_too_fine(change, base):
        change = None
    if change is not None and growth is not None:
        yield _rate(base, change, growth)
    if target is not None and growth is not None:
        yield _growth(base, target, growth)
    if change is not None and target is not None:
        yield _sum(base, change, target)


def derived_base(claim: Claim) -> str | None:
    """The jobs that a change in jobs and in percent leave to start from: "37,700 is 21 percent of 175,100 to 184,200 jobs"."""
    change, growth = claim.change, claim.percent
    if change is None or growth is None or change.value * growth.value <= 0:
        return None
    values = interval_of(change).over(interval_of(growth)).times(HUNDRED)
    if values.low is None or values.high is None:
        return None
    least, greatest = (number(Fraction(round(end / HUNDRED) * HUNDRED)) for end in (values.low, values.high))
    return f"{shown(change)} is {shown(growth)} of {least} to {greatest} jobs"


def _is_too_fine(change: GrowthCount, base: Employment) -> bool:
    """Whether a change is finer than the jobs could ever show it: "Percent 25" that was read as jobs."""
    return 0 < abs(change.value) < base.rounded_to and change.rounded_to * HUNDRED <= base.rounded_to


def _stated(growth: Growth) -> str:
    """A percent as it is printed; one that only its verb makes a decline is called one."""
    words = shown(growth)
    return f"a decline of {words}" if growth.value < 0 and words[:1].isdigit() else words


def _rate(base: Employment, change: GrowthCount, growth: Growth) -> Relation:
    """The change in jobs is the percent of the base."""
    rate = Fraction(change.value) / Fraction(base.value) * HUNDRED
    message = f"{shown(change)} on {shown(base)} jobs is {percent(rate, growth.value)}, not {_stated(growth)}"
    return Relation(growth, (change, base), lambda v: v(change).over(v(base)).times(HUNDRED), message)


def _growth(base: Employment, target: Employment, growth: Growth) -> Relation:
    """Base and target are the percent apart."""
    rate = (Fraction(target.value) / Fraction(base.value) - 1) * HUNDRED
    message = f"from {shown(base)} to {shown(target)} jobs is {percent(rate, growth.value)}, not {_stated(growth)}"
    whole = Interval.of(HUNDRED, HUNDRED)
    return Relation(growth, (target, base), lambda v: v(target).over(v(base)).times(HUNDRED).minus(whole), message)


def _sum(base: Employment, change: GrowthCount, target: Employment) -> Relation:
    """Base and change make the target."""
    reached = number(Fraction(base.value) + Fraction(change.value))
    message = f"{shown(base)} jobs and a change of {shown(change)} make {reached}, not {shown(target)}"
    return Relation(target, (change, base), lambda v: v(base).plus(v(change)), message)
