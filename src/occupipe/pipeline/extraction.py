"""Extraction: each source becomes an occupation, with what the rules that need no clock find in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from occupipe.article import Article
from occupipe.diagnostics import Diagnostic
from occupipe.errors import SourceError
from occupipe.occupation import Occupation
from occupipe.pipeline.reading import Reading, articles, occupation_of
from occupipe.pipeline.records import read_record
from occupipe.pipeline.remade import remade
from occupipe.pipeline.sources import Source
from occupipe.pipeline.stems import safe_stem
from occupipe.rules.diagnose import diagnose
from occupipe.rules.rule import Case


@dataclass(frozen=True, slots=True)
class Extraction:
    """An occupation, and its diagnostics."""

    occupation: Occupation
    diagnostics: tuple[Diagnostic, ...]


def extractions(sources: Iterable[Source], how: Reading) -> Iterator[Extraction | SourceError]:
    """What each article states, in order; a document whose outputs would overwrite another's is a problem."""
    taken: dict[str, str] = {}
    for article in articles(sources, how):
        if isinstance(article, SourceError):
            yield article
            continue
        earlier = taken.setdefault(safe_stem(article.stem).casefold(), article.path)
        line = article.places.position(0).line
        if earlier is not article.path:
            yield SourceError(article.path, f"{article.stem!r} has the same stem as {earlier}", "rename one", line)
        else:
            yield extraction_of(article)


def extraction_of(article: Article) -> Extraction:
    """What one article states."""
    occupation = occupation_of(article)
    return Extraction(occupation, diagnose(Case(article, occupation)))


def recorded(records: Iterable[Source]) -> Iterator[Extraction | SourceError]:
    """What records state, judged by their evidence."""
    for record in records:
        try:
            occupation = read_record(record)
        except SourceError as problem:
            yield problem
        else:
            yield Extraction(occupation, diagnose(Case(remade(occupation), occupation)))
