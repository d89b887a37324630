"""The other figures of an occupation in a list: jobs, projected change, openings, experience."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from occupipe.occupation import Figure, Growth, GrowthCount, Occupation
from occupipe.reports.html.marks import Mark
from occupipe.reports.html.meaning import COMPARISONS, label_of, period_of, value_words, where_of
from occupipe.reports.html.verdicts import Verdict
from occupipe.spans import Span


class Entry(NamedTuple):
    """One figure: what it is, its value, when, where and of whom, its verdict, and the anchor of its words."""

    label: str
    value: str
    details: str
    verdict: Verdict
    anchor: str


def entries_of(occupation: Occupation, marks: Mapping[Span, Mark]) -> tuple[Entry, ...]:
    """The figures that are neither wages nor shares, kind by kind, each kind in the order of the text."""
    kinds = (
        occupation.employment, occupation.growth, occupation.growth_counts, occupation.openings, occupation.experience,
    )  # fmt: skip
    return tuple(_entry(figure, marks[figure.span]) for figures in kinds for figure in figures)


def _entry(figure: Figure, mark: Mark) -> Entry:
    compared = COMPARISONS.get(figure.comparison or "", "") if isinstance(figure, Growth | GrowthCount) else ""
    details = " · ".join(word for word in (period_of(figure), compared, *where_of(figure)) if word)
    return Entry(label_of(figure), value_words(figure), details, mark.verdict, mark.anchor)
