"""What rules could not check: figures that are there, and what is missing to judge them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from occupipe.rules.case import Case

_LEFT = "left"


@dataclass(frozen=True, order=True, slots=True)
class Left:
    """How many figures of an article a rule could not check, and why."""

    code: str
    reason: str
    count: int


def leave(case: Case, code: str, reason: str) -> None:
    """Note a figure that a rule could not check."""
    case.notes.setdefault(_LEFT, Counter())[code, reason] += 1


def left_of(case: Case) -> tuple[Left, ...]:
    """What the rules that have run could not check, in the order of their codes."""
    noted: Counter[tuple[str, str]] = case.notes.get(_LEFT, Counter())
    return tuple(sorted(Left(code, reason, count) for (code, reason), count in noted.items()))
