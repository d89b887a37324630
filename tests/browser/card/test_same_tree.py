"""The element draws in a browser exactly what the card is in HTML, whatever the document."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from tests.browser.card.documents import ALL, OURS
from tests.browser.card.looks import LOOK_ITSELF, differences
from tests.browser.card.pages import TREE, with_both, with_card, with_element, written

if TYPE_CHECKING:
    from tests.browser.watching import Watched

STRANGERS = """() => [...document.querySelectorAll("#card *"), ...document.querySelector("occupation-card").shadowRoot.querySelectorAll("*")]
  .filter(one => /^(img|script|iframe|object|a|form)$/i.test(one.tagName) && one.type != "application/ld+json"
    || [...one.attributes].some(attribute => /^(on|href|src|style)/.test(attribute.name))).length"""
BOTH = f"""() => [document.querySelector("#card > article"), document.querySelector("occupation-card").shadowRoot.firstChild].map({TREE})"""


def test_the_two_are_one_tree_and_no_text_of_it_runs(watched: Watched, tmp_path: Path) -> None:
    different, strange = [], []
    for name, document in ALL.items():
        page = watched.open(written(tmp_path, with_both(document)))
        card, element = page.evaluate(BOTH)
        different += [(name, card, element)] if card != element else []
        strange += [name] if page.evaluate(STRANGERS) or watched.noise else []
    assert different == []
    assert strange == []


def test_the_two_look_alike(new_page: Callable[..., Watched], tmp_path: Path) -> None:
    watched = new_page(viewport={"width": 760, "height": 900})
    for name in ("baker, full", "texan, full", "bare, core"):
        looks = []
        for made in (with_card, with_element):
            page = watched.open(written(tmp_path, made(OURS[name])))
            looks.append(page.locator("article").evaluate(LOOK_ITSELF))
        assert differences(*looks) == [], name
