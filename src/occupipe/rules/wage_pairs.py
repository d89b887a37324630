"""Annual and hourly wages that are to be one: of one phrase or row, else of one thing that the Bureau publishes."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from decimal import Decimal

from occupipe.facts.fact import PayPeriod, Statistic
from occupipe.facts.source import BLS
from occupipe.occupation import Wage
from occupipe.rules.case import Case
from occupipe.rules.same import publisher, thing
from occupipe.rules.stated_again import at
from occupipe.spans import Span

REACH = 30  # characters between an annual and an hourly wage that stand side by side
MOST = 40  # hourly wages of one phrase or thing that are looked at
GRID = {PayPeriod.YEAR: Decimal(10), PayPeriod.HOUR: Decimal("0.01")}
"""BLS OEWS: annual wages are published in tens of dollars, hourly wages in cents."""
PUBLISHED = (Statistic.MEAN, Statistic.P10, Statistic.P25, Statistic.MEDIAN, Statistic.P75, Statistic.P90)
"""The statistics of BLS OEWS, each by the year and by the hour. Starting pay is none of them, whatever source is named."""


def wage_pairs(case: Case) -> Iterator[tuple[Wage, Wage]]:
    """Annual and hourly figures of one statistic in one phrase or row, else of one thing that the BLS publishes."""
    paired: set[int] = set()
    for key in (_phrase, _published):
        found: dict[Hashable, tuple[list[Wage], list[Wage]]] = {}
        for wage in case.occupation.wages:
            of = key(case, wage) if wage.unit in GRID and id(wage) not in paired else None
            if of is not None:
                found.setdefault(of, ([], []))[wage.unit is PayPeriod.HOUR].append(wage)
        for annual, hourly in (pair for lists in found.values() for pair in _matched(*lists)):
            paired |= {id(annual), id(hourly)}
            yield annual, hourly
    yield from _stated_again(
        case, [w for w in case.occupation.wages if id(w) not in paired or w.unit is PayPeriod.YEAR]
    )


def _stated_again(case: Case, wages: Sequence[Wage]) -> Iterator[tuple[Wage, Wage]]:
    """Figures of one statistic that stand side by side where one of them is stated again, each as it stands there."""
    if not case.again:
        return
    annual: dict[Hashable, list[tuple[Span, Wage]]] = {}
    for wage in wages:
        if wage.unit is PayPeriod.YEAR:
            annual.setdefault(_kind(wage), []).extend((place, wage) for place in case.places_of(wage))
    for hourly in wages:
        beside = annual.get(_kind(hourly), []) if hourly.unit is PayPeriod.HOUR else []
        for place in case.places_of(hourly) if beside else ():
            nearest, yearly = min(beside, key=lambda entry: _gap(entry[0], place))
            is_own = (nearest, place) == (yearly.span, hourly.span)
            if not is_own and _side_by_side(case, nearest, place) and _may_be_one(yearly, hourly):
                yield at(case, yearly, nearest), at(case, hourly, place)


def _side_by_side(case: Case, first: Span, second: Span) -> bool:
    return _gap(first, second) <= REACH and case.block_at(first.start) is case.block_at(second.start)


def _may_be_one(annual: Wage, hourly: Wage) -> bool:
    """Whether nothing that both wages state differs."""
    pairs = ((w.reference_year, w.area, w.scope) for w in (annual, hourly))
    return all(None in pair or pair[0] == pair[1] for pair in zip(*pairs, strict=True))


def unpaired(case: Case, pairs: Sequence[tuple[Wage, Wage]]) -> Iterator[tuple[Wage, Wage]]:
    """The hourly wages that are in no pair, each with the first annual one of their statistic, where the article has one."""
    paired = {id(hourly) for _, hourly in pairs}
    annual: dict[Hashable, Wage] = {}
    for wage in case.occupation.wages:
        if wage.unit is PayPeriod.YEAR:
            annual.setdefault(_kind(wage), wage)
    for wage in case.occupation.wages if annual else ():
        if wage.unit is PayPeriod.HOUR and id(wage) not in paired and _kind(wage) in annual:
            yield annual[_kind(wage)], wage


def _kind(wage: Wage) -> Hashable:
    return wage.statistic, wage.range_of, wage.currency, wage.subject


def _phrase(_: Case, wage: Wage) -> Hashable:
    """The phrase or row of a wage, with all that tells it from others there."""
    what = (wage.statistic, wage.range_of, wage.currency, wage.scope, wage.subject, wage.reference_year, wage.area)
    return None if wage.group is None else (wage.group, *what)


def _published(case: Case, wage: Wage) -> Hashable:
    """What a wage is for, where the Bureau of Labor Statistics is its source."""
    if publisher(wage) != BLS or wage.statistic not in PUBLISHED:
        return None
    return thing(case, wage), wage.statistic, wage.range_of, wage.currency


def is_bureaus(case: Case, wage: Wage) -> bool:
    """Whether a wage is the Bureau's: it says so, or names no source and no wage of the article names another one."""
    if wage.source is not None:
        return publisher(wage) == BLS
    if "publishers" not in case.notes:
        case.notes["publishers"] = {publisher(other) for other in case.occupation.wages if other.source is not None}
    return bool(case.notes["publishers"] == {BLS})


def _matched(annual: Sequence[Wage], hourly: Sequence[Wage]) -> Iterator[tuple[Wage, Wage]]:
    """One and one belong together, as many of both in their order; else only what stands side by side."""
    if len(annual) == len(hourly):
        yield from zip(annual, hourly, strict=True)
        return
    for wage in hourly[:MOST]:
        nearest = min(annual, key=lambda other: _gap(other.span, wage.span), default=None)
        if nearest is not None and _gap(nearest.span, wage.span) <= REACH:
            yield nearest, wage


def _gap(first: Span, second: Span) -> int:
    """The characters between two places."""
    left, right = sorted((first, second))
    return right.start - left.end
