"""Scenes of short articles, for the tests of readers."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from occupipe.article import Metadata
from occupipe.facts.fact import Fact
from occupipe.facts.scene import Scene, scene_of
from occupipe.readers import plaintext

Reader = Callable[[Scene], Iterator[Fact]]


def scene(text: str, occupation: str | None = None) -> Scene:
    """The scene of a plain text, with the occupation as metadata where one is given."""
    return scene_of(plaintext.read(text, "article", "article.txt", metadata=Metadata(occupation=occupation)))


def facts(reader: Reader, text: str, occupation: str | None = None) -> list[Fact]:
    """What a reader finds in a plain text; each fact's words stand at its span, and its context holds the span."""
    found = list(reader(scene(text, occupation)))
    for fact in found:
        assert fact.context.covers(fact.span)
    return found
