"""Pieces: the text of a block, cut where marks and notations begin and end."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from occupipe.article import Article, Notation
from occupipe.reports.html.marks import Mark
from occupipe.reports.html.verdicts import Verdict, worst
from occupipe.spans import Span


class Piece(NamedTuple):
    """
    Text under one mark, or under none.

    Where marks lie in each other the innermost is `mark`, and `around` the worst verdict of the others. `opens` and
    `closes` tell the first and last piece of a mark.
    """

    text: str
    mark: Mark | None = None
    around: Verdict | None = None
    opens: bool = False
    closes: bool = False


class Cutter:
    """Cuts spans of one article; its marks are in the order of the text, and lie in blocks for the most part."""

    def __init__(self, article: Article, marks: Sequence[Mark]) -> None:
        self.article, self.marks = article, marks
        self._starts = [mark.span.start for mark in marks]
        self._signs = [notation.span.start for notation in article.notations]
        self._longest = max((mark.span.end - mark.span.start for mark in marks), default=0)

    def meeting(self, span: Span) -> list[Mark]:
        """The marks that share a character with a span."""
        first, last = bisect_left(self._starts, span.start - self._longest), bisect_left(self._starts, span.end)
        return [mark for mark in self.marks[first:last] if mark.span.meets(span)]

    def pieces(self, span: Span) -> tuple[Piece, ...]:
        """The pieces of a span."""
        first, last = bisect_left(self._signs, span.start), bisect_left(self._signs, span.end)
        notations = self.article.notations[max(0, first - 1) : last]
        return tuple(_cut(self.article, span, self.meeting(span), notations))


def _cut(article: Article, span: Span, marks: Sequence[Mark], notations: Sequence[Notation]) -> Iterator[Piece]:
    cuts = sorted(_cuts(span, [*(mark.span for mark in marks), *(notation.span for notation in notations)]))
    waiting, active = list(reversed(marks)), list[Mark]()
    signs = list(reversed(notations))
    for start, end in pairwise(cuts):
        active = [mark for mark in active if mark.span.end > start]
        while waiting and waiting[-1].span.start <= start:
            active.append(waiting.pop())
        while signs and signs[-1].span.end <= start:
            signs.pop()
        text = _shown(article, start, end, signs[-1] if signs else None)
        if text or active:
            yield _piece(text, Span(start, end), active)


def _cuts(span: Span, spans: Iterable[Span]) -> set[int]:
    """Where something begins or ends within a span, its own ends included."""
    inner = {offset for other in spans for offset in (other.start, other.end) if span.start < offset < span.end}
    return inner | {span.start, span.end}


def _shown(article: Article, start: int, end: int, sign: Notation | None) -> str:
    """What a reader of the page sees of a piece: a notation is shown once, at its start."""
    if sign is None or not sign.span.start <= start < sign.span.end:
        return article.text[start:end]
    return sign.shown if sign.span.start == start else ""


def _piece(text: str, span: Span, active: Sequence[Mark]) -> Piece:
    if not active:
        return Piece(text)
    mark = min(active, key=lambda mark: (mark.span.end - mark.span.start, mark.number))
    others = [other.verdict for other in active if other is not mark]
    opens, closes = mark.span.start == span.start, mark.span.end == span.end
    return Piece(text, mark, worst(others) if others else None, opens, closes)
