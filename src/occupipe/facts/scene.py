"""The scene of an article: folded text, contexts (sentences, rows, items, headings) and the figures in each."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import groupby
from typing import Any, TypeVar

from occupipe import late as re
from occupipe.article import Article, Block, BlockKind
from occupipe.facts.column_heads import above, heads_of
from occupipe.facts.marks import Row, inherited, introduced
from occupipe.quantities import count, money, percent, period
from occupipe.quantities.folding import fold
from occupipe.quantities.period import Period
from occupipe.quantities.quantity import Quantity, Unit
from occupipe.spans import Span

T = TypeVar("T", Quantity, Period)

_END = re.compile(r"[.!?][\"'”’)\]]*\s+(?=[\"“‘(\[$£€₹]?[A-Z0-9])")
_NO_END = re.compile(
    r"(?:\b(?:U\.S|U\.K|D\.C|Ph\.D|e\.g|i\.e|a\.m|p\.m|p\.a|Mr|Mrs|Ms|Dr|St|Ft|Mt|Inc|Ltd|Co|Corp|No|vs|[Aa]pprox|[Aa]vg|[Ee]st|Jr|Sr"
    r"|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Rs)|\b[A-Z])\.$"
)
FARTHEST = 200
"""How many contexts back what a figure inherits is looked for: all of any article but a hostile one."""
FLOWING = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)
MARKED = (Unit.MONEY, Unit.PERCENT, Unit.POINTS)
"""The units whose figures are counted in coverage: a bare number may be anything."""


@dataclass(frozen=True)
class Context:
    """
    A sentence, list item, table row or heading, with its figures in order.

    `index` is its place among all contexts, `block` the index of the block it is part of.
    """

    index: int
    span: Span
    block: int
    kind: BlockKind
    quantities: tuple[Quantity, ...] = ()
    periods: tuple[Period, ...] = ()

    def before(self, span: Span, unit: Unit) -> list[Quantity]:
        """The figures of a unit that stand before a place, in order."""
        return [q for q in self.quantities if q.unit is unit and q.span.end <= span.start]


@dataclass(frozen=True)
class Scene:
    """An article prepared for the claims: contexts in order, and look-ups around them. `notes` is for claims to keep."""

    article: Article
    folded: str
    contexts: tuple[Context, ...]
    notes: dict[str, Any] = field(default_factory=dict)

    def text(self, context: Context) -> str:
        """The folded words of a context: cut out once, since every claim asks for them."""
        words = self._texts.get(context.index)
        if words is None:
            words = self._texts[context.index] = self.folded[context.span.start : context.span.end]
        return words

    @cached_property
    def _texts(self) -> dict[int, str]:
        return {}

    def words(self, span: Span | None) -> str:
        """The folded words at a span, empty for none."""
        return "" if span is None else self.folded[span.start : span.end]

    def block(self, context: Context) -> Block:
        """The block a context is part of."""
        return self.article.blocks[context.block]

    def heading(self, context: Context) -> str:
        """The folded words of the heading that a context stands under, empty before the first."""
        heading = self.article.heading_of(self.block(context))
        return "" if heading is None else self.words(heading.span)

    @cached_property
    def by_block(self) -> dict[int, list[Context]]:
        """The contexts of each block."""
        by_block: dict[int, list[Context]] = {}
        for context in self.contexts:
            by_block.setdefault(context.block, []).append(context)
        return by_block

    @cached_property
    def _leads(self) -> dict[int, Context | None]:
        """For each list and table the sentence before it, by the index of its blocks."""
        leads: dict[int, Context | None] = {}
        last: Context | None = None
        for number, block in enumerate(self.article.blocks):
            if block.kind is BlockKind.FURNITURE:
                continue
            known = self.by_block.get(number)
            if block.group and known:
                before = self.article.blocks[number - 1] if number else None
                same = before is not None and before.group == block.group
                leads[number] = leads.get(number - 1) if same else self._item_above(number) or last
            elif known:
                last = known[-1]
        return leads

    def _item_above(self, number: int) -> Context | None:
        """The item of another list that introduces a list within it: `Median wage by industry`, which has no figure."""
        known = self.by_block.get(number - 1, ())
        above = known[-1] if known and self.article.blocks[number].kind is BlockKind.LIST_ITEM else None
        if above is None or above.kind is not BlockKind.LIST_ITEM or above.quantities:
            return None
        return None if self.text(above).endswith((".", "!", "?")) else above

    def lead(self, context: Context) -> Context | None:
        """The last sentence of the paragraph, or the heading, that introduces the list or table a context is part of."""
        lead = self._leads.get(context.block)
        if lead is None or lead.kind is BlockKind.FOOTNOTE:
            return None
        section = self.block(context).section
        return lead if self.block(lead).section == section or lead.block == section else None

    def header(self, context: Context) -> Block | None:
        """The row of column headings above a table row, the last where there are several."""
        rows = self._headers.get(context.block)
        return rows[-1] if rows else None

    def head(self, context: Context) -> str:
        """The folded words of all rows of column headings above a table row."""
        return "\n".join(self.words(row.span) for row in self._headers.get(context.block, ()))

    def headings(self, context: Context, span: Span) -> list[str]:
        """The folded headings above a figure's column, the nearest last: `median wage` and `hourly` below it."""
        column = self.cell(context, span)
        return [] if column is None else self.headings_of(context, column)

    def headings_of(self, context: Context, column: int) -> list[str]:
        """The folded headings of a column. An upper one reaches over the empty cells beside it."""
        rows = self._headers.get(context.block, ())
        cells = [above(row.cells, column, is_last=row is rows[-1]) for row in rows]
        return [self.words(cell) for cell in dict.fromkeys(cells) if cell is not None]

    def column(self, context: Context, span: Span) -> str:
        """The folded words above a figure's column, empty for none."""
        return " ".join(self.headings(context, span))

    @cached_property
    def _headers(self) -> dict[int, tuple[Block, ...]]:
        """For each row of a table the rows of column headings above it, by the index of its block."""
        return heads_of(self.article.blocks)

    def label(self, context: Context, span: Span) -> Span | None:
        """The label of a figure of a row: the nearest cell before it without a figure, else the first one."""
        cells = self.block(context).cells
        if not cells or cells[0] is None or self.header(context) is not None:
            return cells[0] if cells else None
        before = [c for c in cells[1:] if c is not None and c.end <= span.start]
        return next((c for c in reversed(before) if not any(q.span.meets(c) for q in context.quantities)), cells[0])

    def behind_group(self, context: Context) -> Context | None:
        """The next context that is not of the list or table a context is part of."""
        index = self._ends[context.index]
        return self.contexts[index] if index < len(self.contexts) else None

    @cached_property
    def _ends(self) -> list[int]:
        """For each context the index of the next one of another group."""
        groups = [self.block(context).group for context in self.contexts]
        ends = list(range(1, len(groups) + 1))
        for index in range(len(groups) - 2, -1, -1):
            if groups[index] == groups[index + 1]:
                ends[index] = ends[index + 1]
        return ends

    def cell(self, context: Context, span: Span) -> int | None:
        """The column in which a span stands, None where its row has no cells."""
        cells = self.block(context).cells
        return next((n for n, cell in enumerate(cells) if cell is not None and cell.covers(span)), None)

    def earlier(self, context: Context, *, within: str = "section") -> Iterator[Context]:
        """The contexts before this one, nearest first, of the same block or the same section; a bounded number of them."""
        block = self.block(context)
        for index in range(context.index - 1, max(-1, context.index - FARTHEST - 1), -1):
            other = self.contexts[index]
            if other.block != context.block and (within == "block" or self.block(other).section != block.section):
                return
            yield other


