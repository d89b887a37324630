"""Nothing false: the project's own outputs, real pages, and pages with the markup of their own text."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from occupipe.diagnostics import Severity
from occupipe.exports.jsonld import jsonld, script_block
from occupipe.pipeline.reading import occupation_of
from occupipe.readers import reader
from occupipe.readers.html_charset import declared
from occupipe.readers.source import decode
from tests.markup.judged import of_page, of_path, told

ROOT = Path(__file__).parents[2]
HANDBOOK = ROOT / ".." / "shared" / "ooh" / "html"
CORPUS = sorted(path for path in (ROOT / "tests" / "html_corpus").rglob("*.htm*") if "no-charset" not in path.name)
BROKEN_ON_PURPOSE = {
    "coder-search-texts": {"MRK510"},  # a second script with a comma too many
    "mechanic-items": {"MRK502"},  # a currency on the occupation
}
needs_handbook = pytest.mark.skipif(
    not HANDBOOK.exists() and "OCCUPIPE_REQUIRE_SHARED" not in os.environ, reason="the handbook is not here"
)


def page_of(path: Path) -> str:
    content = path.read_bytes()
    return decode(content, path.name, encoding=declared(content))


def alarms(page: str) -> list[str]:
    return [told(d) for d in of_page(page) if d.severity is not Severity.NOTE]


def with_own_markup(page: str, profile: str) -> str | None:
    """A page with the markup of its own text; None where that names no occupation."""
    occupation = occupation_of(reader(".html")(page, "page", "page.html"))
    if occupation.name is None:
        return None
    script = script_block(jsonld(occupation, profile=profile))
    return page.replace("</head>", f"{script}</head>", 1) if "</head>" in page else script + page


@pytest.mark.parametrize("path", sorted((ROOT / "out").glob("*.jsonld")), ids=lambda path: path.stem)
def test_own_outputs(path: Path) -> None:
    assert [told(d) for d in of_path(path)] == []


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_pages_of_the_corpus(path: Path) -> None:
    known = BROKEN_ON_PURPOSE.get(path.stem, set())
    page = page_of(path)
    found = {line.partition("[")[2][:6] for line in alarms(page)}
    marked = with_own_markup(page, "core")
    assert found == known
    assert marked is None or {line.partition("[")[2][:6] for line in alarms(marked)} == known


@needs_handbook
def test_pages_of_the_handbook() -> None:
    paths = sorted(HANDBOOK.glob("*.html"))
    assert len(paths) == 22
    for number, path in enumerate(paths):
        page = page_of(path)
        assert [told(d) for d in of_page(page)] == [], path.stem
        marked = with_own_markup(page, ("core", "full")[number % 2])
        assert marked is not None
        assert [told(d) for d in of_page(marked)] == [], path.stem
