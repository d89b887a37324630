"""
Long articles: what is done for them grows with their length.

The time itself is never judged, only how it grows: ten times as many figures take about ten times as long. What a figure
inherits is looked for in a bounded number of contexts before it, so that it takes a little more.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from occupipe.pipeline.judging import Judging, judge_article
from occupipe.readers import plaintext

FIGURES, GROWTH = 200, 10
MOST = 1.6 * GROWTH  # times as long: what looked through all rows for each of them took 21 times as long


def amount(n: int) -> str:
    """An amount like no other near it."""
    return f"${20 + n % 60},{n % 1000:03d}"


LAYOUTS: dict[str, Callable[[int], str]] = {
    "paragraphs": lambda n: f"The median pay of bakers was {amount(n)} a year in {1990 + n % 30}.\n\n",
    "sentences": lambda n: f"The median pay of bakers was {amount(n)} a year in {1990 + n % 30}. ",
    "rows": lambda n: f"Town {n}: {amount(n)}\n",
    "items": lambda n: f"- Kind {n} of shops: {n % 50} percent\n",
    "counts": lambda n: f"Town {n}: {10 + n % 90},{n % 1000:03d} jobs in 2019\n",
}


def seconds(layout: str, figures: int) -> float:
    """The processor time that reading and judging an article of so many figures takes."""
    text = "Bakers\n\nPay and jobs of bakers\n\n" + "".join(LAYOUTS[layout](n) for n in range(figures))
    started = time.process_time()
    judge_article(plaintext.read(text, "long", "long.txt"), Judging())
    return time.process_time() - started


@pytest.mark.parametrize("layout", LAYOUTS)
def test_time_grows_with_the_number_of_figures(layout: str) -> None:
    seconds(layout, 30)  # what is compiled on first use
    short = max(seconds(layout, FIGURES) for _ in range(3))
    assert any(seconds(layout, GROWTH * FIGURES) < MOST * short for _ in range(6))  # a busy machine slows some of them
