"""Scores what is read out of the pages of the corpus: figures found, missed and wrong, and figures of furniture."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from occupipe.article import Article
from occupipe.errors import SourceError
from occupipe.facts import extract
from occupipe.facts.fact import Fact
from occupipe.readers import read_source

CORPUS = Path(__file__).parent
NUMERIC = ("salary", "employment", "share", "growth_pct", "growth_count", "openings_count")

Key = tuple[object, ...]


@dataclass(frozen=True)
class Page:
    """A page and its annotation."""

    path: Path
    gold: dict[str, Any]

    @property
    def name(self) -> str:
        """Its folder and stem."""
        return f"{self.path.parent.name}/{self.path.stem}"

    def article(self) -> Article:
        """The page as it is read."""
        article = next(iter(read_source(self.path, encoding=self.gold.get("encoding"))))
        if isinstance(article, SourceError):
            raise article
        return article


@dataclass
class Score:
    """Keys of figures found, missed and wrong, and printed figures of furniture that became facts."""

    found: set[Key] = field(default_factory=set)
    missed: set[Key] = field(default_factory=set)
    wrong: set[Key] = field(default_factory=set)
    furniture: set[str] = field(default_factory=set)


def corpus() -> list[Page]:
    """All pages, written by hand and composed."""
    paths = sorted(path for folder in ("hand", "made") for path in (CORPUS / folder).glob("*.htm*"))
    yaml = YAML(typ="safe")
    return [Page(path, yaml.load(path.with_suffix(".gold.yaml").read_text(encoding="utf-8"))) for path in paths]


def score(page: Page, article: Article) -> Score:
    """The score of one page: figures that are asked for, and of those about another occupation none."""
    said = [fact for fact in extract(article).facts if fact.kind in NUMERIC and fact.subject is None]
    wanted = {_wanted(fact) for fact in page.gold["facts"] if not fact.get("doubtful")}
    free = {_wanted(fact) for fact in page.gold["facts"] if fact.get("doubtful")}
    keys = {_key(fact) for fact in said}
    printed = {re.sub(r"[^\d.,%$£€]", "", article.words(fact.span)) for fact in said}
    return Score(keys & wanted, wanted - keys, keys - wanted - free, printed & set(page.gold.get("furniture", ())))


def f1(scores: list[Score]) -> float:
    """F1 over all pages."""
    found, missed, wrong = (sum(len(getattr(s, part)) for s in scores) for part in ("found", "missed", "wrong"))
    return 2 * found / (2 * found + missed + wrong)


def _key(fact: Fact) -> Key:
    salary = (str(fact.statistic), fact.unit, fact.currency) if fact.kind == "salary" else ()
    return (str(fact.kind), Decimal(fact.value or 0).normalize(), *salary)


def _wanted(fact: dict[str, Any]) -> Key:
    salary = (fact["statistic"], fact["unit"], fact.get("currency", "USD")) if fact["kind"] == "salary" else ()
    return (fact["kind"], Decimal(str(fact["value"])).normalize(), *salary)


def main() -> None:
    """Print the pages with mistakes, and the score."""
    scores = []
    for page in corpus():
        result = score(page, page.article())
        scores.append(result)
        for what in ("missed", "wrong", "furniture"):
            for key in sorted(getattr(result, what), key=str):
                sys.stdout.write(f"{page.name}: {what} {key}\n")
    sys.stdout.write(f"{len(scores)} pages, F1 {f1(scores):.3f}\n")


if __name__ == "__main__":
    main()
