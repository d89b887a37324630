"""Finding the contexts that hold a word, without reading all of them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from occupipe.facts.scene import Context, Scene


def contexts_with(scene: Scene, anchors: Iterable[str]) -> Iterator[Context]:
    """The contexts in which any of some folded words stands, in the order of the text."""
    starts = [context.span.start for context in scene.contexts]
    found: set[int] = set()
    for anchor in anchors:
        at = scene.folded.find(anchor)
        while at >= 0:
            index = bisect_right(starts, at) - 1
            end = scene.contexts[index].span.end if index >= 0 else at
            if index >= 0 and at < end:
                found.add(index)
            at = scene.folded.find(anchor, max(at + 1, end))
    return (scene.contexts[index] for index in sorted(found))
