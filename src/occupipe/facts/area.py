"""The place a figure is for: the nation where the article says so, a state, province or city by name."""

from __future__ import annotations

from occupipe import late as re
from occupipe.facts.area_inherited import inherited, is_seat, state_of
from occupipe.facts.area_named import NATIONAL, Place, is_area, names_places, nation_of, places_of
from occupipe.facts.area_tables import headed_column, labelled, names_areas
from occupipe.facts.scene import Context, Scene
from occupipe.quantities.quantity import Unit
from occupipe.spans import Span

__all__ = ["NATIONAL", "area_of", "is_area", "names_areas", "names_places"]

_OUTSIDE = re.compile(r"(?:outside(?: of)?|except(?: in| for)?|excluding) $")
_OWN = re.compile(r" (?:(?:a|an|per) (?:year|hour|month) |annually |hourly )?in (?:the )?")
_OF_NATION = re.compile(r" (?:(?:a|an|per) (?:year|hour|month) |annually |hourly )?(?:(?:in|for) (?:the )?)?")
_REACH = 60


def area_of(scene: Scene, context: Context, span: Span) -> str | None:
    """
    The area of the figure at a span: a place its own stretch of the context names, else what it inherits.

    Where a context names several places and none of them is surely the figure's, there is no area.
    """
    places = [place for place in places_of(scene, context) if not is_seat(scene, place[0])]
    placed = labelled(scene, context, span) or headed_column(scene, context, span)
    if placed is not None:
        return placed
    elsewhere = _unlisted(scene, context, span, places)
    if elsewhere is not None:
        return elsewhere
    places = [*places, *_state(scene, context)]
    national = nation_of(scene, context)
    if places or any(name != NATIONAL for _, _, name in national):
        told = _bound(scene, context, span, sorted((*places, *national)))
        return told or (None if _is_behind(span, places) else _taken_over(scene, context))
    if national:
        return NATIONAL
    return _taken_over(scene, context)


def _state(scene: Scene, context: Context) -> list[Place]:
    """The state that a context speaks of without its name; looked for once."""
    known: dict[int, list[Place]] = scene.notes.setdefault("states", {})
    if context.index not in known:
        known[context.index] = state_of(scene, context)
    return known[context.index]


def _is_behind(span: Span, places: list[Place]) -> bool:
    """Whether a figure stands behind a place of its context."""
    return any(end <= span.start for _, end, _ in places)


def _taken_over(scene: Scene, context: Context) -> str | None:
    """What a context that places no figure itself takes over, looked for once."""
    known: dict[int, str | None] = scene.notes.setdefault("inherited areas", {})
    if context.index not in known:
        known[context.index] = inherited(scene, context)
    return known[context.index]


_IT_IS = re.compile(
    r"\bin (?P<name>[A-Z][a-z]{2,}(?:[ -][A-Z][a-z]+){0,2}),? (?:it|the (?:figure|median|average|mean|wage|pay|salary)|pay|they|wages|salaries)\b",
)
_IS = re.compile(
    r"\b(?:city|town|area|county|metro) (?:is|was) (?P<name>[A-Z][a-z]{2,}(?:[ -][A-Z][a-z]+){0,2}),? (?:at|with|where)\b"
)
_MONTHS = frozenset(
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
)  # fmt: skip


def _unlisted(scene: Scene, context: Context, span: Span, places: list[Place]) -> str | None:
    """`in Tulsa it is $49,300`: a place that no list has, named right before a figure after another one's."""
    start = max(
        (q.span.end for q in context.quantities if q.span.end <= span.start and q.unit is Unit.MONEY),
        default=context.span.start,
    )
    match = _IT_IS.search(scene.article.text, start, span.start) or _IS.search(scene.article.text, start, span.start)
    if (
        match is None
        or match["name"].split()[0] in _MONTHS
        or any(p[0] < match.end() and match.start() < p[1] for p in places)
    ):
        return None
    return match["name"]


def _bound(scene: Scene, context: Context, span: Span, places: list[Place]) -> str | None:
    names = {name for _, _, name in places}
    if len(names) == 1:
        last = max((p for p in places if p[1] <= span.start), default=places[0])
        return None if _is_of_next(scene, context, span, last) else _named(scene, last)
    following = next((p for p in places if p[0] >= span.end), None)
    if following and (_OF_NATION if following[2] == NATIONAL else _OWN).fullmatch(scene.folded, span.end, following[0]):
        return _named(scene, following)
    paired = _respectively(scene, context, span, places)
    if paired:
        return paired
    before = [p for p in places if p[1] <= span.start]
    previous = max(
        (q.span.end for q in context.quantities if q.span.end <= span.start and q.unit is Unit.MONEY),
        default=context.span.start,
    )
    own = [p for p in before if p[0] >= previous]
    if own:
        return _named(scene, own[-1])
    if (
        following
        and following[0] - span.end < _REACH
        and not any(span.end <= q.span.start < following[0] for q in context.quantities if q.unit is Unit.MONEY)
        and re.search(r"\b(?:in|for|at)(?: [a-z]+){0,2} $", scene.folded[span.end : following[0]])
    ):
        return _named(scene, following)
    return _named(scene, before[-1]) if before and _goes_on(scene, before[-1], span) else None


_OPENS = ("; ", ", while ", ", but ", ", and ", ", whereas ")
_NEXT = re.compile(r"; |, (?:while|but|and|whereas) |, in ")


def _is_of_next(scene: Scene, context: Context, span: Span, place: Place) -> bool:
    """`£180 a day; in London some ask for £300`: a place behind a figure, in the clause of another one."""
    if place[0] < span.end or _NEXT.search(scene.folded, span.end, place[0]) is None:
        return False
    if scene.folded[span.end : place[0]].endswith(_OPENS):
        return True  # "$95,000 last year, and Silicon Valley startups still more"
    return any(q.span.start > place[1] for q in context.quantities if q.unit is Unit.MONEY)


def _goes_on(scene: Scene, place: Place, span: Span) -> bool:
    """`Texas pays $40,900 a year, or $19.66 an hour`: nothing but the first figure stands between."""
    return re.search(r"[;:.] |\band\b", scene.folded[place[1] : span.start]) is None


def _respectively(scene: Scene, context: Context, span: Span, places: list[Place]) -> str | None:
    """As many figures as places, all behind the places: the n-th is for the n-th."""
    figures = [q.span for q in context.quantities if q.unit is Unit.MONEY]
    first = next((n for n, figure in enumerate(figures) if figure.start > places[0][1]), None)
    if first is None or span not in figures:
        return None
    run = [p for p in places if p[1] <= figures[first].start]
    place = figures.index(span) - first
    if len(run) < 2 or not 0 <= place < len(run) or len(figures) - first < len(run):
        return None
    joined = scene.folded[figures[first].end : figures[first + len(run) - 1].start]
    if "respectively" not in scene.text(context) and not re.fullmatch(r"[ ,$£€\d.]*(?:and |, )+[ ,$£€\d.]*", joined):
        return None
    return _named(scene, run[place])


def _named(scene: Scene, place: Place) -> str:
    outside = _OUTSIDE.search(scene.folded, max(0, place[0] - 14), place[0])
    return f"outside {place[2]}" if outside else place[2]
