"""Lists within an item: their items are told by the item that they are part of."""

from __future__ import annotations

import pytest

from occupipe.article import Article
from occupipe.facts import extract
from occupipe.readers import html, markdown

PAGES: dict[str, Article] = {
    "html": html.read(
        "<h1>Baker</h1><p>Bakers rise early.</p><ul><li>Median annual wage by setting<ul><li>Hotels: $37,900<li>Shops: $31,300</ul>"
        "<li>Jobs:<ul><li>2023: 218,400<li>2033 (projected): 231,500</ul><li>Hours: long</ul>", "a", "a.html"
    ),
    "markdown": markdown.read(
        "# Baker\n\nBakers rise early.\n\n- Median annual wage by setting\n  - Hotels: $37,900\n  - Shops: $31,300\n- Jobs:\n"
        "  - 2023: 218,400\n  - 2033 (projected): 231,500\n- Hours: long\n", "a", "a.md"
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", PAGES)
def test_wages_have_the_statistic_of_the_item_above(name: str) -> None:
    found = [fact for fact in extract(PAGES[name]).facts if fact.kind == "salary"]
    assert [(int(f.value or 0), str(f.statistic), f.scope) for f in found] == [
        (37_900, "median", "Hotels"),
        (31_300, "median", "Shops"),
    ]


@pytest.mark.parametrize("name", PAGES)
def test_counts_by_year_are_of_the_item_above(name: str) -> None:
    found = [fact for fact in extract(PAGES[name]).facts if fact.kind == "employment"]
    assert [(int(f.value or 0), f.reference_year, f.target_year) for f in found] == [
        (218_400, 2023, None),
        (231_500, None, 2033),
    ]


@pytest.mark.parametrize("above", ["Bakers have strong hands.", "Hands: 2"])
def test_an_item_that_says_all_it_has_to_say_introduces_nothing(above: str) -> None:
    text = f"<h1>Baker</h1><p>The mean wages of bakers:</p><ul><li>{above}<ul><li>Hotels: $37,900 a year</ul></ul>"
    (wage,) = (fact for fact in extract(html.read(text, "a", "a.html")).facts if fact.kind == "salary")
    assert str(wage.statistic) == "mean"
