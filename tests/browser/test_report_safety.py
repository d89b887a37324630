"""The HTML report in a browser: hostile text stays text, and nothing leaves the page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from occupipe.reports.html.environment import UNWRITABLE, short, writable
from occupipe.reports.html.overview import source_words
from tests.browser.made import SOURCES, checks_of, hostile, write_report
from tests.hostile.texts import ALERT, LONG, TEXTS

if TYPE_CHECKING:
    from tests.browser.watching import Watched

READ_BACK = """() => [...document.querySelectorAll('.article')].map(article => {
    const number = article.id.slice(1);
    const find = (root, selector) => [...root.querySelectorAll(selector)].map(each => each.textContent);
    const entries = [...document.querySelectorAll(`[id^='d${number}-']`)];
    return {
        texts: find(article, '.column.paragraph p'),
        messages: entries.flatMap(entry => find(entry, '.message .words')),
        helps: entries.flatMap(entry => find(entry, '.help .words')),
        roles: entries.flatMap(entry => find(entry, '.related li > .words:first-child')),
        paths: find(article, 'summary .path'),
    };
})"""


def as_shown(text: str) -> str:
    """A text as HTML can hold it: characters that no HTML file carries are written out."""
    return UNWRITABLE.sub(lambda match: str(writable(match[0])), text)


def read_back(watched: Watched, path: Path) -> Any:
    page = watched.open(path)
    page.locator("#unfold").click()
    page.locator("#find").fill(ALERT)
    page.wait_for_timeout(200)
    return page.evaluate(READ_BACK)


@pytest.mark.parametrize("texts", [TEXTS, LONG], ids=["short", "long"])
def test_hostile_text_is_read_back_and_does_nothing(watched: Watched, tmp_path: Path, texts: dict[str, str]) -> None:
    path = write_report(tmp_path / "hostile.html", [hostile(text) for text in texts.values()])
    articles = read_back(watched, path)
    assert len(articles) == len(texts)
    for (name, text), told in zip(texts.items(), articles, strict=True):
        shown, said = as_shown(text), as_shown(short(text))
        assert told["texts"] == [f"Pay is {shown} a year.\n{shown}\n"], name
        assert told["messages"] == told["helps"] == told["roles"] == [said, said], name
        path = text.replace("\0", "\\0")
        assert told["paths"] == [as_shown(short(source_words(path, text)))], name
    assert watched.noise == []


def test_nothing_that_the_policy_does_not_name_can_run(watched: Watched, tmp_path: Path) -> None:
    """The second wall: what would run if an escape were forgotten."""
    path = write_report(tmp_path / "page.html", checks_of(SOURCES / "paralegal.md"))
    broken = path.read_text(encoding="utf-8").replace(
        "<main>", f"<main><script>{ALERT}</script><img src=x onerror={ALERT}><img src='https://example.com/x.png'>"
    )
    path.write_text(broken, encoding="utf-8")
    watched.open(path)
    assert watched.dialogs == []
    assert sum("Content Security Policy" in error for error in watched.errors) == len(watched.errors) == 4


@pytest.mark.parametrize("name", ["paralegal.md", "."])
def test_a_report_keeps_to_itself(new_page: Callable[..., Watched], tmp_path: Path, name: str) -> None:
    path = write_report(tmp_path / "page.html", checks_of(SOURCES / name))
    for settings in ({}, {"java_script_enabled": False}, {"color_scheme": "dark"}):
        watched = new_page(**settings)
        watched.open(path)
        assert watched.noise == []
