"""The overview: a row for each document of the run, the worst first, and the stale ones by their age."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from pathlib import PurePosixPath
from typing import NamedTuple

from occupipe.occupation import Figure
from occupipe.reports.checked import Checked
from occupipe.reports.html.ageing import STALE
from occupipe.reports.html.verdicts import OF_SEVERITY, Verdict


class Summary(NamedTuple):
    """
    One document in numbers.

    `is_article` tells those that have a section of their own. `year` is the newest reference year of its figures and
    `age` the years since; `stale` are the messages of the rules that tell what is out of date.
    """

    number: int
    name: str
    path: str
    document: str
    is_article: bool
    errors: int
    warnings: int
    notes: int
    suppressed: int
    seen: int
    read: int
    year: int | None
    age: int
    stale: tuple[str, ...]

    @property
    def source(self) -> str:
        """Its path, and its name where the file has several."""
        return source_words(self.path, self.document)

    @property
    def anchor(self) -> str:
        """The anchor of its section."""
        return f"a{self.number}"

    @property
    def verdict(self) -> Verdict:
        """The worst that was found in it."""
        counts = ((self.errors, Verdict.ERROR), (self.warnings, Verdict.WARNING), (self.notes, Verdict.NOTE))
        return next((verdict for count, verdict in counts if count), Verdict.SOUND)

    @property
    def unread(self) -> int:
        """Figures that were seen and given no meaning."""
        return self.seen - self.read


def summary_of(checked: Checked, number: int, as_of: date | None) -> Summary:
    """A document in numbers."""
    told = [diagnostic for diagnostic in checked.diagnostics if not diagnostic.suppressed]
    counts = Counter(OF_SEVERITY[diagnostic.severity] for diagnostic in told)
    coverage, year = checked.coverage, newest_year(checked)
    return Summary(
        number=number,
        name=title_of(checked),
        path=checked.path,
        document=checked.document,
        is_article=checked.article is not None,
        errors=counts[Verdict.ERROR],
        warnings=counts[Verdict.WARNING],
        notes=counts[Verdict.NOTE],
        suppressed=len(checked.diagnostics) - len(told),
        seen=coverage.seen if coverage else 0,
        read=coverage.read if coverage else 0,
        year=year,
        age=as_of.year - year if as_of and year else 0,
        stale=tuple(diagnostic.message for diagnostic in told if diagnostic.code in STALE),
    )


def title_of(checked: Checked) -> str:
    """The occupation that a document is about; its own name where that is not known."""
    return (checked.occupation.name if checked.occupation else None) or checked.document


def source_words(path: str, document: str) -> str:
    """
    A path as a page names it: with the document where the file does not bear its name.

    >>> source_words("sources/baker.md", "baker"), source_words("careers.jsonl", "baker")
    ('sources/baker.md', 'careers.jsonl · baker')
    """
    return path if PurePosixPath(path).stem == document else f"{path} · {document}"


def newest_year(checked: Checked) -> int | None:
    """The newest reference year of any figure of an article, None where none has one."""
    parts = checked.occupation.parts() if checked.occupation else ()
    years = (part.reference_year for part in parts if isinstance(part, Figure))
    return max((year for year in years if year is not None), default=None)


def worst_first(summaries: Iterable[Summary]) -> list[Summary]:
    """The documents with the most errors first, then those with the most warnings, notes and unread figures."""
    return sorted(summaries, key=lambda s: (-s.errors, -s.warnings, -s.notes, -s.unread, s.number))


def stale_first(summaries: Iterable[Summary]) -> list[Summary]:
    """The documents that are out of date, those with the oldest figures first."""
    return sorted((s for s in summaries if s.stale), key=lambda s: (-s.age, s.number))
