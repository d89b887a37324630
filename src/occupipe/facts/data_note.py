"""Notes on the data of an article: `Data: BLS, May 2022`, `(Figures of our survey, 2020)`, `We went through the 2019 wage survey`."""

from __future__ import annotations

from typing import NamedTuple

from occupipe import late as re
from occupipe.article import BlockKind
from occupipe.facts.scene import Context, Scene
from occupipe.facts.table_note import defines
from occupipe.quantities.quantity import Unit

_OPENS = re.compile(
    r"^[(*]? ?(?:(?:average |annual |gross |all |these |the |about these |about the |based on |income |pay |salary |wage |wages and |employment )*"
    r"(?:data|figures|estimates|numbers|statistics|oews|oes|effective|sources?|note)\b|(?:wages|salaries|pay|earnings|employment|[ a-z])*: )"
)
_INTRODUCES = re.compile(
    r"\b(?:wage|salary|pay|earnings|employment) (?:survey|data|figures|statistics|estimates)\b|\b(?:data|figures) (?:below|here|on this page)\b"
)
_WHOLE = re.compile(r"\babout (?:these|the) (?:figures|data|numbers)|\ball (?:figures|data|numbers|wages|salaries)\b")


class DataNote(NamedTuple):
    """A sentence that dates figures elsewhere: where it stands, its year, and whether it speaks of the whole article."""

    context: Context
    year: int
    whole: bool


def notes_in(scene: Scene, years: dict[int, int]) -> list[DataNote]:
    """The notes on data among contexts that name a year, given as the year by the index of the context."""
    first = next(
        (c.index for c in scene.contexts if any(q.unit is Unit.MONEY for q in c.quantities)), len(scene.contexts)
    )
    found = []
    for index, year in years.items():
        context = scene.contexts[index]
        amounts = (Unit.MONEY,) if context.kind is BlockKind.FOOTNOTE else (Unit.MONEY, Unit.PERCENT)
        text = scene.text(context)
        has_own = any(q.unit in amounts for q in context.quantities) and not defines(text)
        if context.kind is BlockKind.HEADING or has_own:
            continue
        intro = index < first and _INTRODUCES.search(text) is not None
        if intro or _OPENS.match(text) or defines(text):
            found.append(DataNote(context, year, whole=intro or _WHOLE.search(text) is not None))
    return found


def covering(scene: Scene, notes: list[DataNote], context: Context) -> int | None:
    """The year of the first note behind a figure in its list, table or section, else of one for the whole article."""
    block = scene.block(context)
    for note in notes:
        if note.context.index > context.index and scene.block(note.context).section == block.section:
            above = scene.article.blocks[note.context.block - 1]
            if not above.group or above.group == block.group:
                return note.year
    return next((note.year for note in notes if note.whole), None)
