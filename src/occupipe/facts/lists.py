"""Lists and what introduces them: the items of each, and whether lead-in or heading tell what they are."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.article import BlockKind
from occupipe.facts.cues import CueTable
from occupipe.facts.scene import Scene
from occupipe.spans import Span

_OPENING = (":", "following", "include")


def lists(scene: Scene) -> list[list[int]]:
    """The lists of an article, each as the indices of its items among the blocks; told once per scene."""
    known = scene.notes.get("lists")
    if isinstance(known, list):
        return known
    by_group: dict[int, list[int]] = {}
    for index, block in enumerate(scene.article.blocks):
        if block.kind is BlockKind.LIST_ITEM:
            by_group.setdefault(block.group, []).append(index)
    found = list(by_group.values())
    scene.notes["lists"] = found
    return found


def introduced(scene: Scene, items: list[int], cues: CueTable) -> bool:
    """Whether the sentence that opens a list, or else its heading, has one of the cues."""
    contexts = scene.by_block.get(items[0])
    if not contexts:
        return False
    lead = scene.lead(contexts[0])
    if lead is not None and lead.kind is not BlockKind.HEADING and scene.text(lead).rstrip().endswith(_OPENING):
        return cues.has(scene.text(lead))
    return cues.has(scene.heading(contexts[0]))


def item_spans(scene: Scene, items: list[int]) -> Iterator[Span]:
    """The words of each item, without a paragraph that follows it with no blank line between."""
    text = scene.article.text
    for index in items:
        span = scene.article.blocks[index].span
        line_end = text.find("\n", span.start, span.end)
        if line_end >= 0 and text[line_end + 1 : line_end + 2].isupper():
            span = Span(span.start, span.start + len(text[span.start : line_end].rstrip()))
        yield span


def flat(words: str) -> str:
    """Words as printed, with line breaks inside them read as spaces."""
    return " ".join(words.split())
