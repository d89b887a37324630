"""What a count is by its label: the heading of its column, the label of its row, the words up to a colon."""

from __future__ import annotations

from occupipe import late as re
from occupipe.article import Block, BlockKind
from occupipe.facts.count_words import LABEL
from occupipe.facts.fact import FactKind
from occupipe.facts.occupation_name import name_forms
from occupipe.facts.scene import Context, Scene
from occupipe.quantities.quantity import Quantity
from occupipe.spans import Span

LONGEST_LABEL = 60


def kind_by_label(words: str) -> FactKind | None:
    """The kind of fact that a label names, None for any other."""
    named = LABEL.best(words)
    kinds = {"openings": FactKind.OPENINGS_COUNT, "growth": FactKind.GROWTH_COUNT, "projected": FactKind.EMPLOYMENT}
    return kinds.get(named or "", FactKind.EMPLOYMENT if named == "employment" else None)


def label_of(scene: Scene, context: Context, figure: Quantity) -> str | None:
    """The words that label a figure of a row: its column's heading, else its row's label if that names a kind."""
    if context.kind in (BlockKind.LIST_ITEM, BlockKind.PARAGRAPH):
        return _front_label(scene, context, figure)
    if context.kind is not BlockKind.TABLE_ROW:
        return None
    cells = scene.block(context).cells
    column = scene.cell(context, figure.span)
    header = scene.header(context)
    cell = cells[column] if column else None
    if cell is not None:  # a cell with a label of its own: `| New jobs: 5,100 |`
        own = scene.folded[cell.start : figure.span.start]
        if LABEL.best(own) not in (None, "none") or (own.rstrip().endswith(":") and LABEL.best(own) is not None):
            return own
    words = scene.column(context, figure.span)
    if header is not None and words:
        if _YEAR_ALONE.fullmatch(words) and _captioned(scene, context, header):
            return "employment"
        counted = _NUMBER_OF.search(words)
        if counted and counted["who"] in name_forms(scene):
            return "employment"
        return f"{words} {_stub(scene, cells[:column]) or ''}"
    return None if column == 0 or not cells else _stub(scene, (scene.label(context, figure.span),))


def _stub(scene: Scene, cells: tuple[Span | None, ...]) -> str | None:
    """The first of the cells before a figure that names a kind of count: `2023 | Employment | 49,200`."""
    labels = map(scene.words, cells)
    return next((label for label in labels if LABEL.best(label) not in (None, "none")), None)


def _captioned(scene: Scene, context: Context, header: Block) -> bool:
    """Whether a table under headings that are years is one of employment, by the line above its headings or its section."""
    at = scene.article.blocks.index(header, 0, context.block)
    above = scene.words(scene.article.blocks[at - 1].span) if at else ""
    return "employment" in (LABEL.best(above), LABEL.best(scene.heading(context)))


_YEAR_ALONE = re.compile(r"(?:19|20)\d\d")

_NUMBER_OF = re.compile(r"^(?:number|no\.|#) of (?P<who>[a-z' -]{2,60})$")


def _front_label(scene: Scene, context: Context, figure: Quantity) -> str | None:
    """`Workers: 9,100 in 2018`: what stands before the first figure of an item or a line, up to a colon."""
    front = scene.folded[context.span.start : figure.span.start].rstrip(" +-~$")
    if not front.endswith((":", " -")) or len(front) > LONGEST_LABEL:
        return None
    lead = scene.lead(context) if _OF_YEAR.fullmatch(front) else None
    if lead is not None and not lead.quantities:
        front = f"{scene.text(lead)} {front}"
    return front if LABEL.best(front) not in (None, "none") else None


_OF_YEAR = re.compile(r"\(?(?:19|20)\d\d\)?(?: ?\(?(?:projected|expected|forecast)\)?)? ?[:-]")
"""What is only a year before a figure: what is counted says the item that the list is part of, `Jobs`."""
