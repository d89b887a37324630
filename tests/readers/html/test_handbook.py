"""Pages of the handbook as they were published, and passages wrapped into the markup of real sites."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Iterator
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


def counts(article: Article, facts: list[dict[str, Any]]) -> Counter[str]:
    """How many figures are found, missed and wrong; doubtful ones are neither asked for nor wrong."""
    numeric = [fact for fact in facts if fact["kind"] in NUMERIC]
    wanted = {gold(fact) for fact in numeric if not fact.get("doubtful") and not fact.get("about")}
    free = {gold(fact) for fact in numeric if fact.get("doubtful")}
    mine = set(said(article))
    return Counter(found=len(mine & wanted), missed=len(wanted - mine), wrong=len(mine - wanted - free))


def f1(told: Counter[str]) -> float:
    return 2 * told["found"] / (2 * told["found"] + told["missed"] + told["wrong"])


@NEEDS_SHARED
def test_the_figures_of_the_handbook_are_read() -> None:
    told: Counter[str] = Counter()
    for page in lines(SHARED / "ooh/html.jsonl"):
        article = next(iter(read_source(SHARED / f"ooh/html/{page['id']}.html")))
        assert isinstance(article, Article)
        told += counts(article, page["facts"])
    assert told["found"] + told["missed"] > 300
    assert told["found"] / (told["found"] + told["wrong"]) >= LEAST
    assert f1(told) >= LEAST


def scored(passages: list[dict[str, Any]], read_passage: Callable[..., Article], layout: Callable[[str], str]) -> float:
    """The F1 of the figures of passages in a layout."""
    told: Counter[str] = Counter()
    for passage in passages:
        name, known = passage["id"], Metadata(occupation=passage["occupation"])
        told += counts(read_passage(layout(passage["text"]), name, name, metadata=known), passage["facts"])
    return f1(told)


@NEEDS_SHARED
@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_passage_in_the_markup_of_a_site_scores_as_its_text_does(layout: str) -> None:
    passages = lines(SHARED / "eval/dev.jsonl")
    assert abs(scored(passages, read, LAYOUTS[layout]) - scored(passages, plaintext.read, str)) <= 0.01