def scene_of(article: Article) -> Scene:
    """Cut an article into contexts and find every figure in them."""
    folded = unwrapped(article, fold(article.text))
    spans = [
        (span, number, block.kind)
        for number, block in enumerate(article.blocks)
        if block.kind is not BlockKind.FURNITURE
        for span in _sentences(article.text, block)
    ]
    starts = [span.start for span, _, _ in spans]
    quantities = _by_context(starts, _figures(folded))
    periods = _by_context(starts, period.read(folded))
    folded = folded.replace("\u00a0", " ")  # only inside a number does a narrow space tell something
    contexts = [
        Context(
            index,
            span,
            number,
            kind,
            tuple(q for q in _inside(span, quantities.get(index)) if not _of_period(q, periods.get(index, ()))),
            _inside(span, periods.get(index)),
        )
        for index, (span, number, kind) in enumerate(spans)
    ]
    return Scene(article, folded, tuple(_with_marks(article, folded, contexts)))


def _inside(span: Span, found: Iterable[T] | None) -> tuple[T, ...]:
    """The figures of a context, all of whose characters stand in it; most contexts have none."""
    return () if found is None else tuple(figure for figure in found if span.covers(figure.span))


def _of_period(quantity: Quantity, periods: Iterable[Period]) -> bool:
    """Whether a percent is the end of a period: `2021-31 Percent`."""
    start = quantity.span.start
    return quantity.unit is Unit.PERCENT and any(p.span.start < start < p.span.end for p in periods)


