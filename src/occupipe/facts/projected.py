"""The period of a projection: of the figure's sentence, its label, the sentences before and behind, its heading."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from occupipe.facts.scene import Context, Scene
from occupipe.quantities import period
from occupipe.quantities.period import Period
from occupipe.quantities.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Horizon:
    """Base year, target year and length of a projection, each None where it is not stated."""

    base_year: int | None = None
    target_year: int | None = None
    span_years: int | None = None


_PAST = re.compile(r"(?:last|past|previous) ")


def horizon_of(scene: Scene, context: Context, figure: Quantity) -> Horizon:
    """The period that a projected figure is for."""
    own = _stated(context.periods)
    if own:
        return _joined(_nearest(own, figure))
    for periods in _elsewhere(scene, context):
        stated = _stated(periods)
        if stated:
            return _joined(stated[-1:])
    return Horizon()


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
        yield tuple(period.read(scene.words(header.span)))
    for other in scene.earlier(context):
        yield () if _PAST.search(scene.text(other)) else other.periods
    heading = scene.heading(context)
    if heading:
        yield tuple(period.read(heading))
    following = scene.contexts[context.index + 1 : context.index + 3]
    for other in following:
        if scene.block(other).section == scene.block(context).section:
            yield other.periods
