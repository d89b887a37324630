"""The year a figure is for: of its sentence, else of what it inherits from; periods of projections are none."""

from __future__ import annotations

import re

from occupipe.article import BlockKind
from occupipe.facts.scene import Context, Scene
from occupipe.spans import Span

_YEAR = re.compile(
    r"(?<![\d,.$£€#/-])(?:19|20)\d\d(?!\d|,\d|%|\.\d|[ \u00a0]?(?:-|to)[ \u00a0]?(?:(?:19|20)\d\d|\d\d\b(?!,)))"
)
_NOT_A_REFERENCE = re.compile(
    r"\b(?:through|until|by|updated(?: on)?|published|posted|copyright|©|since|to)[ \w,:]{0,14}$"
)


_NOW = re.compile(r"\b(?:today|currently|at present|nowadays|right now)\b")


def year_of(scene: Scene, context: Context, span: Span) -> int | None:
    """The reference year of the figure at a span, None where neither it nor what it inherits from says."""
    own = years_in(scene, context)
    if own:
        behind = _behind(scene, context, own, span)
        return behind if behind is not None else _nearest(own, span)
    heading = _heading_year(scene, context)
    if _NOW.search(scene.text(context)):
        return None
    for other in scene.earlier(context):
        if other.kind is BlockKind.HEADING or _NOW.search(scene.text(other)):
            break
        years = years_in(scene, other)
        if years:
            return years[-1][0]
    return heading


_PARTED = re.compile(r"[;,]|\band\b|\bwhile\b|\bbut\b|\bor\b")
_REACH = 48


def _behind(scene: Scene, context: Context, years: list[tuple[int, Span]], figure: Span) -> int | None:
    """The year that follows a figure with nothing to part them: `$32,350 a year in 2010 and $50,250 in 2025`."""
    following = min((q.span.start for q in context.quantities if q.span.start >= figure.end), default=context.span.end)
    for year, span in years:
        if figure.end <= span.start < min(following, figure.end + _REACH):
            return None if _PARTED.search(scene.folded, figure.end, span.start) else year
    return None


def years_in(scene: Scene, context: Context) -> list[tuple[int, Span]]:
    """The reference years that a context names, with their places: years of periods and of updates are left out."""
    known: dict[int, list[tuple[int, Span]]] = scene.notes.setdefault("years", {})
    if context.index not in known:
        known[context.index] = _years_in(scene, context)
    return known[context.index]


def _years_in(scene: Scene, context: Context) -> list[tuple[int, Span]]:
    found = []
    for match in _YEAR.finditer(scene.folded, context.span.start, context.span.end):
        span = Span(match.start(), match.end())
        if any(p.span.meets(span) for p in context.periods):
            continue
        if _NOT_A_REFERENCE.search(scene.folded[max(context.span.start, match.start() - 24) : match.start()]):
            continue
        found.append((int(match[0]), span))
    return found


def _nearest(years: list[tuple[int, Span]], figure: Span) -> int:
    """The year printed nearest to the figure; of two equally near the one before it."""

    def distance(entry: tuple[int, Span]) -> tuple[int, int]:
        span = entry[1]
        gap = figure.start - span.end if span.end <= figure.start else span.start - figure.end
        return gap, span.start

    return min(years, key=distance)[0]


def _heading_year(scene: Scene, context: Context) -> int | None:
    match = _YEAR.search(scene.heading(context))
    return int(match[0]) if match else None
