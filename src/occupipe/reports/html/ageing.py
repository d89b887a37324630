"""Age: which figures of an article are out of date, as the rules with a clock found it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from occupipe.occupation import Employment, Figure, Growth, GrowthCount, Openings
from occupipe.reports.checked import Checked

OLD_FIGURES, OVER = "SRC902", "PRJ305"
STALE = (OLD_FIGURES, OVER)
"""The rules that tell figures that are too old, and projections that have ended."""


def stale_codes(checked: Checked) -> frozenset[str]:
    """Those of the rules that found something in a document and were not suppressed."""
    return frozenset(d.code for d in checked.diagnostics if d.code in STALE and not d.suppressed)


def is_stale(figure: Figure, codes: Collection[str], as_of: date | None) -> bool:
    """
    Whether a figure is out of date.

    The newest figures of an article decide: where they are too old all that bear a year are. Of an article with a
    projection that has ended those are stale that end before the as-of day, or do not say when they end.
    """
    if figure.reference_year is not None and OLD_FIGURES in codes:
        return True
    if OVER not in codes or as_of is None or not _is_projected(figure):
        return False
    target = getattr(figure, "target_year", None)
    return target is None or target < as_of.year


def _is_projected(figure: Figure) -> bool:
    if isinstance(figure, Employment):
        return figure.target_year is not None
    return isinstance(figure, Growth | GrowthCount | Openings)
