"""The page as a whole: documents are laid on shelves one at a time, then it is written from its title to its end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from itertools import chain, islice

from occupipe.reports.checked import Checked, Context
from occupipe.reports.html.assets import assets
from occupipe.reports.html.environment import environment
from occupipe.reports.html.findings import Entry, Shown, entries_of
from occupipe.reports.html.overview import Summary, stale_first, summary_of, worst_first
from occupipe.reports.html.rulebook import explanations
from occupipe.reports.html.section import Section, section_of
from occupipe.reports.html.shelf import Shelf
from occupipe.reports.html.verdicts import MEANINGS, OF_SEVERITY, Verdict

BUFFERED = 64  # pieces of a template that are written at once
TOLD = tuple(OF_SEVERITY.values())


@dataclass
class Shelves:
    """
    What waits: the entries of findings by verdict and the sections of articles; and what is known of all.

    `anchors` has the anchor of the first section of each source, for findings of later ones that speak of it.
    `alone` tells a run of one document, whose section is open from the start.
    """

    alone: bool
    findings: dict[Verdict, Shelf]
    sections: Shelf
    summaries: list[Summary] = field(default_factory=list)
    codes: set[str] = field(default_factory=set)
    anchors: dict[str, str] = field(default_factory=dict)

    def add(self, checked: Checked, context: Context) -> None:
        """Lay a document on the shelves."""
        number = len(self.summaries) + 1
        section = section_of(checked, number, context.as_of)
        self.summaries.append(section.summary if section else summary_of(checked, number, context.as_of))
        shown = Shown(section.by_span if section else {}, self.anchors)
        for entry in entries_of(checked, number, shown):
            self.findings[entry.verdict].put(_finding(entry, alone=self.alone))
            self.codes.add(entry.code)
        if section is not None:
            self.anchors.setdefault(checked.path, section.summary.anchor)
            self.sections.put(_section(section, alone=self.alone))


def report(checks: Iterable[Checked], context: Context) -> Iterator[str]:
    """The page. Nothing of it is written before all documents are judged, since the worst stand first."""
    waiting = iter(checks)
    first = list(islice(waiting, 2))
    with ExitStack() as stack:
        findings = {verdict: stack.enter_context(Shelf()) for verdict in TOLD}
        shelves = Shelves(len(first) == 1, findings, stack.enter_context(Shelf()))
        for checked in chain(first, waiting):
            shelves.add(checked, context)
        stream = environment().get_template("report.html").stream(**_values(shelves, context))
        stream.enable_buffering(BUFFERED)
        yield from stream


def _values(shelves: Shelves, context: Context) -> dict[str, object]:
    """All that the template of the page knows."""
    return {
        "assets": assets(),
        "alone": shelves.alone,
        "context": context,
        "problems": [str(problem) for problem in context.problems],
        "findings": shelves.findings,
        "sections": shelves.sections,
        "articles": [summary for summary in shelves.summaries if summary.is_article],
        "worst": worst_first(shelves.summaries),
        "stale": stale_first(shelves.summaries),
        "rules": explanations(shelves.codes),
        "verdicts": MEANINGS,
    }


def _finding(entry: Entry, *, alone: bool) -> str:
    return environment().get_template("finding.html").render(entry=entry, alone=alone)


def _section(section: Section, *, alone: bool) -> str:
    return environment().get_template("article.html").render(article=section, alone=alone)
