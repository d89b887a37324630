"""No style leaks: those of the page do not reach the card or the element, and theirs do not reach the page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from occupipe.exports.card import fragment
from occupipe.exports.card.element import element
from occupipe.exports.jsonld.script import script_block
from tests.browser.card.documents import OURS
from tests.browser.card.hosts import HOSTS
from tests.browser.card.looks import CHANGED_LOOK, KEEP_LOOK, LOOK, differences
from tests.browser.card.pages import page, written

if TYPE_CHECKING:
    from tests.browser.watching import Watched

DOCUMENT = OURS["baker, core"]
CARD = fragment(DOCUMENT)
ELEMENT = f"{script_block(DOCUMENT)}<script>{element()}</script><occupation-card></occupation-card>"
FORMS = {"card": CARD, "element": ELEMENT}
ORDINARY = """<div id="others"><article class="card"><h2>Others</h2><section><h3>Pay</h3><dl><dt>Pay</dt><dd><data value="5">5</data></dd></dl>
<p>Words <a href="#">and a link</a> <span>and more</span></p><svg viewBox="0 0 9 9"><line x1="0" x2="9" y1="1" y2="1"/></svg></section></article></div>"""


@pytest.fixture
def looks(watched: Watched, tmp_path: Path) -> Callable[[str, str, str], Any]:
    """How what a selector names looks, in a page with a style and a body."""

    def look(body: str, style: str, selector: str) -> Any:
        shown = watched.open(written(tmp_path, page(body, f"<style>{style}</style>")))
        assert watched.noise == []
        return shown.locator(selector).first.evaluate(LOOK)

    return look


BOX = """#host, #box, occupation-card { all: revert !important; display: block !important } #box { width: 700px !important }"""
"""The box that a card stands in is the page's: how wide it is, where it stands."""


def reached(watched: Watched, folder: Path, body: str, selector: str) -> dict[str, list[str]]:
    """What the style of each host changes of an element that stands in its page."""
    text = page(f"<div id=host><div id=box>{body}</div></div>", f"<style id=rude></style><style>{BOX}</style>")
    one = watched.open(written(folder, text)).locator(selector).first
    one.evaluate(KEEP_LOOK)
    changed = {host: differences(*one.evaluate(CHANGED_LOOK, style)) for host, style in HOSTS.items()}
    assert watched.noise == []
    return {host: found[:3] for host, found in changed.items() if found}


@pytest.mark.parametrize("form", FORMS)
def test_no_style_of_the_page_reaches_a_card(watched: Watched, tmp_path: Path, form: str) -> None:
    assert reached(watched, tmp_path, FORMS[form], "article.occupation-card") == {}


def test_the_styles_of_hosts_reach_what_is_no_card(watched: Watched, tmp_path: Path) -> None:
    named = {"same names", "specific"}  # which name what only a card has
    assert reached(watched, tmp_path, ORDINARY, "article.card").keys() >= HOSTS.keys() - named


@pytest.mark.parametrize("form", FORMS)
def test_no_style_of_a_card_reaches_the_page(looks: Callable[[str, str, str], Any], form: str) -> None:
    style = "body { font: 18px/1.5 serif; color: #333 } h2 { color: teal } .oc-name { color: teal }"
    without = looks(ORDINARY, style, "#others")
    beside = looks(f"{ORDINARY}{FORMS[form]}", style, "#others")
    inside = looks(ORDINARY.replace("<p>Words", f"{FORMS[form]}<p>Words"), style, "#others > article > h2")
    assert differences(without, beside) == []
    assert differences(looks(ORDINARY, style, "#others > article > h2"), inside) == []


@pytest.mark.parametrize("form", FORMS)
def test_a_site_restyles_by_variables(watched: Watched, tmp_path: Path, form: str) -> None:
    style = """:root { --occupation-ink: rgb(1, 2, 3); --occupation-accent: rgb(4, 5, 6); --occupation-paper: rgb(7, 8, 9);
        --occupation-font: monospace; --occupation-size: 20px; --occupation-radius: 0 }"""
    shown = watched.open(written(tmp_path, page(FORMS[form], f"<style>{style}</style>")))
    card = shown.locator("article.occupation-card")
    css = "(one, name) => getComputedStyle(one)[name]"
    wanted = {
        "color": "rgb(1, 2, 3)", "backgroundColor": "rgb(7, 8, 9)", "fontFamily": "monospace", "fontSize": "20px",
        "borderRadius": "0px",
    }  # fmt: skip
    assert {name: card.evaluate(css, name) for name in wanted} == wanted
    assert card.locator(".oc-whole").first.evaluate(css, "stroke") == "rgb(4, 5, 6)"


def test_a_site_restyles_by_class_names_in_a_layer_before_the_card(watched: Watched, tmp_path: Path) -> None:
    style = "@layer site { .occupation-card .oc-name { color: rgb(1, 2, 3) !important; text-transform: uppercase !important } }"
    shown = watched.open(written(tmp_path, page(CARD, f"<style>{style}</style>")))
    name = shown.locator(".oc-name")
    assert name.evaluate("one => [getComputedStyle(one).color, getComputedStyle(one).textTransform]") == [
        "rgb(1, 2, 3)",
        "uppercase",
    ]


@pytest.mark.parametrize(("scheme", "reader", "dark"), [
    (None, "dark", True), (None, "light", False), ("light", "dark", False), ("dark", "light", True),
])  # fmt: skip
@pytest.mark.parametrize("form", FORMS)
def test_a_card_follows_the_reader_or_the_site(
    new_page: Callable[..., Watched], tmp_path: Path, form: str, scheme: str | None, reader: str, dark: bool
) -> None:
    style = f"<style>:root {{ --occupation-scheme: {scheme} }}</style>" if scheme else ""
    shown = new_page(color_scheme=reader).open(written(tmp_path, page(FORMS[form], style)))
    paper = shown.locator("article.occupation-card").evaluate("one => getComputedStyle(one).backgroundColor")
    assert paper == ("rgb(23, 25, 28)" if dark else "rgb(255, 255, 255)")
