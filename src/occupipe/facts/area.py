"""The place a figure is for: the nation where the article says so, a state, province or city by name."""

from __future__ import annotations

from occupipe import late as re
from occupipe.article import BlockKind
from occupipe.facts.places import is_country, pattern, places_in
from occupipe.facts.scene import Context, Scene
from occupipe.quantities.folding import fold
from occupipe.quantities.quantity import Unit
from occupipe.spans import Span

NATIONAL = "national"
_NATIONAL = re.compile(
    r"\bnational(?:ly)?\b|nationwide|in the (?:u\.?s\.?|united states|nation|country)\b|across the (?:u\.?s\.?|united states|"
    r"nation|country)|\bu\.s\.(?! (?:bureau|department|census|news|dollars))|united states(?! (?:bureau|department|census))"
    r"|\b(?:across|throughout) (?:canada|australia|the uk|the united kingdom|india|ireland|great britain|britain)\b"
)
_NATIONAL_BODY = re.compile(
    r"national (?:association|board|council|institute|federation|center|league|society|registry|guard|careers|commission|academy|certif|exam)"
)
_OUTSIDE = re.compile(r"(?:outside(?: of)?|except(?: in| for)?|excluding) $")
_OWN = re.compile(r" (?:(?:a|an|per) (?:year|hour|month) |annually |hourly )?in (?:the )?")
_REACH = 60
_LONGEST = 6  # words of a place's name
Place = tuple[int, int, str]


def area_of(scene: Scene, context: Context, span: Span) -> str | None:
    """
    The area of the figure at a span: a place its own stretch of the context names, else what it inherits.

    Where a context names several places and none of them is surely the figure's, there is no area.
    """
    places = _places(scene, context)
    placed = _labelled(scene, context, span) or _headed_column(scene, context, span)
    if placed is not None:
        return placed
    elsewhere = _unlisted(scene, context, span, places)
    if elsewhere is not None:
        return elsewhere
    national = _nation(scene, context)
    if places:
        return _bound(scene, context, span, sorted((*places, *national)))
    if national:
        return NATIONAL
    known: dict[int, str | None] = scene.notes.setdefault("inherited areas", {})
    if context.index not in known:
        known[context.index] = _inherited(scene, context)
    return known[context.index]


