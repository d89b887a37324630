"""Reading only gets better: on each corpus every measure stays above its floor."""

import pytest

from tests.evaluation.corpora import PATHS, corpus, digest, score
from tests.evaluation.measures import MARGIN, MEASURES, floors
from tests.evaluation.pinned import FLOORS

HOW = "python -m tests.evaluation.measures prints the rows of tests/evaluation/pinned.py"


def test_every_corpus_has_floors() -> None:
    assert set(FLOORS) == set(PATHS), f"floors are laid for each file of tests/passages ({HOW})"


@pytest.mark.parametrize("name", FLOORS)
def test_corpora_only_change_on_purpose(name: str) -> None:
    assert digest(corpus(name)) == FLOORS[name].digest, f"the corpus {name} was changed: measure it again ({HOW})"


@pytest.mark.parametrize(("name", "measure"), [(name, m) for name in FLOORS for m in FLOORS[name].floors])
def test_no_measure_falls(name: str, measure: str) -> None:
    figure, floor = MEASURES[measure](score(corpus(name))), FLOORS[name].floors[measure]
    assert figure >= floor, (
        f"{measure} of {name} has fallen to {figure:.3f}, below {floor}. occupipe eval lists the mistakes. A floor is not"
        f" lowered; where reading has become better it is raised: {HOW}"
    )


@pytest.mark.parametrize("name", FLOORS)
def test_every_measure_has_a_floor(name: str) -> None:
    assert set(FLOORS[name].floors) == set(floors(score(corpus(name))))


def test_floors_lie_close_below_the_figures_they_are_laid_for() -> None:
    measured = score(corpus("open"))
    gaps = {name: MEASURES[name](measured) - floor for name, floor in floors(measured).items()}
    assert all(MARGIN - 1e-9 < gap < MARGIN + 0.001 + 1e-9 for gap in gaps.values()), gaps
