"""The HTML report in a browser: what it shows, how it is used, and that everyone can."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from occupipe.occupation import Figure
from occupipe.reports.html.verdicts import LABELS
from tests.browser.accessibility import violations
from tests.browser.made import SOURCES, checks_of, write_report

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.watching import Watched

PHONE = {"width": 360, "height": 740}
DESK = {"width": 1280, "height": 900}


@pytest.fixture(scope="module")
def one(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of one article with errors."""
    return write_report(tmp_path_factory.mktemp("one") / "report.html", checks_of(SOURCES / "paralegal.md"))


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of all articles and outputs of the project."""
    checks = checks_of(SOURCES, SOURCES.parent / "out")
    return write_report(tmp_path_factory.mktemp("many") / "report.html", checks)


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of two articles, one with a table and figures that were not read."""
    checks = checks_of(SOURCES / "dental-hygienist.md", SOURCES / "medical-records-technician.txt")
    return write_report(tmp_path_factory.mktemp("few") / "report.html", checks)


def unfold(page: Page) -> None:
    page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")


@pytest.mark.parametrize(
    ("name", "viewport", "scheme"),
    [("few", DESK, "light"), ("one", DESK, "dark"), ("one", PHONE, "light"), ("few", PHONE, "dark")],
)
def test_everyone_can_read_it(
    new_page: Callable[..., Watched], request: pytest.FixtureRequest, name: str, viewport: dict[str, int], scheme: str
) -> None:
    watched = new_page(viewport=viewport, color_scheme=scheme)
    page = watched.open(request.getfixturevalue(name))
    unfold(page)
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]


def test_every_figure_is_marked_where_it_stands_and_told_beside(watched: Watched, one: Path) -> None:
    page = watched.open(one)
    (checked,) = checks_of(SOURCES / "paralegal.md")
    assert checked.occupation is not None
    figures = [part for part in checked.occupation.parts() if isinstance(part, Figure)]
    assert len(figures) > 10
    marks = page.locator(".column a.m").all()
    told = {mark.text_content(): page.locator(f"{mark.get_attribute('href')}") for mark in marks}
    for figure in figures:
        words = told[figure.evidence.quote].locator(".meaning").first.text_content()
        assert words is not None
        assert f"{figure.value.copy_abs():,f}".rstrip("0") in words.replace("$33.24", "33.24"), words
    for mark in marks:
        verdict = page.locator(f"#{mark.get_attribute('aria-describedby')}").text_content()
        assert verdict in LABELS.values()


def test_a_mark_leads_to_its_note_and_back(watched: Watched, one: Path) -> None:
    page = watched.open(one)
    page.locator(".column a.m", has_text="$33.24").click()
    note = page.locator(".note:target")
    assert "$33.24 an hour is $69,139 a year, not $62,890" in note.inner_text()
    note.locator(".head a").click()
    assert page.locator(".m:target").text_content() == "$33.24"
    assert page.evaluate("document.querySelector('.m:target').getBoundingClientRect().top") > 60  # below the tools


def test_the_worst_and_the_stale_come_first(watched: Watched, many: Path) -> None:
    page = watched.open(many)
    names = page.locator(".documents tbody th a").all_text_contents()
    assert names[:3] == ["Paralegal", "Medical Records Technician", "Primary School Teacher"]
    assert page.locator("ol.stale a").all_text_contents() == ["Medical Records Technician"]
    assert "2010, 16 years before 2026" in page.locator("ol.stale").inner_text()


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_a_severity_can_be_left_out(new_page: Callable[..., Watched], one: Path, *, script: bool) -> None:
    page = new_page(java_script_enabled=script).open(one)
    assert page.locator(".level.v-error").is_visible()
    page.locator("#show-error").uncheck()
    assert not page.locator(".level.v-error").is_visible()
    assert page.locator(".level.v-warning").is_visible()
    assert page.locator(".note.v-error").all()
    assert not any(note.is_visible() for note in page.locator(".note.v-error").all())


def test_without_script_nothing_is_offered_that_needs_it(new_page: Callable[..., Watched], many: Path) -> None:
    page = new_page(java_script_enabled=False).open(many)
    assert not page.locator("#find").is_visible()
    page.locator("details.article", has_text="Paralegal").locator("summary").first.click()
    assert page.locator(".column a.m", has_text="$33.24").is_visible()


def test_search_keeps_what_has_all_words(watched: Watched, many: Path) -> None:
    page = watched.open(many)
    page.locator("#find").fill("PAY hour")
    page.locator("#found", has_text=re.compile("^1 of")).wait_for()
    shown = [entry for entry in page.locator(".list .entry").all() if entry.is_visible()]
    assert ["$33.24 an hour" in entry.inner_text() for entry in shown] == [True]
    page.locator("#find").fill("")
    page.locator("#found").wait_for(state="hidden")
    assert page.locator(".list .entry").first.is_visible()


def test_the_overview_is_sorted_by_the_keyboard(watched: Watched, many: Path) -> None:
    page = watched.open(many)
    page.locator(".documents thead button", has_text="Newest figures").focus()
    page.keyboard.press("Enter")
    heading = page.locator(".documents thead th[aria-sort]")
    assert heading.get_attribute("aria-sort") == "descending"
    page.keyboard.press("Space")
    assert heading.get_attribute("aria-sort") == "ascending"
    assert page.locator(".documents tbody th a").first.text_content() == "Medical Records Technician"


def test_the_keyboard_reaches_the_findings_at_once(watched: Watched, one: Path) -> None:
    page = watched.open(one)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the findings"
    page.keyboard.press("Enter")
    assert page.url.endswith("#findings")


def test_a_link_opens_what_is_folded(watched: Watched, many: Path) -> None:
    page = watched.open(many)
    page.locator(".list a.m", has_text="$33.24").click()
    assert page.locator(".m:target").is_visible()


def test_print_shows_all(new_page: Callable[..., Watched], many: Path) -> None:
    page = new_page(java_script_enabled=False).open(many)
    page.emulate_media(media="print")
    texts = page.locator(".text")
    assert texts.count() == 5
    for text in texts.all():
        box = text.bounding_box()
        assert box is not None
        assert box["height"] > 500
    assert not page.locator(".tools").is_visible()


def test_marks_differ_in_more_than_colour(watched: Watched, one: Path) -> None:
    page = watched.open(one)
    forms = {
        verdict: page.locator(f".key .m.v-{verdict}").evaluate(
            "mark => { const s = getComputedStyle(mark); return [s.textDecorationStyle, s.textDecorationLine, s.outlineStyle, s.fontWeight].join() }"
        )
        for verdict in ("error", "warning", "stale", "note", "unread", "corrected", "sound")
    }
    assert len(set(forms.values())) == len(forms), forms


def test_drawings_are_told_in_words(watched: Watched, one: Path) -> None:
    page = watched.open(one)
    titles = page.locator("svg[role=img] > title").all_text_contents()
    assert titles == ["10th percentile $44,740, Median $62,890, 90th percentile $58,500"]
    unnamed = page.locator("svg:not([role=img]):not([aria-hidden=true])")
    assert [svg.evaluate("svg => svg.parentElement.closest('svg[role=img]') !== null") for svg in unnamed.all()] == [
        True
    ] * unnamed.count()
    assert re.fullmatch(r"\d+(\.\d+)?%", page.locator("td.bar .part").first.get_attribute("width") or "")
