"""The HTML report of many articles: how large its file is, and how long a browser works to open it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from occupipe.reports.checked import Checked
from tests.browser.made import SOURCES, checks_of, write_report

if TYPE_CHECKING:
    from tests.browser.watching import Watched

ARTICLES = 500
LARGEST = 25 * 1024 * 1024  # bytes of the file
LONGEST = 6.0  # seconds of work until it can be read: twice what is promised, since the machine may be busy


def copies(count: int) -> Iterator[Checked]:
    """The project's articles again and again, each under a path of its own."""
    judged = list(checks_of(SOURCES))
    for number in range(count):
        checked = judged[number % len(judged)]
        yield replace(checked, path=f"{number}/{checked.path}")


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of 500 articles."""
    return write_report(tmp_path_factory.mktemp("many") / "report.html", copies(ARTICLES))


def test_a_report_of_many_articles_opens_soon(watched: Watched, many: Path) -> None:
    assert many.stat().st_size < LARGEST
    measuring = watched.page.context.new_cdp_session(watched.page)
    measuring.send("Performance.enable", {"timeDomain": "threadTicks"})  # work, not waiting for a busy machine
    page = watched.open(many)
    page.evaluate("document.body.getBoundingClientRect().height")
    metrics = {metric["name"]: metric["value"] for metric in measuring.send("Performance.getMetrics")["metrics"]}
    assert metrics["TaskDuration"] < LONGEST
    assert page.locator("details.article").count() == ARTICLES
    assert watched.noise == []
