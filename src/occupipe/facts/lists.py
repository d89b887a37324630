"""Lists and what introduces them: the blocks of a list, and whether lead-in or heading tell what its items are."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from occupipe.article import Block, BlockKind
from occupipe.facts.cues import CueTable
from occupipe.facts.scene import Context, Scene
from occupipe.spans import Span

_BULLETS = " \t*_•-"


def item_lists(scene: Scene) -> Iterator[list[Block]]:
    """The lists of an article, each with its items in order."""
    items = (block for block in scene.article.blocks if block.kind is BlockKind.LIST_ITEM)
    for _, group in groupby(items, key=lambda block: block.group):
        yield list(group)


def first_context(scene: Scene, block: Block) -> Context | None:
    """The first sentence of a block."""
    index = scene.article.blocks.index(block)
    known = scene.by_block.get(index)
    return known[0] if known else None


def introduced(scene: Scene, block: Block, cues: CueTable) -> bool:
    """Whether the sentence before a list, or else its heading, has one of the cues."""
    context = first_context(scene, block)
    if context is None:
        return False
    lead = scene.lead(context)
    if (
        lead is not None
        and lead.kind is not BlockKind.HEADING
        and scene.text(lead).rstrip().endswith((":", "following", "include"))
    ):
        return cues.has(scene.text(lead))
    return cues.has(scene.heading(context))


def item_span(scene: Scene, block: Block) -> Span:
    """The words of an item, without a paragraph that follows it with no blank line between."""
    text = scene.article.text
    end = block.span.end
    line_end = text.find("\n", block.span.start, end)
    if line_end >= 0 and text[line_end + 1 : line_end + 2].isupper():
        end = line_end
    return Span(block.span.start, len(text[:end].rstrip())) if end > block.span.start else block.span


def flat(words: str) -> str:
    """Words as printed, with line breaks inside them read as spaces."""
    return " ".join(words.split())
