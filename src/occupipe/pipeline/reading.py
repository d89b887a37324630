"""Reading many sources, one article at a time: memory does not grow with their number."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from occupipe import readers
from occupipe.article import Article, Metadata
from occupipe.errors import SourceError
from occupipe.facts import extract
from occupipe.occupation import Occupation
from occupipe.pipeline.sources import SIDE_FILES, STDIN, Source
from occupipe.readers.sidefile import read_side_file
from occupipe.rules.diagnose import settle
from occupipe.rules.rule import Case


@dataclass(frozen=True, slots=True)
class Reading:
    """How sources are read: encoding and size limit (None for the readers' own), country of those that name none."""

    encoding: str | None = None
    max_bytes: int | None = None
    country: str | None = None


def articles(sources: Iterable[Source], how: Reading) -> Iterator[Article | SourceError]:
    """The articles of all sources in order; one that cannot be read is told in its place."""
    for source in sources:
        try:
            yield from _articles_of(source, how)
        except SourceError as problem:
            yield problem
        except OSError as problem:
            yield SourceError(source.shown, problem.strerror or str(problem))


def _articles_of(source: Source, how: Reading) -> Iterator[Article | SourceError]:
    if source.shown == STDIN:
        yield _with_country(readers.read_text(_standard_input(how), "stdin"), how)
        return
    limit = {} if how.max_bytes is None else {"max_bytes": how.max_bytes}
    metadata = side_metadata(source.path)
    for read in readers.read_source(source.path, shown=source.shown, encoding=how.encoding, metadata=metadata, **limit):
        yield read if isinstance(read, SourceError) else _with_country(read, how)


def side_metadata(path: Path) -> Metadata | None:
    """What the side file of a source says, None where it has none."""
    side = next((path.with_suffix(suffix) for suffix in SIDE_FILES if path.with_suffix(suffix).is_file()), None)
    return read_side_file(side) if side else None


def _with_country(article: Article, how: Reading) -> Article:
    """The article, with the country of the run where nothing else names one."""
    if how.country is None or article.metadata.country is not None:
        return article
    return replace(article, metadata=replace(article.metadata, country=how.country))


def _standard_input(how: Reading) -> str:
    raw = sys.stdin.buffer.read()
    try:
        return raw.decode(how.encoding or "utf-8-sig")
    except (UnicodeDecodeError, LookupError) as problem:
        raise SourceError(STDIN, str(problem), "name another with --encoding") from problem


def occupation_of(article: Article) -> Occupation:
    """What an article states, judged by the rules that need no clock: contradicted facts bear that status."""
    return settle(Case(article, Occupation.from_facts(article, extract(article))))
