"""Tables with a column for each of several occupations: a figure is about the one that heads its column."""

from __future__ import annotations

from occupipe.facts.scene import Context, Scene
from occupipe.facts.subject_mentions import Mention, mentions_within
from occupipe.spans import Span

_LEAST = 2  # columns that occupations head: one alone may be anything
_ROOM = 6  # characters of a heading beside the name in it


def column_mention(scene: Scene, context: Context, span: Span) -> Mention | None:
    """The occupation that heads the column of a figure, where another column is headed by one too."""
    column = scene.cell(context, span)
    if column is None or scene.header(context) is None:
        return None
    return _headings(scene, context).get(column)


def _headings(scene: Scene, context: Context) -> dict[int, Mention]:
    """The occupations that head the columns of a table, by column; none for a table of anything else."""
    header = scene.header(context)
    known: dict[int, dict[int, Mention]] = scene.notes.setdefault("columns of occupations", {})
    if header is not None and id(header) not in known:
        row = _row_of(scene, context)
        cells = [(n, cell) for n, cell in enumerate(header.cells) if cell is not None and row is not None]
        said = {n: mentions_within(scene, row, cell) for n, cell in cells if row is not None}
        named = {n: said[n][0] for n, cell in cells if len(said[n]) == 1 and _is_name(said[n][0], cell)}
        known[id(header)] = named if len(named) >= _LEAST else {}
    return known.get(id(header), {})


def _row_of(scene: Scene, context: Context) -> Context | None:
    """The context of the row of headings above a row."""
    header = scene.header(context)
    for number in range(context.block - 1, -1, -1):
        if scene.article.blocks[number] is header:
            return next(iter(scene.by_block.get(number, ())), None)
    return None


def _is_name(mention: Mention, cell: Span) -> bool:
    """Whether a heading is no more than the name of an occupation."""
    inside = cell.start <= mention.start and mention.end <= cell.end
    return inside and (cell.end - cell.start) - (mention.end - mention.start) <= _ROOM
