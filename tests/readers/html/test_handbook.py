"""Pages of the handbook as they were published, and passages wrapped into the markup of real sites."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from benchmarks.html_wrapped import LAYOUTS

from occupipe.article import Article, Metadata
from occupipe.facts import extract
from occupipe.readers import plaintext, read_source
from occupipe.readers.html import read
from tests.html_corpus.score import NUMERIC

SHARED = Path("../shared")
NEEDS_SHARED = pytest.mark.skipif(
    not SHARED.is_dir() and not os.environ.get("OCCUPIPE_REQUIRE_SHARED"), reason="the shared pages are not here"
)
LEAST = 0.985
Key = tuple[object, ...]


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def said(article: Article) -> Iterator[Key]:
    """The figures of an article that are about its own occupation."""
    for fact in extract(article).facts:
        if fact.kind in NUMERIC and fact.subject is None:
            salary = (str(fact.statistic), fact.unit) if fact.kind == "salary" else ()
            yield (str(fact.kind), round(float(fact.value or 0), 2), *salary)


def gold(fact: dict[str, Any]) -> Key:
    salary = (fact["stat"], fact["unit"]) if fact["kind"] == "salary" else ()
    return (fact["kind"], round(float(fact["value"]), 2), *salary)


@NEEDS_SHARED
def test_the_figures_of_the_handbook_are_read() -> None:
    found = missed = wrong = 0
    for page in lines(SHARED / "ooh/html.jsonl"):
        article = next(iter(read_source(SHARED / f"ooh/html/{page['id']}.html")))
        assert isinstance(article, Article)
        own = [fact for fact in page["facts"] if fact["kind"] in NUMERIC and not fact.get("about")]
        wanted = {gold(fact) for fact in own if not fact.get("doubtful")}
        free = {gold(fact) for fact in own if fact.get("doubtful")}
        mine = set(said(article))
        found, missed, wrong = (
            found + len(mine & wanted),
            missed + len(wanted - mine),
            wrong + len(mine - wanted - free),
        )
    assert found + missed > 300
    assert found / (found + wrong) >= LEAST
    assert 2 * found / (2 * found + missed + wrong) >= LEAST


def f1(passages: list[dict[str, Any]], layout: str | None) -> float:
    """The F1 of the figures of passages, as their text or wrapped into a layout."""
    found = missed = wrong = 0
    for passage in passages:
        known = Metadata(occupation=passage["occupation"])
        text, name = passage["text"], passage["id"]
        article = (
            read(LAYOUTS[layout](text), name, name, metadata=known)
            if layout
            else plaintext.read(text, name, name, metadata=known)
        )
        own = [fact for fact in passage["facts"] if fact["kind"] in NUMERIC and not fact.get("about")]
        wanted = {gold(fact) for fact in own if not fact.get("doubtful")}
        free = {gold(fact) for fact in own if fact.get("doubtful")}
        mine = set(said(article))
        found, missed, wrong = (
            found + len(mine & wanted),
            missed + len(wanted - mine),
            wrong + len(mine - wanted - free),
        )
    return 2 * found / (2 * found + missed + wrong)


@NEEDS_SHARED
@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_passage_in_the_markup_of_a_site_scores_as_its_text_does(layout: str) -> None:
    passages = lines(SHARED / "eval/dev.jsonl")
    assert abs(f1(passages, layout) - f1(passages, None)) <= 0.01
