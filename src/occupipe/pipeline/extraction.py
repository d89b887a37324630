"""Extraction: each source becomes an occupation, with what the rules that need no clock find in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from occupipe.article import Article, LinePlaces
from occupipe.diagnostics import Diagnostic
from occupipe.errors import SourceError
from occupipe.occupation import Occupation
from occupipe.pipeline.reading import Reading, articles, occupation_of
from occupipe.pipeline.records import read_record
from occupipe.pipeline.remade import remade
from occupipe.pipeline.sources import Source
from occupipe.pipeline.stems import safe_stem
from occupipe.rules.case import Case
from occupipe.rules.diagnose import diagnose


@dataclass(frozen=True, slots=True)
class Extraction:
    """An occupation, and its diagnostics."""

    occupation: Occupation
    diagnostics: tuple[Diagnostic, ...]


def extractions(sources: Iterable[Source], how: Reading) -> Iterator[Extraction | SourceError]:
    """What each article states, in order; a document whose outputs would overwrite another's is a problem."""
    taken: dict[str, str] = {}
    for article in articles(sources, how):
        try:
            yield article if isinstance(article, SourceError) else _extraction(article, taken)
        except SourceError as problem:
            yield problem


def _extraction(article: Article, taken: dict[str, str]) -> Extraction:
    """What an article states; `taken` are the stems of those before, each with its place."""
    line = article.places.position(0).line if isinstance(article.places, LinePlaces) else None
    stem = safe_stem(article.stem).casefold()
    if stem in taken:
        raise SourceError(article.path, f"{article.stem!r} has the same stem as {taken[stem]}", "rename one", line)
    taken[stem] = article.path if line is None else f"{article.path}:{line}"
    return extraction_of(article)


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
