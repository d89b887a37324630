"""Everyday titles and those of official statistics name one occupation: figures under either are its own."""

import pytest

import occupipe
from occupipe.facts.titles import is_same

ARTICLES = {
    "Esthetician": "Skincare specialists earned a median of $38,060 a year in May 2022.",
    "Forklift Operator": "The median for industrial truck and tractor operators was $39,040 a year in May 2021.",
    "Hairdresser": "Hairdressers, hairstylists, and cosmetologists had a median wage of $29,680 a year in May 2021.",
}


@pytest.mark.parametrize("title", ARTICLES)
def test_figures_under_the_official_title_are_the_articles_own(title: str) -> None:
    occupation = occupipe.extract(f"# {title}\n\n{ARTICLES[title]}\n")
    assert [wage.subject for wage in occupation.wages] == [None]


def test_another_occupations_figures_are_not() -> None:
    occupation = occupipe.extract("# Esthetician\n\nDental hygienists earned a median of $81,400 a year in May 2022.\n")
    assert [wage.subject for wage in occupation.wages] == ["dental hygienists"]


def test_titles_are_the_same_both_ways() -> None:
    assert is_same("skincare specialist", "esthetician")
    assert is_same("esthetician", "skincare specialist")
    assert not is_same("esthetician", "esthetician")
