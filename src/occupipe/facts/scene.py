"""The scene of an article: folded text, contexts (sentences, rows, items, headings) and the figures in each."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from occupipe.article import Article, Block, BlockKind
from occupipe.quantities import count, money, percent, period
from occupipe.quantities.folding import fold
from occupipe.quantities.period import Period
from occupipe.quantities.quantity import Quantity, Unit
from occupipe.spans import Span

T = TypeVar("T", Quantity, Period)

_END = re.compile(r"[.!?][\"'”’)\]]*\s+(?=[\"“‘(\[$£€₹]?[A-Z0-9])")
_NO_END = re.compile(
    r"(?:\b(?:U\.S|U\.K|D\.C|Ph\.D|e\.g|i\.e|a\.m|p\.m|Mr|Mrs|Ms|Dr|St|Ft|Mt|Inc|Ltd|Co|Corp|No|vs|approx|avg|est|Jr|Sr"
    r"|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Rs)|\b[A-Z])\.$"
)


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


@dataclass(frozen=True)
class Scene:
    """An article prepared for the claims: contexts in order, and look-ups around them."""

    article: Article
    folded: str
    contexts: tuple[Context, ...]
    taken: dict[int, str] = field(default_factory=dict)

    def text(self, context: Context) -> str:
        """The folded words of a context."""
        return self.folded[context.span.start : context.span.end]

    def block(self, context: Context) -> Block:
        """The block a context is part of."""
        return self.article.blocks[context.block]

    def heading(self, context: Context) -> str:
        """The folded words of the heading that a context stands under, empty before the first."""
        heading = self.article.heading_of(self.block(context))
        return "" if heading is None else self.folded[heading.span.start : heading.span.end]

    @cached_property
    def _by_block(self) -> dict[int, list[Context]]:
        by_block: dict[int, list[Context]] = {}
        for context in self.contexts:
            by_block.setdefault(context.block, []).append(context)
        return by_block

    def lead(self, context: Context) -> Context | None:
        """The last sentence of the paragraph that introduces the list, table or label row a context is part of."""
        block = self.block(context)
        for index in range(context.block - 1, -1, -1):
            before = self.article.blocks[index]
            if before.section != block.section:
                return None
            if block.group and before.group == block.group:
                continue
            known = self._by_block.get(index)
            return known[-1] if known else None
        return None

    def earlier(self, context: Context, *, within: str = "section") -> Iterator[Context]:
        """The contexts before this one, nearest first, of the same block or the same section."""
        block = self.block(context)
        for index in range(context.index - 1, -1, -1):
            other = self.contexts[index]
            if other.block != context.block and (within == "block" or self.block(other).section != block.section):
                return
            yield other


def scene_of(article: Article) -> Scene:
    """Cut an article into contexts and find every figure in them."""
    folded = fold(article.text)
    spans = [
        (span, number, block.kind)
        for number, block in enumerate(article.blocks)
        if block.kind is not BlockKind.FURNITURE
        for span in _sentences(article.text, block)
    ]
    starts = [span.start for span, _, _ in spans]
    quantities = _by_context(starts, _figures(folded))
    periods = _by_context(starts, period.read(folded))
    contexts = tuple(
        Context(
            index,
            span,
            number,
            kind,
            tuple(q for q in quantities.get(index, ()) if span.covers(q.span)),
            tuple(p for p in periods.get(index, ()) if span.covers(p.span)),
        )
        for index, (span, number, kind) in enumerate(spans)
    )
    return Scene(article, folded, contexts)


def _sentences(text: str, block: Block) -> Iterator[Span]:
    start, end = block.span.start, block.span.end
    if block.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM):
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


MARKED = (Unit.MONEY, Unit.PERCENT, Unit.POINTS)
"""The units whose figures are counted in coverage: a bare number may be anything."""
