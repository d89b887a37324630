"""CPU time of one core: the best of several rounds, so that what else the machine does counts little."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

ROUNDS = 7
SHORTEST = 0.05
"""Seconds a round lasts at least: a single article is read too fast for the clock."""


def seconds(work: Callable[[str], object], texts: Sequence[str]) -> float:
    """Seconds for all texts once."""
    work(texts[0])  # what is compiled or loaded on first use
    repeats = 1
    while (taken := _round(work, texts, repeats)) < SHORTEST:
        repeats *= 2
    return min(taken, *(_round(work, texts, repeats) for _ in range(ROUNDS - 1))) / repeats


def _round(work: Callable[[str], object], texts: Sequence[str], repeats: int) -> float:
    begun = time.process_time()
    for _ in range(repeats):
        for text in texts:
            work(text)
    return time.process_time() - begun
