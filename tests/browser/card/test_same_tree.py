"""The element draws in a browser exactly what the card is in HTML, whatever the document."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from occupipe.exports.card import fragment
from occupipe.exports.jsonld.script import script_block
from tests.browser.card.documents import ALL, OURS
from tests.browser.card.looks import LOOK_ITSELF, differences
from tests.browser.card.pages import TREE, page, with_card, with_element, written

if TYPE_CHECKING:
    from tests.browser.watching import Watched

STRANGERS = """root => [...root.querySelectorAll("*")]
  .filter(one => /^(img|script|iframe|object|a|form)$/i.test(one.tagName) && one.type != "application/ld+json"
    || [...one.attributes].some(attribute => /^(on|href|src|style)/.test(attribute.name))).length"""
REDRAWN = f"""([text, n]) => {{
  document.querySelector("script[type]").text = text;
  const element = document.querySelector("occupation-card"), card = document.querySelectorAll("main > article")[n];
  element.render();
  return [...[card, element.shadowRoot.firstChild].map({TREE}), ({STRANGERS})(card) + ({STRANGERS})(element.shadowRoot)];
}}"""
"""The trees of a card of the page and of the element with its document; what in them is no part of a card."""


def test_the_two_are_one_tree_and_no_text_of_it_runs(watched: Watched, tmp_path: Path) -> None:
    cards = "\n".join(map(fragment, ALL.values()))
    text = with_element(OURS["bare, core"]).replace("</main>", f"{cards}</main>")
    shown = watched.open(written(tmp_path, text))
    different, strange = [], []
    for n, (name, document) in enumerate(ALL.items()):
        card, element, strangers = shown.evaluate(REDRAWN, [json.dumps(document), n])
        different += [(name, card, element)] if card != element else []
        strange += [name] if strangers or watched.noise else []
    assert different == []
    assert strange == []


def test_documents_in_script_elements_are_read_back_as_they_are(watched: Watched, tmp_path: Path) -> None:
    shown = watched.open(written(tmp_path, page("<h1>A page</h1>", "".join(map(script_block, ALL.values())))))
    blocks = "[...document.querySelectorAll('script')].map(block => JSON.parse(block.text))"
    assert shown.evaluate(blocks) == list(ALL.values())
    assert watched.noise == []


def test_the_two_look_alike(new_page: Callable[..., Watched], tmp_path: Path) -> None:
    watched = new_page(viewport={"width": 760, "height": 900})
    for name in ("baker, full", "texan, full", "bare, core"):
        looks = []
        for made in (with_card, with_element):
            shown = watched.open(written(tmp_path, made(OURS[name])))
            looks.append(shown.locator("article").evaluate(LOOK_ITSELF))
        assert differences(*looks) == [], name
