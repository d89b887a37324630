"""The passages with mistakes, the worst first."""

from __future__ import annotations

from occupipe.evaluation.comparison import Compared
from occupipe.evaluation.score import Score


def worst(score: Score, most: int | None = None) -> list[Compared]:
    """The passages in which anything is not right, by the number of their mistakes; at most so many."""
    wrong = [compared for compared in score.compared if compared.mistakes or any(compared.slips)]
    return sorted(wrong, key=lambda compared: -compared.mistakes)[:most]
