"""The period of a projection: of the figure's sentence, its label, the sentences before and behind, its heading."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from occupipe import late as re
from occupipe.facts.reference_year import years_in
from occupipe.facts.scene import Context, Scene
from occupipe.quantities import period
from occupipe.quantities.period import Period
from occupipe.quantities.quantity import Quantity, Unit


class Horizon(NamedTuple):
    """Base year, target year and length of a projection, each None where it is not stated."""

    base_year: int | None = None
    target_year: int | None = None
    span_years: int | None = None


_PAST = re.compile(r"(?:last|past|previous) ")
_YEARS = re.compile(r"\b(?:19|20)\d\d\b")
_PROJECTS = re.compile(
    r"project|expect|forecast|predict|\bwill\b|should|demand|outlook|growth|estimat|\bto rise\b|\bto grow\b"
)


def horizon_of(scene: Scene, context: Context, figure: Quantity) -> Horizon:
    """The period that a projected figure is for."""
    since = _since_then(scene, context)
    if since is not None:
        return since
    own = _stated(context.periods)
    if own:
        return _based(scene, context, _joined(_nearest(own, figure)))
    pair = _two_years(scene, context)
    if pair is not None:
        return pair
    for other in scene.earlier(context, within="block"):
        pair = None if _stated(other.periods) else _two_years(scene, other)
        if pair is not None:
            return pair
    for periods in _elsewhere(scene, context):
        stated = _stated(periods)
        if stated:
            return _joined(stated[-1:])
    return Horizon()


_CHANGES = re.compile(r"\bchange\b|\bgrowth\b|\bopenings\b|\bnew jobs\b|\bproject")


def column_years(header: str) -> tuple[int, int] | None:
    """
    The years of a projection that the headings of two columns name, None for any other table.

    >>> column_years("2018 2028 change % change"), column_years("2018 2019 change"), column_years("2018 2028")
    ((2018, 2028), None, None)
    """
    years = [int(year) for year in _YEARS.findall(header)]
    if len(years) != 2 or not _LEAST <= years[1] - years[0] <= _MOST or not _CHANGES.search(header):
        return None
    return years[0], years[1]


_THEN = re.compile(r"(?:between|from) (?:then|now|that year) (?:and|to|until|till|through) (?P<target>20\d\d)")
_LEAST, _MOST = 4, 12  # years that a projection spans


def _since_then(scene: Scene, context: Context) -> Horizon | None:
    """`71,800 in 2018, and between then and 2028`: from the year named last before."""
    match = _THEN.search(scene.folded, context.span.start, context.span.end)
    if match is None:
        return None
    before = [year for year, span in years_in(scene, context) if span.end <= match.start()]
    for other in scene.earlier(context, within="block"):
        before = [year for year, _ in years_in(scene, other)] + before
        if before:
            break
    target = int(match["target"])
    return Horizon(before[-1] if before and before[-1] < target else None, target)


def _two_years(scene: Scene, context: Context) -> Horizon | None:
    """`17,400 workers (2021), 16,200 expected (2031)`: the two years of a row or a sentence."""
    years = sorted({int(year) for year in _YEARS.findall(scene.text(context))})
    if _PAST.search(scene.text(context)) or _PROJECTS.search(scene.text(context)) is None:
        return None
    if len(years) == 2 and _LEAST <= years[1] - years[0] <= _MOST:
        return Horizon(years[0], years[1])
    return None


_HELD = re.compile(r"\b(?:jobs|employ|number|worked|workers|working|there (?:were|are)|had|held|numbered|counted)")


def _based(scene: Scene, context: Context, horizon: Horizon) -> Horizon:
    """`21,700 actuaries in 2010, and 27 percent more by 2020`: the year of the head count before is the base."""
    target = horizon.target_year
    if target is None or horizon.base_year is not None or horizon.span_years is not None:
        return horizon
    near = f"through {target}" in scene.text(
        context
    )  # "through 2030" goes on from another sentence less often than "by 2030"
    for other in (context, *(() if near else scene.earlier(context, within="block"))):
        years = [year for year, _ in years_in(scene, other) if _LEAST <= target - year <= _MOST]
        if years and _HELD.search(scene.text(other)) and any(q.unit is Unit.COUNT for q in other.quantities):
            return Horizon(years[-1], target)
    return horizon


def _stated(periods: tuple[Period, ...]) -> list[Period]:
    return [p for p in periods if p.span_years != 1]


def _nearest(periods: list[Period], figure: Quantity) -> list[Period]:
    """The period with both years nearest to the figure, else all that the sentence says of it."""
    full = [p for p in periods if p.base_year is not None]
    if not full:
        return periods
    nearest = min(full, key=lambda p: min(abs(p.span.start - figure.span.end), abs(figure.span.start - p.span.end)))
    return [nearest, *(p for p in periods if p.span_years is not None)]


def _joined(periods: list[Period]) -> Horizon:
    base = next((p.base_year for p in periods if p.base_year), None)
    target = next((p.target_year for p in periods if p.target_year), None)
    return Horizon(base, target, next((p.span_years for p in periods if p.span_years), None))


def _elsewhere(scene: Scene, context: Context) -> Iterator[tuple[Period, ...]]:
    header = scene.header(context)
    if header is not None:
        head = scene.head(context)
        years = column_years(head)
        both = (Period(header.span, *years),) if years else ()
        yield (*period.read(head), *both)
    for other in scene.earlier(context):
        yield () if _PAST.search(scene.text(other)) else other.periods
    heading = scene.heading(context)
    if heading:
        yield tuple(period.read(heading))
    following = scene.contexts[context.index + 1 : context.index + 3]
    for other in following:
        if scene.block(other).section == scene.block(context).section:
            yield other.periods
