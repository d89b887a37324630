"""Judged articles for tests, out of text or of the project's own sources."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from occupipe.article import Article
from occupipe.pipeline.judging import Judging, judge_article
from occupipe.pipeline.judging import judged as judge_all
from occupipe.pipeline.reading import Reading, articles
from occupipe.pipeline.sources import find_sources
from occupipe.pipeline.suffixes import JUDGED
from occupipe.reports.checked import Checked

SOURCES = Path(__file__).parents[3] / "sources"
DAY = date(2026, 11, 25)
JUDGING = Judging(DAY, keeps_text=True)


def judged(text: str, folder: Path, name: str = "article.md") -> Checked:
    """An article of this text, judged with it."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return judged_file(path)


def judged_file(path: Path) -> Checked:
    """The one article of a file."""
    found = find_sources([str(path)], JUDGED)
    (article,) = articles(found.sources, Reading())
    assert isinstance(article, Article)
    return judge_article(article, JUDGING)


def judged_all(folder: Path) -> list[Checked]:
    """The articles of a folder, compared with each other."""
    found = find_sources([str(folder)], JUDGED)
    return [checked for checked in judge_all(found.sources, Reading(), JUDGING) if isinstance(checked, Checked)]
