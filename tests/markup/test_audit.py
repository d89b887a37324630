"""Pages audited against themselves: one figure of the markup is changed, and found at both of its places."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from occupipe.diagnostics import Severity
from tests.markup.judged import of_page, told
from tests.markup.pages import PAGES, MadePage, made_pages, needs_handbook, number, observed, put

pytestmark = needs_handbook


@dataclass(frozen=True)
class Change:
    """
    One change of the markup: what is changed, the rule that tells it, the figure of the text beside it.

    `line` is what stands on the line of the finding.
    """

    name: str
    change: Callable[[str], str]
    code: str
    figure: str
    line: str


CHANGES = (
    Change("digits of the median swapped", number("median", lambda n: n + 9_000), "MRK512", "median", '"median"'),
    Change("10th percentile of another year", number("percentile10", lambda n: n - 1_130), "MRK512", "p10", "percentile10"),
    Change("90th percentile, a zero too many", number("percentile90", lambda n: n * 10), "MRK512", "p90", "percentile90"),
    Change("the median as another statistic", put('"median"', '"percentile25"'), "MRK513", "median", "percentile25"),
    Change("pay for an hour", put('"P1Y"', '"PT1H"'), "MRK512", "median", '"median"'),
    Change("pay in another currency", put('"USD"', '"CAD"'), "MRK512", "median", '"median"'),
    Change("pay of another year", put('"temporalCoverage": "2024"', '"temporalCoverage": "2026"'), "MRK514", "median", '"median"'),
    Change("the median to the dollar", number("median", lambda n: n + 3), "MRK515", "median", '"median"'),
    Change("jobs", observed("employment", lambda n: n + n // 2 + 300), "MRK512", "employment", '"value"'),
    Change("growth", observed("growth-percent", lambda n: n + 3), "MRK512", "growth_pct", '"value"'),
    Change("growth for decline", observed("growth-percent", lambda n: -n), "MRK512", "growth_pct", '"value"'),
    Change("growth from another year", put(r'(growth-percent"\s+\},\s+"observationDate": )"2024"', r'\1"2014"'), "MRK514", "growth_pct", '"value"'),
    Change("openings", observed("openings", lambda n: n * 2 + 400), "MRK512", "openings_count", '"value"'),
)  # fmt: skip


def printed(page: MadePage, figure: str) -> str:
    """A figure as the text of its page prints it."""
    value = abs(page.figures[figure])
    sign = "$" if figure in ("median", "p10", "p90") else ""
    return f"{sign}{value:,}"


@pytest.mark.parametrize("number_of_page", range(PAGES))
def test_a_changed_figure_is_found_at_both_places(number_of_page: int) -> None:
    page = made_pages()[number_of_page]
    change = CHANGES[number_of_page % len(CHANGES)]
    source = page.marked(change.change)
    found = [d for d in of_page(source) if d.code == change.code]
    assert found, (change.name, page.name)
    lines = source.splitlines()
    both = [(lines[d.place.start.line - 1], lines[d.related[0].place.start.line - 1]) for d in found]
    wanted = printed(page, change.figure)
    assert any(change.line in marked and wanted in text for marked, text in both), (change.name, both)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.name)
def test_every_change_is_found_on_every_tenth_page(change: Change) -> None:
    for page in made_pages()[::10]:
        codes = {d.code for d in of_page(page.marked(change.change))}
        assert change.code in codes, page.name


def test_nothing_is_told_of_pages_with_the_markup_of_their_text() -> None:
    pages = made_pages()
    assert len(pages) == PAGES
    assert [told(d) for page in pages for d in of_page(page.marked())] == []


def test_words_that_the_text_does_not_have() -> None:
    page = made_pages()[0]
    source = page.marked(put(r'(#occupation",\s+"name": )"[^"]+"', r'\1"Harbor Pilot"'))
    (found,) = [d for d in of_page(source) if d.severity is Severity.ERROR]
    assert found.code == "MRK511"
    assert "Harbor Pilot" in found.message
    assert found.related[0].place.quote == page.name
