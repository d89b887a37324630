"""What rules could not check: figures that are there, and what is missing to judge them, in words an editor understands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from occupipe.occupation import Figure, Part, Wage
from occupipe.rules.case import Case
from occupipe.rules.same import publisher
from occupipe.spans import Span

_LEFT = "left"
OF_A_PART = "the words around the figure leave open whether it is of the whole occupation"
UNDATED = "the figure does not say its year, and others of its kind do"
NO_PERIOD = "the figure does not say its period, and the article has projections for several"
MANY_VALUES = "there are more values than one thing can have, as in a list whose labels were not understood"
NO_END_YEAR = "the projection does not say when it ends"
SECTIONS = (
    "the figures to compare stand in different sections, and do not say that they are of one year, place and source"
)
_COMPARED: tuple[tuple[Callable[[Figure], object], str, str], ...] = (
    (lambda f: f.currency if isinstance(f, Wage) else None, "in different currencies", ""),
    (lambda f: f.scope, "of different groups", ""),
    (lambda f: f.reference_year, "of different years", "say its year"),
    (lambda f: f.area, "for different places", "say its place"),
    (publisher, "from different sources", "name its source"),
)
"""
What figures of one thing have in common: how to read it, what they are where it differs, and what one fails to do that
leaves it open. To leave out the group is to mean the whole occupation.
"""


@dataclass(frozen=True, order=True, slots=True)
class Left:
    """How many figures of an article a rule could not check, and why."""

    code: str
    reason: str
    count: int


def leave(case: Case, code: str, reason: str, *figures: Part | Span) -> None:
    """Note figures that a rule could not check, if any; each counts once, however often a rule comes upon it."""
    if figures:
        noted: dict[tuple[str, str], set[int]] = case.notes.setdefault(_LEFT, {})
        noted.setdefault((code, reason), set()).update(
            f.start if isinstance(f, Span) else f.span.start for f in figures
        )


def left_of(case: Case) -> tuple[Left, ...]:
    """What the rules that have run could not check, in the order of their codes."""
    noted: dict[tuple[str, str], set[int]] = case.notes.get(_LEFT, {})
    return tuple(
        sorted(Left(code, reason, len(places)) for (code, reason), places in noted.items() if code in case.silence.ran)
    )


def why_apart(first: Figure, second: Figure, otherwise: str = SECTIONS) -> str:
    """
    Why two figures are not of one thing for certain: the first difference, else the first thing that one leaves open.

    `otherwise` is what keeps them apart where neither says anything that the other does not.
    """
    return next(_differing(first, second), None) or next(_open(first, second), otherwise)


def _differing(first: Figure, second: Figure) -> Iterator[str]:
    for value, differing, unstated in _COMPARED:
        pair = value(first), value(second)
        if pair[0] != pair[1] and not (unstated and None in pair):
            yield f"the figures to compare are {differing}"


def _open(first: Figure, second: Figure) -> Iterator[str]:
    for value, _, unstated in _COMPARED:
        if unstated and (value(first) is None) != (value(second) is None):
            yield f"one of the figures to compare does not {unstated}"
