"""Passages: what will be the blocks of an article, as lists of runs, before they are written into one text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from itertools import groupby

from occupipe import late as re
from occupipe.readers.html.runs import ANCHOR, BOLD, LINKED, RAISED, SPACE, Runs

_CENTS = re.compile(r"\d\d")
_AMOUNT = re.compile(r"[$£€]\d{1,3}$")
"""A small amount: a raised number of two digits behind it may be its cents."""
_NOTE = re.compile(r"\[?(?:(?:note|nb) ?)?(?:\d{1,3}|[a-z])(?:, ?(?:\d{1,3}|[a-z]))?\]?")


class Shape(Enum):
    """What a passage is on its page."""

    HEADING = "heading"
    LINE = "line"  # of a paragraph or of a box
    ITEM = "item"
    ROW = "row"
    CAPTION = "caption"


@dataclass(slots=True)
class Passage:
    """
    A heading, line, list item or table row.

    `cells` are lists of runs: one, but for rows, where None is an empty cell and a cell that spans several columns or
    rows is one list in each place. `level` is that of a heading, 0 for one that is a level below the last. `group`
    numbers lists and tables, `item` list items. `apart` passages have white space above them, `closed` ones below, as
    paragraphs do; `joined` ones go on after a line break. `scopes` number the boxes that a passage is in, from the outermost: a heading
    in a box says nothing of what follows the box.
    """

    shape: Shape
    cells: list[list[int] | None]
    level: int = 0
    group: int = 0
    item: int = 0
    header: bool = False
    apart: bool = False
    closed: bool = False
    joined: bool = False
    furniture: bool = False
    scopes: tuple[int, ...] = ()

    @property
    def runs(self) -> list[int]:
        """The runs of a passage of one cell."""
        return self.cells[0] or []


def is_bold(numbers: list[int], runs: Runs) -> bool:
    """Whether all words of a line are bold, but for footnote marks."""
    told = False
    for n in numbers:
        if n >= 0 and runs.words(n).strip():
            if not runs.flags[n] & (BOLD | RAISED):
                return False
            told = True
    return told


def is_linked(numbers: list[int], runs: Runs) -> bool:
    """Whether all words of a line are in links."""
    flags = runs.flags
    return max(numbers, default=SPACE) >= 0 and all(flags[n] & LINKED for n in numbers if n >= 0)


def without_anchors(numbers: list[int], runs: Runs) -> list[int]:
    """The runs of a heading without the link that only serves it (`#`, `About this section`)."""
    kept = [n for n in numbers if n < 0 or not runs.flags[n] & ANCHOR]
    return kept if any(n >= 0 and runs.words(n).strip() for n in kept) else numbers


def without_notes(numbers: list[int], runs: Runs) -> list[int]:
    """
    The runs of a line without the numbers and letters of notes: `$38,200` and a raised 2 is no 38,2002, nor is `[2]`.

    Stars and daggers stay, which other readers of footnotes look for, and so do raised words (`10th`).
    """
    if not runs.noted or not any(n >= 0 and runs.may_be_note(n) for n in numbers):
        return numbers
    kept: list[int] = []
    for noted, members in groupby(numbers, key=lambda n: n >= 0 and runs.may_be_note(n)):
        group = list(members)
        marks = runs.text(group) if noted and kept else ""
        if (
            not marks
            or not _NOTE.fullmatch(marks)
            or (_CENTS.fullmatch(marks) and _AMOUNT.search(runs.text(kept[-3:])))
        ):
            kept += group
    return kept
