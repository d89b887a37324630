"""Judging sources, records and JSON-LD files: each becomes a `Checked` for the reports."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from occupipe.article import Article
from occupipe.diagnostics import Diagnostic, Severity
from occupipe.errors import SourceError
from occupipe.pipeline.across import CONFLICTING, Across
from occupipe.pipeline.digests import Digests
from occupipe.pipeline.idle import UNUSED, Ledger, told
from occupipe.pipeline.reading import Reading, articles, case_of
from occupipe.pipeline.records import JSON_LD, RECORD, read_record, source_path
from occupipe.pipeline.sources import Source
from occupipe.reports.checked import Checked, checked_of
from occupipe.rules.case import Case
from occupipe.rules.diagnose import diagnose
from occupipe.rules.key_figures import key_figures
from occupipe.rules.left import left_of

SOURCE_CHANGED = "SRC904"  # the one rule that compares a record with its source


@dataclass(frozen=True, slots=True)
class Judging:
    """
    How sources are judged: the day and the age limit of the rules with a clock, and which rules run.

    `severities` are those of rules whose findings matter more or less than they say themselves. `local` tells how a
    source is judged that has settings of its own, by its printed path. `unjudged` is a configuration whose
    suppressions are not told where they are unused, since not all of its sources are judged. `keeps_text` leaves
    articles and occupations with what was judged, for reports that show them. `profile` is what markup is asked for.
    """

    as_of: date | None = None
    max_age_years: int = 3
    select: Collection[str] | None = None
    ignore: Collection[str] = ()
    severities: Mapping[str, Severity] = field(default_factory=dict)
    local: Callable[[Judging, str], Judging] | None = None
    unjudged: str | None = None
    keeps_text: bool = False
    profile: str = "core"
    digests: Digests = field(default_factory=Digests, compare=False)
    ledger: Ledger = field(default_factory=Ledger, compare=False)

    def runs(self, code: str) -> bool:
        """Whether a rule is asked for."""
        return (self.select is None or code in self.select) and code not in self.ignore

    def at(self, shown: str) -> Judging:
        """How a source is judged, by its printed path."""
        return self if self.local is None else self.local(self, shown)

    def weighed(self, diagnostics: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
        """The diagnostics with the severities that were chosen for their rules."""
        for diagnostic in diagnostics:
            severity = self.severities.get(diagnostic.code)
            yield diagnostic if severity is None else replace(diagnostic, severity=severity)


Judge = Callable[[Source, Reading, Judging], Iterable[Checked | SourceError]]


def judged(sources: Iterable[Source], how: Reading, judging: Judging) -> Iterator[Checked | SourceError]:
    """All documents of the sources in order; what cannot be read is told in its place."""
    yield from Across(judging).passing(_each(sources, how, judging))
    if judging.runs(UNUSED):
        yield from told(judging.ledger.unused(judging.unjudged))


def _each(sources: Iterable[Source], how: Reading, judging: Judging) -> Iterator[Checked | SourceError]:
    """Each document by itself."""
    for source in sources:
        judge = JUDGES.get(source.path.suffix.lower(), judge_articles)
        try:
            yield from judge(source, how, judging.at(source.shown))
        except SourceError as problem:
            yield problem


def judge_articles(source: Source, how: Reading, judging: Judging) -> Iterator[Checked | SourceError]:
    """The articles of a source, by all rules."""
    for article in articles([source], how):
        yield article if isinstance(article, SourceError) else judge_article(article, judging)


def judge_article(article: Article, judging: Judging) -> Checked:
    """One article, by all rules."""
    case = case_of(article, judging.as_of, judging.max_age_years, judging.profile)
    occupation = case.occupation
    diagnostics = diagnose(case, select=judging.select, ignore=judging.ignore)
    figures = key_figures(case, CONFLICTING) if judging.runs(CONFLICTING) else ()
    judging.ledger.note(case.silence)
    checked = checked_of(article, judging.weighed(diagnostics), occupation.coverage, figures)
    checked = replace(checked, left=left_of(case))
    return replace(checked, article=article, occupation=occupation) if judging.keeps_text else checked


def judge_record(source: Source, how: Reading, judging: Judging) -> Iterator[Checked]:
    """
    A record: schema, model, and whether its source is the one it was extracted from.

    Its figures are judged once, in the article.
    """
    record = read_record(source)
    path = source_path(source, record.source.file)
    digest = judging.digests.of(path, record.document, how.encoding) if path else None
    if digest is None or not judging.runs(SOURCE_CHANGED):
        yield Checked(source.shown, record.document)
        return
    page = Article(record.document, source.shown, source.path.read_text(encoding="utf-8"), (), digest)
    yield checked_of(page, judging.weighed(diagnose(Case(page, record), select={SOURCE_CHANGED})))


def judge_jsonld(source: Source, how: Reading, judging: Judging) -> Iterator[Checked]:
    """A JSON-LD file, by the rules of markup; beside its record also by its schema."""
    from occupipe.pipeline.judging_markup import OF_MARKUP, judge_file, markup_case, read_markup

    case = markup_case(read_markup(source, how), judging.profile)
    found = judge_file(source, case, [code for code in OF_MARKUP if judging.runs(code)])
    judging.ledger.note(case.silence)
    yield checked_of(case.article, judging.weighed(found))


JUDGES: dict[str, Judge] = {RECORD: judge_record, JSON_LD: judge_jsonld}
"""The judge of each kind of document that is no article. To add one: its function above, a row here."""
