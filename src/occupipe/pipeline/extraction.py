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
    _take(article.stem, article.path, taken, line)
    return occupation_of(article)


def recorded(records: Iterable[Source]) -> Iterator[Occupation | SourceError]:
    """
    What records state, in the order in which extraction had their sources; the checks are not run again.

    A record whose outputs would overwrite another's is a problem.
    """
    taken: dict[str, str] = {}
    for record in sorted(records, key=_order):
        try:
            occupation = read_record(record)
            _take(occupation.document, record.shown, taken)
            yield occupation
        except SourceError as problem:
            yield problem


def _order(record: Source) -> tuple[str, int, str]:
    """The place of a record's document among all: its source file, and where it begins in it."""
    try:
        occupation = read_record(record)
    except SourceError:
        return "", 0, record.shown
    first = min((part.evidence.line for part in occupation.parts()), default=0)
    return occupation.source.file, first, occupation.document


def _take(document: str, place: str, taken: dict[str, str], line: int | None = None) -> None:
    """Take the stem of a document's outputs; one that is taken is a SourceError. `taken` has the place of each."""
    stem = safe_stem(document).casefold()
    if stem in taken:
        raise SourceError(place, f"{document!r} has the same stem as {taken[stem]}", "rename one", line)
    taken[stem] = place if line is None else f"{place}:{line}"
