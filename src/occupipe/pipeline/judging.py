"""Judging sources, records and JSON-LD files: each becomes a `Checked` for the reports."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from occupipe.article import Article
from occupipe.errors import SourceError
from occupipe.facts import extract
from occupipe.occupation import Occupation
from occupipe.pipeline.reading import Reading, articles
from occupipe.pipeline.records import JSON_LD, RECORD, check_jsonld, read_record, source_path
from occupipe.pipeline.sources import Source
from occupipe.reports.checked import Checked, checked_of
from occupipe.rules.diagnose import diagnose
from occupipe.rules.rule import Case

SOURCE_CHANGED = "SRC904"  # the one rule that compares a record with its source


@dataclass(frozen=True, slots=True)
class Judging:
    """How sources are judged: the day and the age limit of the rules with a clock, and which rules run."""

    as_of: date | None = None
    max_age_years: int = 3
    select: Collection[str] | None = None
    ignore: Collection[str] = ()

    def runs(self, code: str) -> bool:
        """Whether a rule is asked for."""
        return (self.select is None or code in self.select) and code not in self.ignore


Judge = Callable[[Source, Reading, Judging], Iterable[Checked | SourceError]]


def judged(sources: Iterable[Source], how: Reading, judging: Judging) -> Iterator[Checked | SourceError]:
    """All documents of the sources in order; what cannot be read is told in its place."""
    for source in sources:
        judge = JUDGES.get(source.path.suffix.lower(), judge_articles)
        try:
            yield from judge(source, how, judging)
        except SourceError as problem:
            yield problem


def judge_articles(source: Source, how: Reading, judging: Judging) -> Iterator[Checked | SourceError]:
    """The articles of a source, by all rules."""
    for article in articles([source], how):
        yield article if isinstance(article, SourceError) else judge_article(article, judging)


def judge_article(article: Article, judging: Judging) -> Checked:
    """One article, by all rules."""
    occupation = Occupation.from_facts(article, extract(article))
    case = Case(article, occupation, judging.as_of, judging.max_age_years)
    diagnostics = diagnose(case, select=judging.select, ignore=judging.ignore)
    return checked_of(article, diagnostics, occupation.coverage)


def judge_record(source: Source, how: Reading, judging: Judging) -> Iterator[Checked]:
    """
    A record: schema, model, and whether its source is the one it was extracted from.

    Its figures are judged once, in the article.
    """
    record = read_record(source)
    path = source_path(source, record.source.file)
    article = _article_of(record, Source(record.source.file, path), how) if path else None
    if article is None or not judging.runs(SOURCE_CHANGED):
        yield Checked(source.shown, record.document)
        return
    written = source.path.read_text(encoding="utf-8")
    page = Article(record.document, source.shown, written, blocks=(), sha256=article.sha256)
    yield checked_of(page, diagnose(Case(page, record), select={SOURCE_CHANGED}))


def _article_of(record: Occupation, source: Source, how: Reading) -> Article | None:
    """The article a record was read from, None where its source cannot be read now: that is told of the source."""
    read = (article for article in articles([source], how) if isinstance(article, Article))
    return next((article for article in read if article.stem == record.document), None)


def judge_jsonld(source: Source, how: Reading, judging: Judging) -> Iterator[Checked]:  # noqa: ARG001 (a judge)
    """A JSON-LD file, by the schema of its profile."""
    check_jsonld(source)
    yield Checked(source.shown, source.path.stem)


JUDGES: dict[str, Judge] = {RECORD: judge_record, JSON_LD: judge_jsonld}
"""The judge of each kind of document that is no article. To add one: its function above, a row here."""
