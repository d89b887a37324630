"""A text as a reader of its page sees it, and the way back to the source: notations are taken out or replaced."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from occupipe.article import Article, Block, Notation
from occupipe.spans import Span


class _Piece(NamedTuple):
    """A stretch of the shown text and where it comes from; `literal` ones have the same characters in the source."""

    shown: int
    source: Span
    literal: bool


class Shown:
    """
    The shown text of a source text.

    >>> text = "Pay is **$5** an hour."
    >>> shown = Shown(text, [Notation(Span(7, 9)), Notation(Span(11, 13))])
    >>> shown.text, shown.to_source(Span(7, 9)), shown.of_source(Span(7, 13))
    ('Pay is $5 an hour.', Span(start=9, end=11), Span(start=7, end=9))
    >>> shown.around(Span(7, 9))
    Span(start=7, end=13)
    """

    def __init__(self, source: str, notations: Iterable[Notation]) -> None:
        self._pieces: list[_Piece] = []
        self._begun: dict[int, int] = {}
        self._ended: dict[int, int] = {}
        parts: list[str] = []
        length = 0
        for span, words, literal in _stretches(source, notations):
            if words:
                self._pieces.append(_Piece(length, span, literal))
                parts.append(words)
                length += len(words)
            elif "\n" not in source[span.start : span.end]:
                self._begun[span.start], self._ended[span.end] = span.end, span.start
        self.text = "".join(parts)
        self._by_shown = [piece.shown for piece in self._pieces]
        self._by_source = [piece.source.start for piece in self._pieces]

    def to_source(self, span: Span) -> Span:
        """Where shown characters stand in the source; notation at either end is left out."""
        first = self._pieces[bisect_right(self._by_shown, span.start) - 1]
        last = self._pieces[bisect_right(self._by_shown, span.end - 1) - 1]
        start = first.source.start + (span.start - first.shown if first.literal else 0)
        end = last.source.start + span.end - last.shown if last.literal else last.source.end
        return Span(start, end)

    def around(self, span: Span) -> Span:
        """Where shown characters stand in the source, with the notation that directly adjoins them on their line."""
        words = self.to_source(span)
        start, end = words.start, words.end
        while start in self._ended:
            start = self._ended[start]
        while end in self._begun:
            end = self._begun[end]
        return Span(start, end)

    def of_source(self, span: Span) -> Span | None:
        """What is shown of a stretch of the source, None for nothing."""
        start, end = self.offset(span.start), self.offset(span.end)
        return Span(start, end) if start < end else None

    def offset(self, source: int) -> int:
        """How much is shown before an offset of the source."""
        index = bisect_right(self._by_source, source) - 1
        if index < 0:
            return 0
        piece = self._pieces[index]
        after = self._pieces[index + 1].shown if index + 1 < len(self._pieces) else len(self.text)
        if source >= piece.source.end:
            return after
        return piece.shown + (source - piece.source.start if piece.literal else 0)


def _stretches(source: str, notations: Iterable[Notation]) -> Iterator[tuple[Span, str, bool]]:
    """The source in order: what is shown as it stands, and what is shown otherwise."""
    done = 0
    for notation in notations:
        if done < notation.span.start:
            yield Span(done, notation.span.start), source[done : notation.span.start], True
        yield notation.span, notation.shown, False
        done = notation.span.end
    if done < len(source):
        yield Span(done, len(source)), source[done:], True


def shown_article(article: Article) -> tuple[Article, Shown]:
    """An article whose text is the shown one, and the way back. Blocks of which nothing is shown keep no place."""
    shown = Shown(article.text, article.notations)
    blocks = tuple(_shown_block(shown, block) for block in article.blocks)
    return replace(article, text=shown.text, blocks=blocks, notations=(), given_places=None), shown


def _shown_block(shown: Shown, block: Block) -> Block:
    span = shown.of_source(block.span)
    if span is None:
        raise ValueError(f"a block of which nothing is shown: {block}")
    cells = tuple(None if cell is None else shown.of_source(cell) for cell in block.cells)
    return block._replace(span=span, cells=cells)
