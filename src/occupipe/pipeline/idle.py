"""Suppressions outside of articles that suppress nothing: told where they stand, in a side file or the configuration."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from occupipe.article import Article, Suppression
from occupipe.diagnostics import Diagnostic, Place
from occupipe.reports.checked import Checked, checked_of
from occupipe.rules.cfg001_unused_suppression import unused_suppression
from occupipe.rules.suppressing import Silence
from occupipe.spans import Span

UNUSED = unused_suppression.code


@dataclass
class Ledger:
    """What came of the suppressions of the configuration in the sources of a run."""

    used: set[Suppression] = field(default_factory=set)
    idle: set[Suppression] = field(default_factory=set)

    def note(self, silence: Silence) -> None:
        """The suppressions of another article."""
        self.used |= {entry for entry in silence.used if isinstance(entry, Suppression)}
        self.idle |= set(silence.unused_listed())

    def unused(self, unjudged: str | None = None) -> list[Suppression]:
        """
        The suppressions that suppressed nothing in any source, in the order of their places.

        Those of a file that is `unjudged` are left out: it may speak of sources that are not among those of the run.
        """
        idle = {suppression for suppression in self.idle - self.used if suppression.file != unjudged}
        return sorted(idle, key=lambda s: (s.file, s.line, s.column, s.code))


def told(unused: list[Suppression]) -> Iterator[Checked]:
    """The findings on unused suppressions, for each file that has some."""
    for file, group in groupby(unused, key=lambda suppression: suppression.file):
        path = Path(file)
        page = Article(path.stem, file, path.read_text(encoding="utf-8-sig", errors="replace"), ())
        yield checked_of(page, [_diagnostic(page, suppression) for suppression in group])


def _diagnostic(page: Article, unused: Suppression) -> Diagnostic:
    """The finding on one suppression, with its place in its file."""
    from occupipe.rules.catalogue import BY_CODE

    rule = unused_suppression
    span = _line(page.text, unused.line, unused.column)
    problem = "suppresses nothing" if unused.code in BY_CODE else "is none: there is no such rule"
    place = Place(span, *page.extent(span), page.words(span))
    message = f"the suppression of {unused.code} {problem}"
    return Diagnostic(rule.code, rule.name, rule.severity, message, page.path, page.stem, place, help="take it out")


def _line(text: str, line: int, column: int) -> Span:
    """The words of a line from a column on."""
    lines = text.split("\n")
    start = sum(len(before) + 1 for before in lines[: line - 1]) + column - 1
    return Span(start, max(start + 1, start + len(lines[line - 1].rstrip()) - column + 1))