_IT_IS = re.compile(
    r"\bin (?P<name>[A-Z][a-z]{2,}(?:[ -][A-Z][a-z]+){0,2}),? (?:it|the (?:figure|median|average|mean|wage|pay|salary)|pay|they|wages|salaries)\b",
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
    match = _IT_IS.search(scene.article.text, start, span.start)
    if (
        match is None
        or match["name"].split()[0] in _MONTHS
        or any(p[0] < match.end() and match.start() < p[1] for p in places)
    ):
        return None
    return match["name"]


def is_area(printed: str) -> bool:
    """Whether words are the name of a place: a state, a city, or a town with its state."""
    match = pattern().match(printed.strip())
    return match is not None and len(printed.strip()) - match.end() < 12


_AREAS = re.compile(
    r"\b(?:areas?|regions?|metro|states?|provinces?|count(?:y|ies)|cit(?:y|ies)|locations?|places?|territor(?:y|ies))\b"
)
_LEAST = 3  # of so many labels of rows one at least is a place where they are places


def names_areas(scene: Scene, context: Context) -> bool:
    """Whether the labels of a table's rows are places: its first heading says so, or many of them are known ones."""
    group = scene.block(context).group
    known: dict[int, bool] = scene.notes.setdefault("tables of areas", {})
    if group not in known:
        known[group] = bool(group) and _names_areas(scene, context, group)
    return known[group]


def _names_areas(scene: Scene, context: Context, group: int) -> bool:
    header = scene.header(context)
    heading = scene.words(header.cells[0]) if header is not None and header.cells else ""
    if _AREAS.search(heading.replace("united states", "")):  # which is where all rows are for, not what they are
        return True
    labels = [
        scene.article.words(block.cells[0])
        for block in scene.article.blocks
        if block.group == group and not block.header and block.cells and block.cells[0] is not None
    ]
    return sum(is_area(label) for label in labels) * _LEAST >= max(len(labels), 1)


def _labelled(scene: Scene, context: Context, span: Span) -> str | None:
    """The label of a row of places, where it is none that is known: `Seattle-Tacoma-Bellevue`."""
    cells = scene.block(context).cells
    if not cells or cells[0] is None or cells[0].covers(span) or not names_areas(scene, context):
        return None
    printed = scene.article.words(cells[0]).strip(" *")
    if is_country(fold(printed)):
        return NATIONAL
    if (
        _places(scene, context)
        or _nation(scene, context)
        or not printed[:1].isupper()
        or len(printed.split()) > _LONGEST
    ):
        return None
    return printed


def _headed_column(scene: Scene, context: Context, span: Span) -> str | None:
    """The place that heads a figure's column."""
    header, column = scene.header(context), scene.cell(context, span)
    cell = header.cells[column] if header is not None and column and column < len(header.cells) else None
    if cell is None:
        return None
    printed = scene.article.words(cell)
    if is_country(fold(printed)):
        return NATIONAL
    return printed if is_area(printed) and len(printed.split()) <= _LONGEST else None


def names_places(scene: Scene, context: Context) -> bool:
    """Whether a context names a place."""
    return bool(_places(scene, context))


def _places(scene: Scene, context: Context) -> list[Place]:
    known: dict[int, list[Place]] = scene.notes.setdefault("places", {})
    if context.index not in known:
        known[context.index] = places_in(scene.article.text, context.span.start, context.span.end)
    return known[context.index]


def _bound(scene: Scene, context: Context, span: Span, places: list[Place]) -> str | None:
    names = {name for _, _, name in places}
    if len(names) == 1:
        return _named(scene, max((p for p in places if p[1] <= span.start), default=places[0]))
    following = next((p for p in places if p[0] >= span.end), None)
    if following and _OWN.fullmatch(scene.folded, span.end, following[0]):
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
        and re.search(r"\b(?:in|for|at)(?: [a-z]+){0,2} $", scene.folded[span.end : following[0]])
    ):
        return _named(scene, following)
    return _named(scene, before[-1]) if before and _goes_on(scene, before[-1], span) else None


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


def _nation(scene: Scene, context: Context) -> list[Place]:
    """The words of a context that say that a figure is for the nation."""
    known: dict[int, list[Place]] = scene.notes.setdefault("nation", {})
    if context.index not in known:
        found = _NATIONAL.finditer(scene.folded, context.span.start, context.span.end)
        known[context.index] = [
            (m.start(), m.end(), NATIONAL) for m in found if not _NATIONAL_BODY.match(scene.folded, m.start())
        ]
    return known[context.index]


def _headed(scene: Scene, context: Context) -> str | None:
    """The one place that the section's heading names, else the one that the title names, capitals or not."""
    heading, first = scene.article.heading_of(scene.block(context)), scene.contexts[0]
    title = scene.block(first) if first.kind is BlockKind.HEADING else None
    for block in dict.fromkeys(block for block in (heading, title) if block is not None):
        printed = scene.article.words(block.span)
        printed = printed.title() if printed.isupper() else printed
        names = {name for _, _, name in places_in(printed, 0, len(printed))}
        if len(names) == 1:
            return names.pop()
    return None


_SEAT = re.compile(
    r"\b(?:academy|school|college|campus|institute|university|office|headquarters|recruiter|firm|company|owner|spokes[a-z]+|officer|trainer|instructor) in (?:the )?$"
)


def _is_seat(scene: Scene, start: int) -> bool:
    """Whether a place is only where a school stands or somebody speaks: `the academy in Oklahoma City`."""
    return _SEAT.search(scene.folded, max(0, start - 40), start) is not None


def _inherited(scene: Scene, context: Context) -> str | None:
    """The area of the heading, else of the sentence or lead-in before."""
    headed = _headed(scene, context)
    if headed is not None:
        return headed
    others = list(scene.earlier(context, within="block"))
    lead = scene.lead(context)
    for other in (*others, *((lead,) if lead and context.kind is not BlockKind.PARAGRAPH else ())):
        names = {name for start, _, name in _places(scene, other) if not _is_seat(scene, start)}
        if names:
            return names.pop() if len(names) == 1 else None
        if _nation(scene, other):
            return NATIONAL
    return None
