"""Runs of digits and separators, and the numbers that are printed in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from occupipe.quantities.patterns import Pattern

NARROW = "\u00a0"  # what folding makes of every space that may stand inside a number
BLANKS = frozenset(f" {NARROW}")
SEPARATORS = f".,'{NARROW}"

# A thousands group has exactly three digits; lakhs are grouped by two. Groups are parted by a comma, an apostrophe or
# a narrow space, the same throughout.
GROUPED = (
    r"\d{1,3}(?:,\d{3}){1,5}|\d{1,2}(?:,\d{2}){1,4},\d{3}"
    rf"|\d{{1,3}}(?:'\d{{3}}){{1,5}}|\d{{1,3}}(?:{NARROW}\d{{3}}){{1,5}}"
)
NUMBER = rf"(?:(?:{GROUPED}|\d{{1,15}})(?:\.\d{{1,4}})?|\.\d{{1,4}})"
WHOLE = Pattern(rf"(?:{GROUPED}|\d{{1,15}})(?:\.\d{{1,4}})?")
_GLUED = Pattern(r"(?P<first>\d{1,3}(?:,\d{3}){1,5})(?P<rest>\d{1,3}\.\d{1,4}|\d)")
_YEARED = Pattern(r"(?P<first>(?:19|20)\d\d)(?P<rest>\d{1,3}(?:,\d{3}){1,5})")
_PERIOD = Pattern(r"(?P<first>\d\d)(?P<rest>\d{1,3}(?:,\d{3}){0,5}(?:\.\d{1,2})?)")
_LONGEST_PERIOD = 40  # years
_PARTING = Pattern(rf"[.,']?{NARROW}[.,']?|\.{{2,400}}")


class Number(NamedTuple):
    """
    A number in digits, at its place in a folded text.

    `digits` are as printed, with separators. `after` is where reading goes on: `end`, or behind a footnote mark that is
    glued to the number.
    """

    start: int
    end: int
    digits: str
    after: int

    @property
    def is_spaced(self) -> bool:
        """Whether ordinary spaces part its groups, so that it may be two numbers."""
        return " " in self.digits


def parted(run: str, start: int) -> Iterator[Number]:
    """The numbers of a run of digits and separators that is no number itself: `8,2200.50`, `1990..2000`."""
    glued = _GLUED.fullmatch(run)
    if glued is not None:
        yield from _cells(glued, start)
        return
    yeared = _YEARED.fullmatch(run)
    if yeared is not None:
        yield from _both(yeared, start)
        return
    pieces: list[Number] = []
    at = 0
    for parting in [*_PARTING.finditer(run), None]:
        end = parting.start() if parting else len(run)
        digits = run[at:end]
        if at and run[at - 1] == NARROW and digits[:3].isdigit() and not digits[3:4].isdigit():
            return  # three digits behind a narrow space may be a thousands group of what stands before it
        if digits and WHOLE.fullmatch(digits):
            pieces.append(Number(start + at, start + end, digits, start + end))
        at = parting.end() if parting else end
    yield from pieces


def period_and_cell(folded: str, run: str, start: int) -> tuple[Number, ...]:
    """
    The short year of a period and the cell that is glued to it, none where it may be one number.

    >>> [[n.digits for n in period_and_cell("2018-" + run, run.rstrip("%"), 5)] for run in ("2820%", "285,000", "2028%")]
    [['28', '20'], ['28', '5,000'], []]
    """
    year, glued = folded[start - 5 : start - 1], _PERIOD.fullmatch(run)
    if glued is None or folded[start - 1 : start] != "-" or not year.isdigit() or year[:2] not in ("19", "20"):
        return ()
    a_cell = "," in run or folded[start + len(run) : start + len(run) + 1] == "%"
    if not a_cell or (run[:2] in ("19", "20") and len(run) == len(year)):
        return ()
    return tuple(_both(glued, start)) if 0 < (int(glued["first"]) - int(year)) % 100 <= _LONGEST_PERIOD else ()


def _both(glued: re.Match[str], start: int) -> Iterator[Number]:
    """The two numbers that stand in one run of digits."""
    for name in ("first", "rest"):
        begin, end = start + glued.start(name), start + glued.end(name)
        yield Number(begin, end, glued[name], end)


def _cells(glued: re.Match[str], start: int) -> Iterator[Number]:
    """A thousands group ends after three digits: what follows is a footnote mark, or the next cell of a table."""
    first, rest, between = glued["first"], glued["rest"], start + glued.end("first")
    if len(rest) == 1:
        yield Number(start, between, first, between + 1)
        return
    yield Number(start, between, first, between)
    yield Number(between, between + len(rest), rest, between + len(rest))
