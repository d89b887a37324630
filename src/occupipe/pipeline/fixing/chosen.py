"""Which fixes of a source are made at once: none that is suppressed, and no two that change the same words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from occupipe.diagnostics import Diagnostic, PlacedEdit
from occupipe.spans import Span


def chosen(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """
    The findings whose fixes are made, in the order of the text.

    A fix is made whole or not at all. Of those that change the same words the first is made: the others are looked at
    again in what it made of them.
    """
    taken: list[Span] = []
    found: list[Diagnostic] = []
    for diagnostic in diagnostics:
        spans = [edit.place.span for edit in edits_of([diagnostic])]
        if spans and not any(span.meets(other) for span in spans for other in taken):
            taken += spans
            found.append(diagnostic)
    return found


def edits_of(diagnostics: Iterable[Diagnostic]) -> list[PlacedEdit]:
    """The edits of all fixes in the order of the text; a finding that is let stand has none."""
    edits = (edit for d in diagnostics if d.fix is not None and not d.suppressed for edit in d.fix.edits)
    return sorted(edits, key=lambda edit: edit.place.span)


def edited(text: str, edits: Sequence[PlacedEdit]) -> str:
    """The text of an article with edits made, to which the source has to read afterwards."""
    return "".join(_pieces(text, edits))


def _pieces(text: str, edits: Sequence[PlacedEdit]) -> Iterator[str]:
    done = 0
    for edit in edits:
        yield text[done : edit.place.span.start]
        yield edit.words
        done = edit.place.span.end
    yield text[done:]
