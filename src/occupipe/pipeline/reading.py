"""Reading many sources, one article at a time: memory does not grow with their number."""

from __future__ import annotations

import codecs
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from pathlib import Path

from occupipe import readers
from occupipe.article import Article, Suppression
from occupipe.errors import SourceError, UsageError
from occupipe.facts import extract
from occupipe.occupation import Findings, Occupation
from occupipe.pipeline.acceptances import accepted
from occupipe.pipeline.corrections import corrected
from occupipe.pipeline.sources import MANY_ARTICLES, SIDE_FILES, STDIN, Source
from occupipe.readers.countries import country_code
from occupipe.readers.sidefile import SideFile, read_side_file
from occupipe.readers.source import MAX_BYTES, decode, too_large
from occupipe.rules.case import Case
from occupipe.rules.diagnose import diagnose, settle


@dataclass(frozen=True, slots=True)
class Reading:
    """
    How sources are read: encoding and size limit (None for the readers' own), country of those that name none.

    `local_country` may give some of these another one, by their printed paths; `local_suppressions` are those of the
    configuration.
    """

    encoding: str | None = None
    max_bytes: int | None = None
    country: str | None = None
    local_country: Callable[[str], str | None] | None = None
    local_suppressions: Callable[[str], tuple[Suppression, ...]] | None = None

    def __post_init__(self) -> None:
        if self.country is not None and country_code(self.country) is None:
            raise UsageError(f"--country {self.country}: no country (give its English name, its ISO code, or UK)")
        if self.encoding is not None and not _is_codec(self.encoding):
            raise UsageError(
                f"--encoding {self.encoding}: unknown encoding (name one that Python knows, such as cp1252)"
            )

    @property
    def limit(self) -> int:
        """The most bytes of one source."""
        return MAX_BYTES if self.max_bytes is None else self.max_bytes


def _is_codec(name: str) -> bool:
    try:
        codecs.lookup(name)
    except (LookupError, ValueError):
        return False
    return True


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
        yield _with_country(_suppressed(_standard_input(how), SideFile(), how), how)
        return
    side = side_file(source)
    if source.path.suffix.lower() in MANY_ARTICLES:
        _refuse_reviews(side)
    read = readers.read_source(
        source.path, shown=source.shown, encoding=how.encoding, metadata=side.metadata, max_bytes=how.limit
    )
    for article in read:
        if isinstance(article, SourceError):
            yield article
        else:
            known = replace(article, corrections=side.corrections, acceptances=side.acceptances)
            yield _with_country(_suppressed(known, side, how), how)


def _suppressed(article: Article, side: SideFile, how: Reading) -> Article:
    """The article with the suppressions of its side file and of the configuration."""
    local = how.local_suppressions(article.path) if how.local_suppressions is not None else ()
    return replace(article, suppressions=(*side.suppressions, *local)) if side.suppressions or local else article


def _refuse_reviews(side: SideFile) -> None:
    """Refuse what was reviewed of a file of many articles: whose line it is for could not be told."""
    for correction in side.corrections:
        raise SourceError(
            correction.file, "corrections of a file of many articles", "correct its lines", correction.line
        )
    for acceptance in side.acceptances:
        raise SourceError(acceptance.file, "acceptances of a file of many articles", "take them out", acceptance.line)
    for suppression in side.suppressions:
        remedy = "put them into occupipe.yaml"
        raise SourceError(suppression.file, "suppressions of a file of many articles", remedy, suppression.line)


def side_file(source: Source) -> SideFile:
    """What the side file of a source says, nothing where it has none."""
    side = next((suffix for suffix in SIDE_FILES if source.path.with_suffix(suffix).is_file()), None)
    if side is None:
        return SideFile()
    return read_side_file(source.path.with_suffix(side), Path(source.shown).with_suffix(side).as_posix())


def _with_country(article: Article, how: Reading) -> Article:
    """The article, with the country of the run where nothing else names one."""
    if article.metadata.country is not None:
        return article
    local = how.local_country(article.path) if how.local_country is not None else None
    country = how.country if local is None else local
    if country is None:
        return article
    return replace(article, metadata=article.metadata._replace(country=country_code(country)))


def _standard_input(how: Reading) -> Article:
    content = sys.stdin.buffer.read(how.limit + 1)
    if len(content) > how.limit:
        raise too_large(STDIN, how.limit)
    text = decode(content, STDIN, encoding=how.encoding)
    return readers.read_text(text, "stdin", STDIN, digest=sha256(content).hexdigest())


def case_of(article: Article, as_of: date | None = None, max_age_years: int = 3, profile: str = "core") -> Case:
    """An article for the rules: with what it states, as its side file accepts and corrects it, and where it does so again."""
    reading = extract(article)
    read = Occupation.from_facts(article, reading)
    occupation = corrected(accepted(read, article.acceptances), article.corrections)
    again = tuple(pair for pair in reading.again if article.in_order(pair[0]))
    return Case(article, occupation, as_of, max_age_years, profile, again)


def stated(article: Article) -> Occupation:
    """What an article states, with what its side file accepts and corrects."""
    return case_of(article).occupation


def settled(case: Case) -> Case:
    """The case, judged by the rules that need no clock: contradicted facts bear that status."""
    return replace(case, occupation=settle(case))


def occupation_of(article: Article) -> Occupation:
    """What an article states, with the status of its facts and how much the rules that need no clock find."""
    case = settled(case_of(article))
    severities = Counter(str(found.severity) for found in diagnose(case) if not found.suppressed)
    return case.occupation.model_copy(update={"findings": Findings(**severities)})
