"""Places with what holds at each, found by the place they meet without looking at all of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Generic, TypeVar

from occupipe.spans import Span

T = TypeVar("T")


class Places(Generic[T]):
    """
    Spans and what holds at each.

    >>> list(Places([(Span(0, 4), "a"), (Span(4, 9), "b"), (Span(20, 30), "c")]).at(Span(3, 5)))
    ['a', 'b']
    """

    def __init__(self, places: Iterable[tuple[Span, T]]) -> None:
        self._places = sorted(places, key=lambda place: (place[0].start, place[0].end))
        self._starts = [span.start for span, _ in self._places]
        self._reach = list(accumulate((span.end for span, _ in self._places), max))

    def at(self, span: Span) -> Iterator[T]:
        """What holds at the places that a span meets, in the order of their places."""
        last = bisect_left(self._starts, span.end)
        first = last
        while first and self._reach[first - 1] > span.start:
            first -= 1
        yield from (held for place, held in self._places[first:last] if place.meets(span))
