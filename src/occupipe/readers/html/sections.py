"""Sections: the heading that each block stands under, and what headings announce as furniture."""

from __future__ import annotations

from dataclasses import dataclass

from occupipe.article import Block, BlockKind
from occupipe.readers.html.headings import Announced, announced
from occupipe.readers.html.passages import Passage

SHORTEST_PROSE = 80
DEEPEST = 6
_FIRST_WORDS = frozenset(
    ("A", "About", "According", "An", "At", "Between", "By", "For", "From", "Half", "In", "It", "Its", "Most", "Of", "On", "Over",
     "Overall", "Some", "Their", "The", "There", "These", "They", "This", "Those", "With")
)  # fmt: skip
"""First words of a sentence that goes on with the article: on a card stand the names of other occupations."""


@dataclass(slots=True)
class _Open:
    """
    A heading that still speaks: its level, its block, the boxes it is in, whether its level was marked.

    `announces` is what it announces itself, `most` the most that it or one above it does; `listed` tells that some of it
    was there.
    """

    level: int
    block: int
    scopes: tuple[int, ...]
    marked: bool
    announces: Announced
    most: Announced
    listed: bool = False


class Sections:
    """The headings that are open at a place of the page."""

    def __init__(self) -> None:
        self._open: list[_Open] = []

    def placed(self, passage: Passage, block: Block, words: str, index: int) -> Block:
        """A block with its section, and as furniture where a heading above announces it so."""
        self._leave(passage.scopes, index)
        if block.kind is BlockKind.HEADING:
            return self._heading(passage, block, words, index)
        section = self._open[-1].block if self._open else None
        if self._is_furniture(block, words):
            self._open[-1].listed = True
            return Block(BlockKind.FURNITURE, block.span, section=section)
        return _with(block, block.level, section)

    def _leave(self, scopes: tuple[int, ...], index: int) -> None:
        """Close the headings of boxes that were left; one that stands alone in its box speaks of what follows."""
        while self._open and scopes[: len(self._open[-1].scopes)] != self._open[-1].scopes:
            last = self._open[-1]
            if last.block == index - 1:
                last.scopes = _shared(last.scopes, scopes)
                return
            self._open.pop()

    def _heading(self, passage: Passage, block: Block, words: str, index: int) -> Block:
        marked = block.level > 0
        level = block.level or min(DEEPEST, 1 + max((o.level for o in self._open if o.marked), default=1))
        while self._open and self._open[-1].scopes == passage.scopes and self._open[-1].level >= level:
            self._open.pop()
        section = self._open[-1].block if self._open else None
        above = self._open[-1].most if self._open else Announced.NOTHING
        told = min(announced(words), Announced.OTHERS if words.endswith(":") else Announced.PAGE)
        self._open.append(_Open(level, index, passage.scopes, marked, told, max(told, above)))
        if told is Announced.PAGE or above >= Announced.OTHERS:
            return Block(BlockKind.FURNITURE, block.span, section=section)
        return _with(block, level, section)

    def _is_furniture(self, block: Block, words: str) -> bool:
        """Whether a block is what a heading above announces; prose on other occupations is read all the same."""
        if not self._open or self._open[-1].most is Announced.NOTHING:
            return False
        most = self._open[-1].most
        if most is Announced.OTHERS:
            own = self._open[-1].announces is Announced.OTHERS
            return not (own and block.kind is BlockKind.PARAGRAPH and self._is_prose(words))
        if most is Announced.PAGE:
            return True
        return block.kind is BlockKind.LIST_ITEM and not any(map(str.isdigit, words))

    def _is_prose(self, words: str) -> bool:
        """Whether a paragraph is the article's: a long one, or a sentence behind the list or cards that were announced."""
        if len(words) >= SHORTEST_PROSE or not self._open[-1].listed:
            return len(words) >= SHORTEST_PROSE
        return words[-1] == "." and words.split(" ", 1)[0] in _FIRST_WORDS


def _with(block: Block, level: int, section: int | None) -> Block:
    """A block with its level and section; `dataclasses.replace` takes four times as long."""
    return Block(block.kind, block.span, level, block.marks, section, block.group, block.cells, block.header)


def _shared(one: tuple[int, ...], other: tuple[int, ...]) -> tuple[int, ...]:
    """The boxes that both are in."""
    length = 0
    for mine, others in zip(one, other, strict=False):
        if mine != others:
            break
        length += 1
    return one[:length]
