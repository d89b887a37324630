"""Facts of a text with notation (Markdown): read from what is shown, placed where it stands in the source."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from occupipe.article import Article
from occupipe.facts.fact import Fact, Reading, Unread
from occupipe.facts.scene import MARKED
from occupipe.quantities.quantity import Unit
from occupipe.readers.shown import Shown, shown_article
from occupipe.spans import Span

_UNITS = {"percent": Unit.PERCENT.value, "jobs": "count", "month": "count"}


def read_shown(article: Article, read: Callable[[Article], Reading]) -> Reading:
    """What is read from an article as a reader of its page sees it, with spans of its source text."""
    plain, shown = shown_article(article)
    reading = read(plain)
    facts = [_placed(fact, shown) for fact in reading.facts]
    inside = _Digits(article)
    broken = {fact.span: _unread(fact) for fact in facts if fact.value is not None and inside.any_in(fact.span)}
    unread = [figure._replace(span=shown.to_source(figure.span)) for figure in reading.unread]
    again = [(shown.to_source(place), shown.to_source(first)) for place, first in reading.again]
    return Reading(
        facts=tuple(fact for fact in facts if fact.value is None or not inside.any_in(fact.span)),
        unread=tuple(sorted([*unread, *broken.values()], key=lambda figure: figure.span)),
        seen=reading.seen + sum(figure.unit not in MARKED for figure in broken.values()),  # marked ones were counted
        again=tuple((place, first) for place, first in again if not inside.any_in(place) and first not in broken),
    )


class _Digits:
    """Notation with digits, none of which belongs to a figure: `&#36;5`, a link target."""

    def __init__(self, article: Article) -> None:
        spans = (note.span for note in article.notations)
        self._starts = [span.start for span in spans if any(map(str.isdigit, article.words(span)))]

    def any_in(self, span: Span) -> bool:
        """Whether such notation begins inside a span."""
        index = bisect_left(self._starts, span.start)
        return index < len(self._starts) and self._starts[index] < span.end


def _placed(fact: Fact, shown: Shown) -> Fact:
    return fact._replace(span=shown.to_source(fact.span), context=shown.around(fact.context))


def _unread(fact: Fact) -> Unread:
    return Unread(fact.span, _UNITS.get(fact.unit or "", "money"), "a figure with notation between its digits")
