"""The element in pages of many kinds: markup late, missing or broken, a strict policy, a file that is loaded twice."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from occupipe.exports.card.element import element
from occupipe.exports.jsonld.script import script_block
from tests.browser.card.documents import ELSEWHERE, OURS
from tests.browser.card.pages import page, with_element, written
from tests.browser.card.test_site import WATCH_SHIFTS

if TYPE_CHECKING:
    from tests.browser.watching import Watched

SCRIPT, CARD, BLOCK = (
    f"<script>{element()}</script>",
    "<occupation-card></occupation-card>",
    script_block(OURS["baker, full"]),
)
NAME = "() => document.querySelector('occupation-card').shadowRoot?.querySelector('.oc-name')?.textContent ?? null"


def name_in(watched: Watched, folder: Path, text: str) -> object:
    """The name on the card of a page."""
    return watched.open(written(folder, text)).evaluate(NAME)


def test_markup_may_stand_behind_the_element(watched: Watched, tmp_path: Path) -> None:
    assert name_in(watched, tmp_path, page(f"{CARD}{BLOCK}", SCRIPT)) == "Baker"
    assert name_in(watched, tmp_path, page(f"{BLOCK}{CARD}{SCRIPT}")) == "Baker"


def test_the_file_may_be_loaded_late(watched: Watched, tmp_path: Path) -> None:
    written(tmp_path, element(), "occupation-card.js")
    for how in ("", " defer", " async", " type=module"):
        if how == " type=module":
            continue  # a module needs a server
        assert (
            name_in(watched, tmp_path, page(CARD, f"<script src=occupation-card.js{how}></script>{BLOCK}")) == "Baker"
        )
    assert watched.noise == []


def test_without_markup_nothing_is_drawn(watched: Watched, tmp_path: Path) -> None:
    for blocks in (
        "",
        '<script type="application/ld+json">{"@type": "WebPage"}</script>',
        '<script type="application/ld+json">{ no }</script>',
    ):
        assert name_in(watched, tmp_path, page(f"{CARD}{blocks}", SCRIPT)) is None
    assert watched.noise == []


def test_other_blocks_of_a_page_do_not_matter(watched: Watched, tmp_path: Path) -> None:
    others = (
        '{"@type": "Organization", "name": "Others"}',
        '[1, null, "x"]',
        "{ no }",
        '{"@graph": [{"@type": "BreadcrumbList"}]}',
    )
    blocks = "".join(f'<script type="application/ld+json">{other}</script>' for other in others)
    assert (
        name_in(watched, tmp_path, page(f"{blocks}{BLOCK}{script_block(ELSEWHERE['odd numbers'])}{CARD}", SCRIPT))
        == "Baker"
    )
    assert watched.noise == []


def test_a_strict_policy_of_the_page_is_kept(watched: Watched, tmp_path: Path) -> None:
    written(tmp_path, element(), "occupation-card.js")
    policy = (
        "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; script-src file:; style-src 'none'\">"
    )
    shown = watched.open(written(tmp_path, page(CARD, f"{policy}<script src=occupation-card.js></script>{BLOCK}")))
    card = shown.locator("article")
    assert card.evaluate("one => getComputedStyle(one).display") == "flex"
    assert watched.noise == []


def test_a_file_that_is_loaded_twice_defines_one_element(watched: Watched, tmp_path: Path) -> None:
    assert name_in(watched, tmp_path, page(CARD, f"{BLOCK}{SCRIPT}{SCRIPT}")) == "Baker"
    assert watched.noise == []


def test_an_element_that_is_made_by_a_script_draws_too(watched: Watched, tmp_path: Path) -> None:
    late = "<script>document.body.append(document.createElement('occupation-card'))</script>"
    assert name_in(watched, tmp_path, page(late, f"{BLOCK}{SCRIPT}")) == "Baker"


def test_markup_that_changes_is_drawn_when_asked(watched: Watched, tmp_path: Path) -> None:
    shown = watched.open(written(tmp_path, page(CARD, f"{BLOCK}{SCRIPT}")))
    changed = "() => { const block = document.querySelector('script[type]'); block.text = block.text.replace('\"Baker\"', '\"Miller\"') }"
    shown.evaluate(changed)
    assert shown.evaluate("document.querySelector('occupation-card').render()") is True
    assert shown.evaluate(NAME) == "Miller"


def test_a_hidden_element_is_not_shown(watched: Watched, tmp_path: Path) -> None:
    shown = watched.open(written(tmp_path, page(CARD.replace("card>", "card hidden>", 1), f"{BLOCK}{SCRIPT}")))
    assert not shown.locator("article").is_visible()


def test_nothing_moves_when_the_element_draws(watched: Watched, tmp_path: Path) -> None:
    watched.page.add_init_script(WATCH_SHIFTS)
    text = with_element(OURS["baker, full"]).replace("</occupation-card>", "</occupation-card><p>Words below.</p>")
    shown = watched.open(written(tmp_path, text))
    shown.wait_for_timeout(300)
    assert shown.evaluate("shifts") == []
