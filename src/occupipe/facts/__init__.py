"""Facts: what an article states, read claim by claim."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from occupipe.article import Article
from occupipe.facts import employment, openings, projection, share, wage
from occupipe.facts.fact import Fact, Reading, Unread
from occupipe.facts.hush import hushed
from occupipe.facts.scene import MARKED, Context, Scene, scene_of
from occupipe.spans import Span

CLAIMS: tuple[Callable[[Scene, Context], Iterator[Fact | Unread]], ...] = (
    wage.read,
    employment.read,
    share.read,
    projection.read,
    openings.read,
)
"""The claims that are read context by context, in order. To add one: its file with `read`, a row here."""


def extract(article: Article) -> Reading:
    """All facts of an article in the order of the text, and every money or percent figure that was given no meaning."""
    scene = hushed(scene_of(article))
    facts: list[Fact] = []
    reasons: dict[Span, Unread] = {}
    for context in scene.contexts:
        for claim in CLAIMS:
            for found in claim(scene, context):
                if isinstance(found, Fact):
                    facts.append(found)
                else:
                    reasons[found.span] = found
    read = {fact.span for fact in facts}
    figures = [q for context in scene.contexts for q in context.quantities if q.unit in MARKED]
    unread = tuple(
        reasons.get(q.span) or Unread(q.span, q.unit.value, "a figure whose meaning could not be told")
        for q in figures
        if q.span not in read
    )
    ordered = tuple(sorted(facts, key=lambda fact: (fact.span, fact.kind)))
    return Reading(ordered, unread, len(figures))
