"""Repeats: places where an article states a figure again. They are marked as its first place is, and share its note."""

from __future__ import annotations

from collections import defaultdict

from occupipe.article import Article
from occupipe.facts import extract
from occupipe.reports.html.marks import Mark
from occupipe.spans import Span


def with_repeats(article: Article, marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """
    The marks and those of places that state their figures again, in the order of the text.

    An occupation holds such a figure once, so that the article is read again for them.
    """
    by_span = {mark.span: mark for mark in marks}
    repeats: dict[Span, list[Mark]] = defaultdict(list)
    for span, first in extract(article).again:
        mark, own = by_span.get(first), by_span.get(span)
        if mark is not None and own is not None:  # a finding names these words: they have a note of their own
            by_span[span] = own._replace(meanings=own.meanings or mark.meanings)
        elif mark is not None:
            repeats[first].append(_repeat(article, mark, span, len(repeats[first]) + 1))
    told = [mark._replace(repeats=tuple(repeats.get(span, ()))) for span, mark in by_span.items()]
    others = [mark for found in repeats.values() for mark in found]
    return tuple(sorted([*told, *others], key=lambda mark: (mark.span.start, -mark.span.end)))


def _repeat(article: Article, mark: Mark, span: Span, again: int) -> Mark:
    """A mark for words that state the figure of another mark again."""
    at = article.extent(span)[0]
    told = (article.words(span), f"{at.line}:{at.column}", mark.verdict)
    return Mark(mark.document, mark.number, span, *told, again=again)
