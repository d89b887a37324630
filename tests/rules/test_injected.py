"""How many errors are found that are put into whole handbook pages, text and HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import pytest

from occupipe.diagnostics import Severity
from tests.rules.casefile import judged
from tests.rules.injected import KINDS, rate
from tests.rules.official import HANDBOOK, needs_tables

pytestmark = needs_tables

PAGES = HANDBOOK.parent / "html"
EVERY = 4  # one text in four, one page in two: enough to measure a rate
_BOX = re.compile(r"\$(?P<annual>[\d,]+)\s+per year\s*(?:<br */?>)?\s*\$[\d.]+\s+per hour")
"""The median of a page's quick facts, by the year and by the hour."""


@pytest.mark.parametrize(
    ("name", "floor"),
    [
        ("10th and 90th percentile swapped", 100),
        ("10th percentile that is a copy of the 90th", 95),
        ("two digits of one of two medians swapped", 93),
        ("growth called decline", 95),
        ("openings called new jobs", 95),
        ("the wording of another growth", 95),
        ("a heading of another year", 95),
        ("a heading of another occupation", 90),
    ],
)
def test_errors_of_a_page(name: str, floor: float) -> None:
    assert rate(name, EVERY) >= floor


def test_every_kind_of_error_has_a_floor() -> None:
    (mark,) = [m for m in test_errors_of_a_page.pytestmark if m.name == "parametrize"]  # type: ignore[attr-defined]
    assert {name for name, _ in mark.args[1]} == set(KINDS)


@cache
def boxes() -> tuple[tuple[str, re.Match[str]], ...]:
    """Pages as published, each with the median of its quick facts."""
    pages = (path.read_text(encoding="utf-8") for path in sorted(PAGES.glob("*.html"))[::2])
    return tuple((page, found) for page in pages if (found := _BOX.search(page)))


def off_by(dollars: int) -> Iterator[str]:
    for page, found in boxes():
        for wrong in (int(found["annual"].replace(",", "")) + sign * dollars for sign in (-1, 1)):
            yield f"{page[: found.start('annual')]}{wrong:,}{page[found.end('annual') :]}"


@pytest.mark.parametrize(("dollars", "floor"), [(20, 70), (50, 100), (100, 100)])
def test_an_annual_wage_of_quick_facts_that_is_off(dollars: int, floor: float) -> None:
    """No more than 72 percent of those that are off by 20 dollars can be told: an hour's cents are a year's 21 dollars."""
    found = [bool(judged(page, "PAY102", ".html")) for page in off_by(dollars)]
    assert len(found) >= 18
    assert 100 * sum(found) / len(found) >= floor


_CELL = r"(\s*</td>\s*<td[^>]*>\s*)"
_ROW = re.compile(rf"(<td[^>]*>\s*)([\d,]{{3,}}){_CELL}([\d,]{{3,}}){_CELL}(-?\d+){_CELL}(-?[\d,]+)(?=\s*</td>)")
"""The row of a page's projections: jobs before and after, change in percent and in jobs."""


def rows_off(cell: int) -> Iterator[str]:
    """Pages whose row of projections has a number of jobs that is off by a twentieth, and by a thousand at least."""
    for path in sorted(PAGES.glob("*.html"))[::2]:
        page = path.read_text(encoding="utf-8")
        found = _ROW.search(page)
        if found:
            jobs = int(found[cell].replace(",", ""))
            wrong = jobs + max(1000, jobs // 2000 * 100)
            yield f"{page[: found.start(cell)]}{wrong:,}{page[found.end(cell) :]}"


@pytest.mark.parametrize("cell", [2, 4, 8])
def test_jobs_of_a_row_of_projections_that_are_off(cell: int) -> None:
    """Errors, though most pages also tell the jobs before rounded, in a sentence: the row is judged by its own figures."""
    found = [any(d.severity is Severity.ERROR for d in judged(page, "PRJ301", ".html")) for page in rows_off(cell)]
    assert len(found) >= 9
    assert 100 * sum(found) / len(found) >= 90