def unwrapped(article: Article, text: str) -> str:
    """The text of an article with a blank for every line end within a paragraph or an item, so that wrapping tells nothing."""
    pieces, done = [], 0
    for block in article.blocks:
        start, end = block.span.start, block.span.end
        if block.kind in FLOWING and text.find("\n", start, end) >= 0:
            pieces += [text[done:start], text[start:end].replace("\n", " ")]
            done = end
    return "".join([*pieces, text[done:]]) if pieces else text


def _with_marks(article: Article, folded: str, contexts: list[Context]) -> Iterator[Context]:
    """The contexts, where rows and items of one group take over the mark of the row above."""
    above = paid = ""
    for group, members in groupby(contexts, key=lambda context: article.blocks[context.block].group):
        rows = list(members)
        if not group or len(rows) < 2:
            yield from rows
            last = rows[-1]
            above = folded[last.span.start : last.span.end]
            paid = next((folded[c.span.start : c.span.end] for c in reversed(rows) if _is_paid(c)), paid)
            continue
        read = inherited(folded, [_row(row, article.blocks[row.block]) for row in rows], introduced(above, paid))
        for row, figures in zip(rows, read, strict=True):
            yield row if figures == row.quantities else replace(row, quantities=figures)


def _is_paid(context: Context) -> bool:
    return any(q.unit is Unit.MONEY for q in context.quantities)


def _row(context: Context, block: Block) -> Row:
    return Row(context.span, context.quantities, block.cells, header=block.header)


def _sentences(text: str, block: Block) -> Iterator[Span]:
    start, end = block.span.start, block.span.end
    if block.kind in FLOWING:
        for match in _END.finditer(text, start, end):
            if not _NO_END.search(text[max(start, match.start() - 8) : match.start() + 1]):
                yield Span(start, match.start() + len(match[0].rstrip()))
                start = match.end()
    if start < end:
        yield Span(start, end)


def _figures(folded: str) -> list[Quantity]:
    """Money and percents first; a count is only what neither of them took."""
    marked = sorted((*money.read(folded), *percent.read(folded)), key=lambda q: q.span)
    starts = [q.span.start for q in marked]
    counts = [q for q in count.read(folded) if not _overlaps(q, marked, starts)]
    return sorted((*marked, *counts), key=lambda q: q.span)


def _overlaps(quantity: Quantity, marked: list[Quantity], starts: list[int]) -> bool:
    index = bisect_right(starts, quantity.span.start)
    near = marked[max(0, index - 2) : index + 1]
    return any(other.span.meets(quantity.span) for other in near)


def _by_context(starts: list[int], figures: Iterable[T]) -> dict[int, list[T]]:
    grouped: dict[int, list[T]] = {}
    for figure in figures:
        grouped.setdefault(bisect_right(starts, figure.span.start) - 1, []).append(figure)
    return grouped
