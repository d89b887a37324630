"""The bytes a page becomes with the block of a document: one element is put in or replaced, all else stays."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from occupipe.errors import SourceError
from occupipe.exports.card_mark import CARD_START
from occupipe.exports.jsonld.script import script_block
from occupipe.pipeline.inject.layout import Block, Layout, layout_of
from occupipe.pipeline.inject.ownership import Owner
from occupipe.pipeline.inject.page import Page, page_of

MOST_TOLD = 10  # places of one page
OTHERS_LEFT = "markup about an occupation by others stands there too, and was left as it is"


class Injection(NamedTuple):
    """What becomes of a page: its bytes, and what its owner should know, each with a line."""

    page: Page
    path: Path
    content: bytes
    notes: tuple[tuple[int, str], ...] = ()

    @property
    def changes(self) -> bool:
        """Whether the page is another one then."""
        return self.content != self.page.content

    @property
    def moves_lines(self) -> bool:
        """Whether what stands behind the block stands on another line then."""
        return self.content.count(b"\n") != self.page.content.count(b"\n")


def injected(page: Page, path: Path, document: dict[str, Any], *, replace: bool = False) -> Injection:
    """
    A page with the block of a document.

    The block that occupipe put there before is replaced; where there is none, `replace` tells to take the place of the
    one that others wrote about an occupation alone. Else it is put before `</head>`, or where a page without one has
    room. A page with several such blocks, or without room, raises SourceError, and so does one with a card, whose
    figures are those of the block in it.
    """
    if CARD_START in page.units:
        raise SourceError(page.shown, "has a card, which brings its JSON-LD with it", "put a new card in its place")
    layout = layout_of(page.units)
    block = _single(page, layout.owned(Owner.OURS), "written by occupipe")
    if block is None and replace:
        block = _single(page, layout.owned(Owner.ALONE), "about an occupation")
    element = script_block(document)
    if block is not None:
        content = page.with_words(block.start, block.end, element)
    else:
        content = _with_room(page, layout, element)
    return Injection(page, path, content, tuple(_notes(page, layout, block)))


def _single(page: Page, blocks: list[Block], kind: str) -> Block | None:
    """The one block to replace; which of several is meant is for people to say."""
    if len(blocks) > 1:
        lines = ", ".join(str(page.line(block.start)) for block in blocks)
        raise SourceError(page.shown, f"has {len(blocks)} blocks {kind} (lines {lines})", "take out all but one")
    return blocks[0] if blocks else None


def _with_room(page: Page, layout: Layout, element: str) -> bytes:
    """The page with a new element at the first place where a browser takes it for one."""
    for place in layout.places:
        content = page.with_words(place, place, f"{element}\n")
        if _is_read(page, content, place, len(layout.blocks)):
            return content
    raise SourceError(page.shown, "has no place for a script block", "close the element or comment that is left open")


def _is_read(page: Page, content: bytes, place: int, before: int) -> bool:
    """Whether a page has one block more than before, at that place."""
    blocks = layout_of(page_of(content, page.shown, page.encoding).units).blocks
    return len(blocks) == before + 1 and any(block.start == place for block in blocks)


def _notes(page: Page, layout: Layout, replaced: Block | None) -> Iterator[tuple[int, str]]:
    """Markup about an occupation that stays beside the block: a page should have one."""
    blocks = [block.start for block in layout.owned(Owner.ALONE, Owner.AMONG) if block is not replaced]
    for start in sorted((*blocks, *layout.others))[:MOST_TOLD]:
        yield page.line(start), OTHERS_LEFT
