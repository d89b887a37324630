"""The corpus: figures found in the layouts of career sites, none of them from furniture."""

from __future__ import annotations

import pytest

from tests.html_corpus.compose import MADE, pages
from tests.html_corpus.score import CORPUS, Score, corpus, f1, score

LEAST_F1 = 0.985
PAGES = corpus()


@pytest.fixture(scope="module")
def scores() -> dict[str, Score]:
    return {page.name: score(page, page.article()) for page in PAGES}


def test_the_corpus_is_as_large_and_as_varied_as_it_should_be() -> None:
    hand = [page for page in PAGES if page.path.parent == CORPUS / "hand"]
    assert len(PAGES) >= 80
    assert len(hand) >= 26
    assert sum(len(page.gold["facts"]) for page in PAGES) >= 800


def test_figures_are_found_in_every_layout(scores: dict[str, Score]) -> None:
    assert f1(list(scores.values())) >= LEAST_F1


def test_no_figure_of_furniture_is_a_fact(scores: dict[str, Score]) -> None:
    assert {name: result.furniture for name, result in scores.items() if result.furniture} == {}


def test_no_page_is_misread_as_a_whole(scores: dict[str, Score]) -> None:
    assert {name for name, result in scores.items() if f1([result]) < 0.75} == set()


def test_composed_pages_are_what_the_layouts_make_of_the_texts() -> None:
    made = {path.name: path.read_bytes() for path in MADE.iterdir()}
    composed = {f"{name}.html": page for name, page, _ in pages()}
    composed |= {f"{name}.gold.yaml": figures.encode() for name, _, figures in pages()}
    assert made == composed
