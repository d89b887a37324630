"""The measures that have a floor, and today's figures as rows of the table of floors."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from math import floor, isnan
from pathlib import Path

from occupipe.evaluation.attributes import ATTRIBUTES
from occupipe.evaluation.score import Score
from tests.evaluation.corpora import PATHS, digest, score
from tests.evaluation.pinned import FLOORS

MARGIN = 0.005
"""How far a floor is laid below the figure it was measured at."""

MEASURES: dict[str, Callable[[Score], float]] = {
    "f1": lambda score: score.numeric.f1,
    "precision": lambda score: score.numeric.precision,
    "education": lambda score: score.strict["education"].f1,
    "certification": lambda score: score.strict["certification"].f1,
    **{a.name: lambda score, name=a.name: score.agreement[name].rate for a in ATTRIBUTES},  # type: ignore[misc]
}
"""F1 and precision of all figures (strict), F1 of education and certification, and how often attributes are right."""


def floors(measured: Score) -> dict[str, float]:
    """Floors for the figures of a score: the margin below each, in thousandths; none for what is not asked there."""
    figures = {name: measure(measured) for name, measure in MEASURES.items()}
    return {
        name: floor((figure - MARGIN) * 1000) / 1000 for name, figure in figures.items() if figure and not isnan(figure)
    }


def raised(name: str, path: Path) -> dict[str, float]:
    """The floors of a corpus as they may stand from now on: while it is the same, none is lower than before."""
    pinned, today = FLOORS.get(name), floors(score(path))
    before = pinned.floors if pinned and pinned.digest == digest(path) else {}
    return {measure: max(today.get(measure, 0), before.get(measure, 0)) for measure in {**today, **before}}


def main() -> None:
    """Print the rows of the table of floors as they may stand from now on."""
    for name, path in PATHS.items():
        if path.exists():
            row = json.dumps(raised(name, path))
            sys.stdout.write(f'    "{name}": Pinned(\n        "{digest(path)}",\n        {row},\n    ),\n')


if __name__ == "__main__":
    main()
