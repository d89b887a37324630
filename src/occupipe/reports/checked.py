"""What a report is made from: a judged document with its diagnostics and the lines they stand on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from occupipe.article import Article
from occupipe.diagnostics import Diagnostic, Severity
from occupipe.errors import OccupipeError
from occupipe.occupation import Coverage, Occupation
from occupipe.rules.key_figures import KeyFigure
from occupipe.rules.left import Left
from occupipe.spans import Span

REACH = 400  # characters of a line kept on either side of a figure: lines may be as long as the file


class Excerpt(NamedTuple):
    """The line a figure stands on: what is before it, the figure (to the end of its line), what is behind it."""

    before: str
    marked: str
    after: str


@dataclass(frozen=True, slots=True)
class Checked:
    """
    One document that was judged.

    `excerpts` has the line of each place that a diagnostic speaks of, so that a report needs no article. `key_figures`
    are those that are compared with other documents; `left` is what the rules could not check. `article` and
    `occupation` are there only for reports that show the whole text.
    """

    path: str
    document: str
    diagnostics: tuple[Diagnostic, ...] = ()
    excerpts: Mapping[Span, Excerpt] = field(default_factory=dict)
    coverage: Coverage | None = None
    key_figures: tuple[KeyFigure, ...] = ()
    left: tuple[Left, ...] = ()
    article: Article | None = None
    occupation: Occupation | None = None


class Context(NamedTuple):
    """
    What a report knows of the run: the version of occupipe, and whether it goes to a terminal with colour.

    `as_of` is the day on which figures were judged. `problems` are what could not be judged, and why. The run adds to it: all are there once the documents are through.
    """

    version: str
    colour: bool = False
    width: int = 100
    problems: Sequence[OccupipeError] = ()
    as_of: date | None = None


@dataclass
class Tally:
    """
    What a run has seen so far: diagnostics by severity, documents, and sources that could not be read.

    `figures` were seen in the documents, `read` of them were given a meaning. `fixable` diagnostics bear a fix.
    """

    severities: Counter[Severity] = field(default_factory=Counter)
    documents: int = 0
    unreadable: int = 0
    figures: int = 0
    read: int = 0
    fixable: int = 0

    def counting(self, checks: Iterable[Checked]) -> Iterator[Checked]:
        """The same documents, counted as they pass."""
        for checked in checks:
            self.documents += 1
            self.figures += checked.coverage.seen if checked.coverage else 0
            self.read += checked.coverage.read if checked.coverage else 0
            told = [d for d in checked.diagnostics if not d.suppressed]
            self.severities.update(d.severity for d in told)
            self.fixable += sum(d.fix is not None for d in told)
            yield checked

    @property
    def found(self) -> str:
        """What was found, by severity, and in how many documents."""
        found = ", ".join(counted(self.severities[severity], severity) for severity in Severity)
        return f"{found} in {counted(self.documents, 'document')}"


def counted(count: int, noun: str) -> str:
    """
    How many there are of a thing.

    >>> counted(1, "error"), counted(0, "document")
    ('1 error', '0 documents')
    """
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def checked_of(
    article: Article,
    diagnostics: Iterable[Diagnostic],
    coverage: Coverage | None = None,
    key_figures: tuple[KeyFigure, ...] = (),
) -> Checked:
    """An article's diagnostics in the order of the text, with the lines they and the key figures stand on."""
    ordered = tuple(sorted(diagnostics, key=lambda d: d.order))
    places = {place.span for d in ordered for place in (d.place, *(r.place for r in d.related))}
    places |= {figure.place.span for figure in key_figures}
    excerpts = {span: excerpt(*article.located(span)[:2]) for span in sorted(places)}
    return Checked(article.path, article.stem, ordered, excerpts, coverage, key_figures)


def excerpt(text: str, span: Span) -> Excerpt:
    r"""
    The line a span starts on.

    >>> excerpt("One line.\nIt pays $5 an hour.\n", Span(18, 20))
    Excerpt(before='It pays ', marked='$5', after=' an hour.')
    """
    first = text.rfind("\n", 0, span.start) + 1
    last = text.find("\n", span.start)
    last = len(text) if last < 0 else last
    end = min(span.end, last)
    return Excerpt(
        text[max(first, span.start - REACH) : span.start], text[span.start : end], text[end : end + REACH][: last - end]
    )
