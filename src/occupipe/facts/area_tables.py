"""The places that the labels of rows and the headings of columns name."""

from __future__ import annotations

from occupipe import late as re
from occupipe.facts.area_named import NATIONAL, is_area, nation_of, places_of
from occupipe.facts.places import is_country
from occupipe.facts.scene import Context, Scene
from occupipe.quantities.folding import fold
from occupipe.spans import Span

_LONGEST = 6  # words of a place's name
_AREAS = re.compile(
    r"\b(?:areas?|regions?|metro|states?|provinces?|count(?:y|ies)|cit(?:y|ies)|locations?|places?|territor(?:y|ies))\b"
)
_BY_AREA = re.compile(
    r"\b(?:by|top|best|highest|paying) (?:[a-z-]+ ){0,2}?(?:areas?|regions?|metros?|states?|provinces?|count(?:y|ies)|cit(?:y|ies)|locations?)\b"
)
"""Headings over lists of places: `top regions by wage`."""
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
    heading = " ".join(scene.headings_of(context, 0))
    if _AREAS.search(heading.replace("united states", "")):  # which is where all rows are for, not what they are
        return True
    lead = scene.lead(context)
    if header is None and lead is not None and _BY_AREA.search(scene.text(lead)):
        return True
    labels = [
        scene.article.words(block.cells[0])
        for block in scene.article.blocks
        if block.group == group and not block.header and block.cells and block.cells[0] is not None
    ]
    return sum(is_area(label) for label in labels) * _LEAST >= max(len(labels), 1)


_NOWHERE = frozenset(["remote", "other", "all", "total", "average", "overall"])
"""Labels among those of places that are no places."""


def labelled(scene: Scene, context: Context, span: Span) -> str | None:
    """The label of a row of places, where it is none that is known: `Seattle-Tacoma-Bellevue`."""
    cells = scene.block(context).cells
    if not cells or cells[0] is None or cells[0].covers(span) or not names_areas(scene, context):
        return None
    printed = scene.article.words(cells[0]).strip(" *")
    if printed.lower() in _NOWHERE:
        return None
    if is_country(fold(printed)):
        return NATIONAL
    if (
        places_of(scene, context)
        or nation_of(scene, context)
        or not printed[:1].isupper()
        or len(printed.split()) > _LONGEST
    ):
        return None
    return printed


def headed_column(scene: Scene, context: Context, span: Span) -> str | None:
    """The place that heads a figure's column."""
    header, column = scene.header(context), scene.cell(context, span)
    cell = header.cells[column] if header is not None and column and column < len(header.cells) else None
    if cell is None:
        return None
    printed = scene.article.words(cell)
    if is_country(fold(printed)):
        return NATIONAL
    return printed if is_area(printed) and len(printed.split()) <= _LONGEST else None
