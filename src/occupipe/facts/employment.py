"""Employment: how many jobs the occupation has, or is projected to have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from occupipe.facts.area import area_of
from occupipe.facts.count_kind import kind_of
from occupipe.facts.fact import Fact, FactKind
from occupipe.facts.reference_year import year_of
from occupipe.facts.scene import Context, Scene
from occupipe.facts.source import source_of
from occupipe.facts.subject import subject_of
from occupipe.quantities.quantity import Quantity

_TARGET = re.compile(
    r"(?:\bto|\breach(?:es|ing)?|projected|expected to be|will be|will have|foresees?|projects?|predicts?|forecasts?)(?: (?:about|some|nearly|around|almost|roughly|over|have|be|number))*[ ~]*$"
)
_PROJECTED = re.compile(r"(?:projected|expected|forecast)[\w ,(]{0,24}(?P<year>20\d\d)[):, ]*$")
_HEADED = re.compile(r"(?:projected|expected)[^\d]{0,24}(?P<year>20\d\d)|(?P<later>20\d\d) ?\(?(?:projected|expected)")
_BY_YEAR = re.compile(r"^[\w ,'-]{0,40}?\b(?:by|in|come) (?P<year>20\d\d)\b")


def read(scene: Scene, context: Context) -> Iterator[Fact]:
    """Every count of a context that is a number of jobs held or to be held."""
    for count in context.quantities:
        if kind_of(scene, context, count) is FactKind.EMPLOYMENT:
            yield _fact(scene, context, count)


def target_year(scene: Scene, context: Context, count: Quantity) -> int | None:
    """The year that a projected head count is for: `to 50,000 workers by 2024`."""
    before = scene.folded[max(context.span.start, count.span.start - 40) : count.span.start]
    header, column = scene.header(context), scene.cell(context, count.span)
    if header is not None and column is not None and column < len(header.cells):
        headed = _HEADED.search(scene.words(header.cells[column]))
        if headed:
            return int(headed["year"] or headed["later"])
    label = _PROJECTED.search(before)
    if label:
        return int(label["year"])
    if not _TARGET.search(before):
        return None
    match = _BY_YEAR.match(scene.folded[count.span.end : context.span.end])
    if match:
        return int(match["year"])
    return next((p.target_year for p in context.periods if p.target_year), None)


def _fact(scene: Scene, context: Context, count: Quantity) -> Fact:
    target = target_year(scene, context, count)
    return Fact(
        FactKind.EMPLOYMENT, count.span, context.span, value=count.value, unit="jobs", rounded_to=count.rounded_to,
        bound=count.bound, hedge=count.hedge, reference_year=None if target else year_of(scene, context, count.span),
        target_year=target, area=area_of(scene, context, count.span), subject=subject_of(scene, context, count.span),
        source=source_of(scene, context), group=context.index,
    )  # fmt: skip
