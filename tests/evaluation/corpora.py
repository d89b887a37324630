"""The corpora of the evaluation: where they are, and what is read out of them, once for all tests."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

import pytest

from occupipe.article import Article
from occupipe.errors import SourceError
from occupipe.evaluation.gold import Passage
from occupipe.evaluation.run import compare, passages
from occupipe.evaluation.score import Score
from occupipe.occupation import Occupation
from occupipe.pipeline.reading import Reading, articles, stated
from occupipe.pipeline.sources import Source
from occupipe.readers import READERS

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
SCORER = SHARED / "eval" / "score.py"
OWN = {path.stem: path for path in sorted((ROOT / "tests" / "passages").glob("*.jsonl"))}
"""The project's own passages."""
LENT = {"dev": SHARED / "eval" / "dev.jsonl", "train": SHARED / "ooh" / "train.jsonl"}
"""Corpora that may not be copied; tests of them run where they are at hand."""
PATHS = OWN | LENT

needs_scorer = pytest.mark.skipif(
    not SCORER.exists() and "OCCUPIPE_REQUIRE_SHARED" not in os.environ, reason="the scorer is not at hand"
)


@dataclass(frozen=True)
class Document:
    """An article and what was read out of it."""

    article: Article
    occupation: Occupation


def corpus(name: str) -> Path:
    """The file of a corpus; a test of one that is not at hand is skipped, unless it is required."""
    path = PATHS[name]
    if name in LENT and not path.exists() and "OCCUPIPE_REQUIRE_SHARED" not in os.environ:
        pytest.skip(f"the passages {name} are not at hand")
    return path


def digest(path: Path) -> str:
    """The SHA-256 of a file."""
    return sha256(path.read_bytes()).hexdigest()


@cache
def read(path: Path) -> tuple[tuple[Document, Passage], ...]:
    """Every passage of a gold file, read."""
    return tuple((Document(article, stated(article)), passage) for article, passage in _passages(path))


def _passages(path: Path) -> Iterator[tuple[Article, Passage]]:
    for found in passages(Source(path.name, path)):
        if isinstance(found, SourceError):
            raise found
        yield found


@cache
def score(path: Path) -> Score:
    """The score of a gold file."""
    total = Score()
    for document, passage in read(path):
        total.add(compare(passage, document.occupation))
    return total


@cache
def sources() -> tuple[Document, ...]:
    """The project's own sources, read."""
    return _documents(path for path in (ROOT / "sources").iterdir() if path.suffix in READERS)


@cache
def own_pages() -> tuple[Document, ...]:
    """The pages of the project's own corpus, read."""
    return _documents((ROOT / "tests" / "html_corpus").glob("*/*.htm*"))


@cache
def lent_pages() -> tuple[Document, ...]:
    """The handbook pages as published, read."""
    folder = SHARED / "ooh" / "html"
    if not folder.exists() and "OCCUPIPE_REQUIRE_SHARED" not in os.environ:
        pytest.skip("the handbook pages are not at hand")
    return _documents(folder.glob("*.html"))


def _documents(paths: Iterable[Path]) -> tuple[Document, ...]:
    found = articles([Source(path.name, path) for path in sorted(paths)], Reading())
    return tuple(Document(article, stated(article)) for article in found if isinstance(article, Article))
