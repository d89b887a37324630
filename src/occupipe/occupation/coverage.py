"""Coverage: how many figures of an article were given a meaning, and where the others stand."""

from __future__ import annotations

from typing import Self

from pydantic import model_validator

from occupipe.article import Article
from occupipe.facts.fact import Unread
from occupipe.occupation.evidence import FromOne, Offset
from occupipe.occupation.part import Strict


class UnreadFigure(Strict):
    """A figure that was seen and given no meaning: its words, its place, why."""

    quote: str
    line: FromOne
    column: FromOne
    start: Offset
    end: Offset
    unit: str
    reason: str


class Coverage(Strict):
    """How many figures were seen, how many were given a meaning, and the others with their places."""

    seen: Offset
    read: Offset
    unread: tuple[UnreadFigure, ...] = ()

    @model_validator(mode="after")
    def _nothing_is_lost(self) -> Self:
        if self.read + len(self.unread) != self.seen:
            raise ValueError(f"{self.read} figures read and {len(self.unread)} unread are not the {self.seen} seen")
        return self


def coverage_of(article: Article, seen: int, unread: tuple[Unread, ...]) -> Coverage:
    """The coverage of a reading, unread figures with their places."""
    figures = tuple(unread_figure(article, figure) for figure in unread)
    return Coverage(seen=seen, read=seen - len(figures), unread=figures)


def unread_figure(article: Article, figure: Unread) -> UnreadFigure:
    """An unread figure with its words and its place in the source file."""
    place = article.places.position(figure.span.start)
    return UnreadFigure(
        quote=article.words(figure.span),
        line=place.line,
        column=place.column,
        start=figure.span.start,
        end=figure.span.end,
        unit=figure.unit,
        reason=figure.reason,
    )
