"""Verdicts: what became of a figure, from the worst to the best, and how a page calls each."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from occupipe.diagnostics import Severity


class Verdict(StrEnum):
    """
    What became of a figure.

    Error, warning and note are the worst finding that names it. A stale one is of an article whose figures are out of
    date; an unread one was given no meaning; a corrected one bears the value of a reviewer; to a sound one no rule
    objects.
    """

    ERROR = "error"
    WARNING = "warning"
    STALE = "stale"
    NOTE = "note"
    UNREAD = "unread"
    CORRECTED = "corrected"
    SOUND = "sound"

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return list(Verdict).index(self)

    @property
    def label(self) -> str:
        """How a page calls it."""
        return LABELS[self]


LABELS: dict[Verdict, str] = {
    Verdict.ERROR: "Error",
    Verdict.WARNING: "Warning",
    Verdict.STALE: "Out of date",
    Verdict.NOTE: "Note",
    Verdict.UNREAD: "Not read",
    Verdict.CORRECTED: "Corrected",
    Verdict.SOUND: "No objection",
}

OF_SEVERITY: dict[Severity, Verdict] = {
    Severity.ERROR: Verdict.ERROR,
    Severity.WARNING: Verdict.WARNING,
    Severity.NOTE: Verdict.NOTE,
}

MEANINGS: dict[Verdict, str] = {
    Verdict.ERROR: "what is said cannot all be true",
    Verdict.WARNING: "misleading, or true only under an unusual reading",
    Verdict.STALE: "older than the age limit of this run, or a projection that has ended",
    Verdict.NOTE: "worth a look",
    Verdict.UNREAD: "seen, but its meaning could not be told, so it was not checked",
    Verdict.CORRECTED: "a reviewer gives another value",
    Verdict.SOUND: "read, and no rule objects to it",
}
"""What a verdict says, for the key of a page."""


def worst(verdicts: Iterable[Verdict]) -> Verdict:
    """
    The worst of some verdicts; of none, sound.

    >>> worst([Verdict.NOTE, Verdict.ERROR, Verdict.SOUND])
    <Verdict.ERROR: 'error'>
    """
    return min(verdicts, key=lambda verdict: verdict.rank, default=Verdict.SOUND)
