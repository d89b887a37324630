"""Across documents: the key figures of each are compared with those of the documents before it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from occupipe.diagnostics import Diagnostic, RelatedPlace
from occupipe.reports.checked import Checked
from occupipe.rules.doc005_conflicting_documents import conflicting_documents
from occupipe.rules.key_figures import KeyFigure

if TYPE_CHECKING:
    from occupipe.errors import SourceError
    from occupipe.pipeline.judging import Judging

CONFLICTING = "DOC005"
MOST_SOURCES = 6  # different figures of one thing that are remembered, each of another source or country


@dataclass
class Across:
    """
    What the documents of a run have said so far: for each thing one figure of each source.

    Memory grows by a few key figures an occupation, not by documents that say the same.
    """

    judging: Judging
    known: dict[Hashable, list[KeyFigure]] = field(default_factory=dict)

    def passing(self, documents: Iterable[Checked | SourceError]) -> Iterator[Checked | SourceError]:
        """The documents, each with the findings on what earlier ones say otherwise."""
        for document in documents:
            yield self._compared(document) if isinstance(document, Checked) and document.key_figures else document

    def _compared(self, document: Checked) -> Checked:
        judging = self.judging.at(document.path)
        if not judging.runs(CONFLICTING):
            return replace(document, key_figures=())
        found = [finding for figure in document.key_figures if (finding := self._finding(document, figure))]
        ordered = sorted((*document.diagnostics, *judging.weighed(found)), key=lambda d: d.order)
        return replace(document, diagnostics=tuple(ordered), key_figures=())

    def _finding(self, document: Checked, figure: KeyFigure) -> Diagnostic | None:
        """The finding on a figure that an earlier document gives otherwise; one that is told first is remembered."""
        known = self.known.setdefault(figure.what, [])
        rival = next((other for other in known if other.may_be(figure)), None)
        if rival is None and len(known) < MOST_SOURCES:
            known.append(figure)
        rule = conflicting_documents
        message = rule.compare(figure, rival) if rule.compare and rival else None
        if rival is None or message is None:
            return None
        return Diagnostic(
            rule.code, rule.name, rule.severity, message, document.path, document.document, figure.place,
            related=(RelatedPlace(rival.place, "The figure there", rival.path),),
            help="bring both pages up to date from one table",
            suppressed=figure.let_stand or rival.let_stand,
        )  # fmt: skip
