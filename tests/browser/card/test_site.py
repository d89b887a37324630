"""The pages of docs/site/ as a reader gets them: true, quiet, readable, still, and open to everyone."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from occupipe.exports.jsonld import jsonld
from occupipe.occupation import Occupation
from tests.browser.accessibility import violations
from tests.exports.card.shown import numbers

if TYPE_CHECKING:
    from tests.browser.watching import Watched

ROOT = Path(__file__).parents[3]
PAGES = {"block": "medical-records-technician", "element": "dental-hygienist", "card": "electrician"}
"""The pages by name, and the record that each was made of."""

SIZES = {"phone": {"width": 360, "height": 740}, "desktop": {"width": 1280, "height": 900}}
SCHEMES = ("light", "dark")

BLOCK = "() => document.querySelector('script[type=\"application/ld+json\"]').textContent"
STATED = """article => [...article.querySelectorAll("data")].map(one => one.value)"""
OVERFLOW = """() => {
  const wide = innerWidth, all = root => [...root.querySelectorAll("*")].flatMap(one => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  return all(document.body).filter(one => one.getBoundingClientRect().right > wide + 0.5 || one.scrollWidth > one.clientWidth + 1 && one.clientWidth
    && getComputedStyle(one).display != "inline" && !one.closest("svg")).map(one => one.outerHTML.slice(0, 80));
}"""
SMALLEST = """article => Math.min(...[...article.querySelectorAll("*")].filter(one => one.textContent.trim() && !/script|style/i.test(one.tagName))
  .map(one => parseFloat(getComputedStyle(one).fontSize)))"""
WATCH_SHIFTS = """
  window.shifts = [];
  new PerformanceObserver(list => shifts.push(...list.getEntries().map(entry => entry.value))).observe({ type: "layout-shift", buffered: true });
"""


@pytest.fixture(params=PAGES)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def record(name: str) -> Any:
    return Occupation.model_validate_json((ROOT / "out" / f"{PAGES[name]}.json").read_text(encoding="utf-8"))


def test_the_markup_in_the_page_is_that_of_the_record(watched: Watched, site: str, name: str) -> None:
    page = watched.visit(f"{site}/{name}.html")
    profile = "core" if name == "block" else "full"
    assert json.loads(page.evaluate(BLOCK)) == jsonld(record(name), profile=profile)
    assert watched.noise == []


@pytest.mark.parametrize("name", ["element", "card"])
def test_the_figures_on_the_page_are_those_of_the_record(watched: Watched, site: str, name: str) -> None:
    page = watched.visit(f"{site}/{name}.html")
    shown = {Decimal(value) for value in page.locator("article").evaluate(STATED)}
    assert shown
    assert shown <= set(numbers(record(name).model_dump(mode="json")))
    lead = page.locator(".oc-lead data").first.get_attribute("value")
    assert lead in [str(wage.value) for wage in record(name).wages if wage.statistic == "median"]


def test_no_request_leaves_the_page_but_for_the_element(watched: Watched, site: str, name: str) -> None:
    asked: list[str] = []
    watched.page.on("request", lambda request: asked.append(request.url.removeprefix(site)))
    watched.visit(f"{site}/{name}.html")
    own = ["occupation-card.js"] if name == "element" else []
    assert [address.rpartition("/")[2] for address in asked if not address.startswith("data:")] == [
        f"{name}.html",
        *own,
    ]
    assert watched.noise == []


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("size", SIZES)
def test_the_page_is_readable_and_open_to_everyone(
    new_page: Callable[..., Watched], site: str, name: str, size: str, scheme: str
) -> None:
    watched = new_page(viewport=SIZES[size], color_scheme=scheme)
    page = watched.visit(f"{site}/{name}.html")
    assert page.evaluate(OVERFLOW) == []
    assert violations(page) == []
    if name != "block":
        assert page.locator("article").evaluate(SMALLEST) >= 11
    assert watched.noise == []


@pytest.mark.parametrize("size", SIZES)
def test_nothing_moves_while_the_page_loads(new_page: Callable[..., Watched], site: str, name: str, size: str) -> None:
    watched = new_page(viewport=SIZES[size])
    watched.page.add_init_script(WATCH_SHIFTS)
    page = watched.visit(f"{site}/{name}.html")
    page.wait_for_timeout(300)
    assert page.evaluate("shifts") == []


def test_a_shift_would_be_seen(watched: Watched, site: str) -> None:
    watched.page.add_init_script(WATCH_SHIFTS)
    page = watched.visit(f"{site}/card.html")
    page.evaluate("document.querySelector('h1').insertAdjacentHTML('beforebegin', '<p style=height:200px>late</p>')")
    page.wait_for_timeout(300)
    assert page.evaluate("shifts") != []


def test_the_card_needs_no_script(new_page: Callable[..., Watched], site: str) -> None:
    watched = new_page(java_script_enabled=False)
    page = watched.visit(f"{site}/card.html")
    assert page.locator(".oc-name").inner_text() == "Electrician"
    assert page.locator(".oc-range line").count() == 2


def test_a_card_is_printed_whole_and_in_ink(watched: Watched, site: str) -> None:
    page = watched.visit(f"{site}/card.html")
    page.emulate_media(media="print", color_scheme="light")
    style = page.locator("article").evaluate(
        "one => [getComputedStyle(one).breakInside, getComputedStyle(one).backgroundColor]"
    )
    assert style == ["avoid", "rgb(255, 255, 255)"]
