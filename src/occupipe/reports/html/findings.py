"""Entries of the list of findings: what, where, the words it stands at, and what would mend it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from occupipe.diagnostics import Diagnostic, Place, RelatedPlace
from occupipe.reports.checked import Checked, Excerpt
from occupipe.reports.html.marks import Mark
from occupipe.reports.html.remarks import anchor_of
from occupipe.reports.html.verdicts import OF_SEVERITY, Verdict
from occupipe.spans import Span

REACH = 90  # characters of a line that are shown on either side of the words


@dataclass(frozen=True, slots=True)
class Link:
    """A place that a finding speaks of: its words, `line:column`, and the anchor of the words where they are shown."""

    words: str
    place: str
    anchor: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A finding as the list tells it."""

    anchor: str
    verdict: Verdict
    code: str
    name: str
    message: str
    document: str
    path: str
    link: Link
    excerpt: Excerpt
    related: tuple[Link, ...]
    help: str
    fix: str


def entries_of(checked: Checked, document: int, marks: Mapping[Span, Mark]) -> Iterator[Entry]:
    """The findings of a document in the order of its text, without the suppressed ones."""
    for index, diagnostic in enumerate(checked.diagnostics):
        if not diagnostic.suppressed:
            yield _entry(checked, anchor_of(document, index), diagnostic, marks)


def _entry(checked: Checked, anchor: str, diagnostic: Diagnostic, marks: Mapping[Span, Mark]) -> Entry:
    place = diagnostic.place
    excerpt = checked.excerpts.get(place.span, Excerpt("", place.quote, ""))
    return Entry(
        anchor=anchor,
        verdict=OF_SEVERITY[diagnostic.severity],
        code=diagnostic.code,
        name=diagnostic.name,
        message=diagnostic.message,
        document=diagnostic.document,
        path=diagnostic.path,
        link=_link(place, marks),
        excerpt=near(excerpt),
        related=tuple(_related(related, marks) for related in diagnostic.related),
        help=diagnostic.help or "",
        fix=diagnostic.fix.message if diagnostic.fix else "",
    )


def _related(related: RelatedPlace, marks: Mapping[Span, Mark]) -> Link:
    """The link to a related place; one of another source is named, not linked."""
    if related.path is None:
        return _link(related.place, marks, related.message)
    start = related.place.start
    return Link(related.place.quote, f"{related.path}:{start.line}:{start.column}", "", related.message)


def _link(place: Place, marks: Mapping[Span, Mark], role: str = "") -> Link:
    mark = marks.get(place.span)
    return Link(place.quote, f"{place.start.line}:{place.start.column}", mark.anchor if mark else "", role)


def near(excerpt: Excerpt) -> Excerpt:
    """
    The line around the words, cut to what is near them; what was cut is marked by an ellipsis.

    >>> near(Excerpt("", "$5", " an hour" * 20)).after[-9:]
    ' an hour…'
    """
    before, after = excerpt.before, excerpt.after
    before = before if len(before) <= REACH else f"…{before[-REACH:].partition(' ')[2] or before[-REACH:]}"
    after = after if len(after) <= REACH else f"{after[:REACH].rpartition(' ')[0] or after[:REACH]}…"
    return Excerpt(before, excerpt.marked, after)
