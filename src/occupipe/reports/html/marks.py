"""Marks: the words of an article that a page marks, in the order of the text, each with its meaning and verdict."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from occupipe.facts.fact import Status
from occupipe.occupation import Figure, Occupation
from occupipe.reports.checked import Checked
from occupipe.reports.html.ageing import is_stale, stale_codes
from occupipe.reports.html.meaning import Meaning, meaning_of
from occupipe.reports.html.remarks import Remark, placed
from occupipe.reports.html.verdicts import Verdict, worst
from occupipe.spans import Span


class Mark(NamedTuple):
    """
    Marked words of an article.

    `number` counts the marks of an article from 1. `meanings` is empty for words that are no figure and that a finding
    names, and for figures that were not read, which have the `reason`. `place` is `line:column` in the source.
    `repeats` are places that state the figure again: they bear its number and verdict, count themselves from 1 in
    `again`, and share its note.
    """

    document: int
    number: int
    span: Span
    quote: str
    place: str
    verdict: Verdict
    meanings: tuple[Meaning, ...] = ()
    remarks: tuple[Remark, ...] = ()
    reason: str = ""
    again: int = 0
    repeats: tuple[Mark, ...] = ()

    @property
    def anchor(self) -> str:
        """The anchor of the words in the article."""
        return f"a{self.document}-{self.number}" + (f"-{self.again}" if self.again else "")

    @property
    def is_named(self) -> bool:
        """Whether an error or a warning stands at these very words, not at others that it compares them with."""
        return any(not remark.role and remark.verdict in (Verdict.ERROR, Verdict.WARNING) for remark in self.remarks)

    @property
    def note(self) -> str:
        """The anchor of what is said beside them."""
        return f"n{self.document}-{self.number}"


@dataclass
class _Draft:
    """What is known of a span before marks are numbered."""

    verdicts: list[Verdict] = field(default_factory=list)
    meanings: list[Meaning] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    reason: str = ""


def marks_of(checked: Checked, document: int, as_of: date | None) -> tuple[Mark, ...]:
    """The marks of a judged article: its figures, those that were not read, and all words that a finding names."""
    article, occupation = checked.article, checked.occupation
    if article is None or occupation is None:
        return ()
    drafts: dict[Span, _Draft] = defaultdict(_Draft)
    _add_figures(drafts, occupation, stale_codes(checked), as_of)
    for span, remark in placed(document, checked.diagnostics):
        drafts[span].remarks.append(remark)
        drafts[span].verdicts.append(remark.verdict)
    ordered = sorted(drafts, key=lambda span: (span.start, -span.end))
    marks = []
    for number, span in enumerate(ordered, 1):
        draft, place = drafts[span], article.extent(span)[0]
        told = (article.words(span), f"{place.line}:{place.column}", worst(draft.verdicts))
        meanings = tuple(draft.meanings)
        remarks = tuple(sorted(draft.remarks, key=lambda remark: (remark.verdict.rank, bool(remark.role))))
        marks.append(Mark(document, number, span, *told, meanings, remarks, draft.reason))
    return tuple(marks)


def _add_figures(
    drafts: dict[Span, _Draft], occupation: Occupation, codes: Collection[str], as_of: date | None
) -> None:
    for part in occupation.parts():
        if isinstance(part, Figure):
            draft = drafts[part.span]
            draft.meanings.append(meaning_of(part, as_of))
            draft.verdicts += [Verdict.STALE] if is_stale(part, codes, as_of) else []
            draft.verdicts += [Verdict.CORRECTED] if part.status is Status.CORRECTED else []
    for unread in occupation.coverage.unread:
        draft = drafts[Span(unread.start, unread.end)]
        draft.verdicts.append(Verdict.UNREAD)
        draft.reason = unread.reason
