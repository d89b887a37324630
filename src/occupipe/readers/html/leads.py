"""Links that lead away from an article: menus above it, cards of other pages, lines that announce what is no part of it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from occupipe import late as re
from occupipe.readers.html.entries import Entry
from occupipe.readers.html.headings import LONGEST_ANNOUNCED, Announced, announced
from occupipe.readers.html.passages import Shape

_MENU = (Shape.LINE, Shape.ITEM)
_LISTED = (Shape.ITEM, Shape.ROW)
FEWEST = 2
"""So many lines of links at the top of a page are a menu; one may be its title."""
_OF_FIGURES = re.compile(
    r"pay|salar|wage|earn|income|median|average|mean|growth|outlook|change|employ|jobs|openings|workers|how (?:much|many)"
)


def mark_leads(entries: Sequence[Entry]) -> None:
    """Mark as furniture what leads to other pages."""
    title = next((n for n, entry in enumerate(entries) if entry.passage.level == 1), 0)
    first = next((n for n, entry in enumerate(entries) if not _is_link(entry)), len(entries))
    above = max(title, first if first >= FEWEST else 0)
    for entry in entries[:above]:
        entry.passage.furniture |= _is_link(entry)
    for above_it, entry in pairwise(entries):
        if _is_card(above_it, entry):
            above_it.passage.furniture = entry.passage.furniture = True


def _is_link(entry: Entry) -> bool:
    return entry.linked and entry.passage.shape in _MENU


def _is_card(title: Entry, entry: Entry) -> bool:
    """Whether a title and the figure below it are links, as on a card of another occupation; one's own say what they tell."""
    if not title.linked or not entry.linked or title.passage.shape is not Shape.HEADING or title.passage.level == 1:
        return False
    return entry.passage.shape is Shape.LINE and _OF_FIGURES.search(title.words.lower()) is None


def announces(entries: Sequence[Entry], index: int) -> bool:
    """Whether a line that is no heading announces the list or table below it as furniture: `More articles:`."""
    entry = entries[index]
    below = entries[index + 1] if index + 1 < len(entries) else None
    if below is None or below.passage.shape not in _LISTED or len(entry.words) > LONGEST_ANNOUNCED:
        return False
    return entry.is_like(Shape.LINE) and announced(entry.words) >= Announced.OTHERS
