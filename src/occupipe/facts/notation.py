"""Facts of a text with notation (Markdown): read from what is shown, placed where it stands in the source."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from occupipe.article import Article
from occupipe.facts.fact import Fact, Reading, Unread
from occupipe.quantities.quantity import Unit
from occupipe.readers.shown import Shown, shown_article

_UNITS = {"percent": Unit.PERCENT.value, "jobs": "count", "month": "count"}


def read_shown(article: Article, read: Callable[[Article], Reading]) -> Reading:
    """What is read from an article as a reader of its page sees it, with spans of its source text."""
    plain, shown = shown_article(article)
    reading = read(plain)
    facts = [_placed(fact, shown) for fact in reading.facts]
    broken = [_unread(fact) for fact in facts if not _is_whole(article, fact)]
    unread = [replace(figure, span=shown.to_source(figure.span)) for figure in reading.unread]
    return replace(
        reading,
        facts=tuple(fact for fact in facts if _is_whole(article, fact)),
        unread=tuple(sorted([*unread, *broken], key=lambda figure: figure.span)),
    )


def _placed(fact: Fact, shown: Shown) -> Fact:
    return replace(fact, span=shown.to_source(fact.span), context=shown.around(fact.context))


def _is_whole(article: Article, fact: Fact) -> bool:
    """Whether no digit stands in a figure's span that is none of the figure: `&#36;5`, a link target."""
    inside = [note.span for note in article.notations if fact.span.covers(note.span)] if fact.value is not None else []
    return not any(ch.isdigit() for span in inside for ch in article.words(span))


def _unread(fact: Fact) -> Unread:
    return Unread(fact.span, _UNITS.get(fact.unit or "", "money"), "a figure with notation between its digits")
