"""Extraction: each source becomes an occupation, judged by the rules that need no clock."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from occupipe.article import Article, LinePlaces
from occupipe.errors import SourceError
from occupipe.occupation import Occupation
from occupipe.pipeline.reading import Reading, articles, occupation_of
from occupipe.pipeline.records import read_record
from occupipe.pipeline.sources import Source
from occupipe.pipeline.stems import safe_stem


def extractions(sources: Iterable[Source], how: Reading) -> Iterator[Occupation | SourceError]:
    """What each article states, in order; a document whose outputs would overwrite another's is a problem."""
    taken: dict[str, str] = {}
    for article in articles(sources, how):
        try:
            yield article if isinstance(article, SourceError) else _occupation(article, taken)
        except SourceError as problem:
            yield problem


def _occupation(article: Article, taken: dict[str, str]) -> Occupation:
    """What an article states; `taken` are the stems of those before, each with its place."""
    line = article.places.position(0).line if isinstance(article.places, LinePlaces) else None
    stem = safe_stem(article.stem).casefold()
    if stem in taken:
        raise SourceError(article.path, f"{article.stem!r} has the same stem as {taken[stem]}", "rename one", line)
    taken[stem] = article.path if line is None else f"{article.path}:{line}"
    return occupation_of(article)


def recorded(records: Iterable[Source]) -> Iterator[Occupation | SourceError]:
    """What records state; they also tell what the rules found."""
    for record in records:
        try:
            yield read_record(record)
        except SourceError as problem:
            yield problem
