"""Markdown (`.md`): the text exactly as it stands, cut into the blocks that CommonMark and a plain reading see in it."""

from __future__ import annotations

from collections.abc import Iterable

from occupipe.article import Article, Block, BlockKind, Metadata, Notation
from occupipe.readers.comments import with_comments
from occupipe.readers.markdown.cutting import blank, marked_blocks, plain_blocks
from occupipe.readers.markdown.frontmatter import front_matter
from occupipe.readers.markdown.structure import structure_of
from occupipe.readers.metadata import merged
from occupipe.readers.shown import Shown
from occupipe.spans import Span

DEEPEST = 6
GROUPED = (BlockKind.LIST_ITEM, BlockKind.TABLE_ROW)


def read(text: str, stem: str, path: str, *, sha256: str = "", metadata: Metadata | None = None) -> Article:
    """
    The article of a Markdown text.

    What Markdown marks (headings, lists, tables, notes) is taken at its word. Lines between are cut as those of a plain
    text, since articles have unmarked headings, bullets and tables in every format. What `metadata` tells goes before
    front matter. Raises SourceError for front matter that is no YAML, and for text that is nested too deeply.
    """
    length, own = front_matter(text, path)
    structure = structure_of(blank(text[:length]) + text[length:], path)
    if length:
        structure.notations.insert(0, Notation(Span(0, length)))
    shown = Shown(text, structure.notations)
    cut = _ordered(marked_blocks(structure, shown), plain_blocks(structure, shown))
    known = merged(metadata, own)
    return with_comments(Article(stem, path, text, cut, sha256, known, notations=tuple(structure.notations)))


def _ordered(marked: Iterable[Block], unmarked: Iterable[Block]) -> tuple[Block, ...]:
    """All blocks in order, with sections, groups and levels; a heading nobody marked is below the marked one above."""
    both = sorted([*((b.span, True, b) for b in marked), *((b.span, False, b) for b in unmarked)], key=lambda b: b[0])
    done: list[Block] = []
    groups: dict[tuple[bool, int, int], int] = {}
    section, level, parted = None, 0, 0
    for _, is_marked, block in both:
        heading = block.kind is BlockKind.HEADING
        parted += is_marked
        group = 0
        if block.kind in GROUPED:
            group = groups.setdefault((is_marked, block.group, 0 if is_marked else parted), len(groups) + 1)
        depth = min(level + 1, DEEPEST) if heading and not is_marked and level else block.level
        done.append(block._replace(section=section, group=group, level=depth))
        if heading:
            section = len(done) - 1
            level = block.level if is_marked else level
    return tuple(done)
