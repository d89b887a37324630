"""
How fast articles are read: figures alone beside other readers of figures, and whole articles with facts and rules.

    python -m benchmarks.speed [ARTICLE]...

ARTICLE is a text or Markdown file (default: the project's sources). Times are CPU times of one core in one process, for
an article of 4,700 characters. quantulum3 and price-parser are measured where they are installed (`make bench` does that).
The ratio says how many times as long as occupipe a reader takes for the same texts.
"""

from __future__ import annotations

import re
import sys
import warnings
from collections.abc import Callable, Iterable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from benchmarks.timing import seconds
from occupipe.facts import extract
from occupipe.pipeline.reading import occupation_of
from occupipe.quantities import count, money, percent, period
from occupipe.quantities.folding import fold
from occupipe.readers import read_text

ARTICLE = 4_700
SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")

Figures = Callable[[str], Sequence[Any]]


def quantities(text: str) -> list[Any]:
    """Every figure and period of a text, each with its place."""
    folded = fold(text)
    return [*money.read(folded), *percent.read(folded), *count.read(folded), *period.read(folded)]


def quantulum() -> Iterable[tuple[str, Figures]]:
    """quantulum3: quantities with their units and places; without its classifier, which is slower."""
    if find_spec("quantulum3"):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that the classifier is not there
            from quantulum3 import parser

        yield "quantulum3", parser.parse


def price_parser() -> Iterable[tuple[str, Figures]]:
    """price-parser: one price out of a string, so that it is given each sentence; no places, no other figures."""
    if find_spec("price_parser"):
        from price_parser import Price

        yield (
            "price-parser",
            lambda text: [
                price for sentence in SENTENCE.split(text) if (price := Price.fromstring(sentence)).amount is not None
            ],
        )


READERS: dict[str, Figures] = {
    "occupipe": quantities,
    "occupipe, amounts alone": lambda text: list(money.read(fold(text))),
    **dict((*quantulum(), *price_parser())),
}
STEPS: dict[str, Callable[[str], object]] = {
    "blocks": read_text,
    "blocks, facts": lambda text: extract(read_text(text)),
    "blocks, facts, rules": lambda text: occupation_of(read_text(text)),
}
"""What is done with an article, each step with those before it. The last is what `occupipe extract` does."""


def figures_alone(texts: Sequence[str]) -> Iterable[str]:
    """A line for each reader of figures."""
    share = ARTICLE / sum(map(len, texts))
    own = seconds(quantities, texts)
    yield f"{'figures alone':<24} {'ms':>8} {'ratio':>8} {'figures':>8}\n"
    for name, read in READERS.items():
        taken = own if read is quantities else seconds(read, texts)
        found = sum(len(read(text)) for text in texts) * share
        yield f"{name:<24} {taken * share * 1000:>8.3f} {taken / own:>8.1f} {found:>8.1f}\n"


def whole_articles(texts: Sequence[str]) -> Iterable[str]:
    """A line for each step."""
    share = ARTICLE / sum(map(len, texts))
    yield f"\n{'whole articles':<24} {'ms':>8} {'a second':>8}\n"
    for name, step in STEPS.items():
        taken = seconds(step, texts) * share
        yield f"{name:<24} {taken * 1000:>8.3f} {1 / taken:>8.0f}\n"


def main() -> None:
    """Both tables."""
    named = [Path(name) for name in sys.argv[1:]] or sorted(Path("sources").glob("*.[tm][xd]*"))
    texts = [path.read_text(encoding="utf-8") for path in named]
    sys.stdout.write(f"{len(texts)} articles, {sum(map(len, texts)):,} characters; an article is {ARTICLE:,}\n\n")
    for line in (*figures_alone(texts), *whole_articles(texts)):
        sys.stdout.write(line)


if __name__ == "__main__":
    main()
