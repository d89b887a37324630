"""Pages that the tests open: reports of articles, on a fixed day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

from occupipe.article import Article, Block, BlockKind
from occupipe.pipeline.judging import Judging, judged
from occupipe.pipeline.reading import Reading, stated
from occupipe.pipeline.sources import find_sources
from occupipe.pipeline.suffixes import JUDGED
from occupipe.reports.checked import Checked, Context
from occupipe.reports.html import report
from occupipe.spans import Span
from tests.hostile import documents

SOURCES = Path(__file__).parents[2] / "sources"
DAY = date(2026, 11, 25)


def checks_of(*paths: Path) -> Iterable[Checked]:
    """The documents of some files and folders, judged with their texts."""
    found = find_sources([str(path) for path in paths], JUDGED)
    for checked in judged(found.sources, Reading(), Judging(DAY, keeps_text=True)):
        assert isinstance(checked, Checked), checked
        yield checked


def write_report(path: Path, checks: Iterable[Checked]) -> Path:
    """The HTML report of some documents as a file."""
    with path.open("w", encoding="utf-8", newline="") as file:
        file.writelines(report(checks, Context("1.2.3", as_of=DAY)))
    return path


def hostile(text: str) -> Checked:
    """A judged article that has a hostile text in its paragraph, its path, and all that a finding says."""
    checked = documents.judged(text, text.replace("\0", "\\0"))
    words = f"Pay is {text} a year.\n{text}\n"
    block = Block(BlockKind.PARAGRAPH, Span(0, len(words)))
    article = Article(checked.document, checked.path, words, (block,))
    return replace(checked, article=article, occupation=stated(article))
