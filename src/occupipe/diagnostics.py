"""Findings of rules, and the diagnostics they become once rule and place are known."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise

from occupipe.spans import Position, Span


class Severity(StrEnum):
    """How much a finding matters: error, the figures cannot all be true; warning, misleading; note, worth a look."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that a finding speaks of, and what it is."""

    span: Span
    message: str


@dataclass(frozen=True, slots=True)
class Edit:
    """Words of the article's text, and those to write in their place."""

    span: Span
    words: str


@dataclass(frozen=True, slots=True)
class Fix:
    """
    What mends a finding, and what it does in a few words ("write Registrar").

    Only where it is certain: what the figures or words are has to follow from what the article says itself, or from
    what is known of them. The edits stand in the order of the text and do not meet.
    """

    message: str
    edits: tuple[Edit, ...]

    def __post_init__(self) -> None:
        if not self.edits or any(b.span.start < a.span.end for a, b in pairwise(self.edits)):
            raise ValueError(f"no edits, or not in order: {self.edits}")


@dataclass(frozen=True, slots=True)
class Finding:
    """
    What a rule found: a place in the article's text and a sentence. Never without a place.

    `severity` is given only where it differs from the rule's own. `names` are the spans of the facts that the finding
    contradicts (where the severity is error they lose their place in exports); by default the finding's own span and
    the related ones. `fix` is what mends it, where that is certain. `conclusion` says what a reader would conclude
    otherwise, where the mistake turns it: growth becomes decline.
    """

    span: Span
    message: str
    related: tuple[Related, ...] = ()
    severity: Severity | None = None
    help: str | None = None
    names: tuple[Span, ...] | None = None
    fix: Fix | None = None
    conclusion: str | None = None

    @property
    def contradicted(self) -> tuple[Span, ...]:
        """The spans of the facts that cannot all be true."""
        return (self.span, *(r.span for r in self.related)) if self.names is None else self.names


@dataclass(frozen=True, slots=True)
class Place:
    """A span with all that a report prints of it: positions in the source file, end exclusive, and the words."""

    span: Span
    start: Position
    end: Position
    quote: str


@dataclass(frozen=True, slots=True)
class RelatedPlace:
    """A related place of a diagnostic. `path` is its source where that is another one than the diagnostic's."""

    place: Place
    message: str
    path: str | None = None


@dataclass(frozen=True, slots=True)
class PlacedEdit:
    """An edit with the place of the words that it replaces."""

    place: Place
    words: str


@dataclass(frozen=True, slots=True)
class PlacedFix:
    """The fix of a diagnostic."""

    message: str
    edits: tuple[PlacedEdit, ...]


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A finding with its rule, severity, source and place. `code` is "PAY101", `name` "percentiles-out-of-order"."""

    code: str
    name: str
    severity: Severity
    message: str
    path: str
    document: str
    place: Place
    related: tuple[RelatedPlace, ...] = field(default=())
    help: str | None = None
    suppressed: bool = False
    fix: PlacedFix | None = None
    conclusion: str | None = None

    @property
    def order(self) -> tuple[str, int, int, str, str]:
        """The order of reports: by file, place and code, so that equal input gives equal bytes."""
        return self.path, self.place.span.start, self.place.span.end, self.code, self.message
