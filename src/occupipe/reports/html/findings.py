"""Entries of the list of findings: what, where, the words it stands at, and what would mend it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from occupipe.diagnostics import Diagnostic, Place, RelatedPlace
from occupipe.reports.checked import Checked, Excerpt
from occupipe.reports.html.marks import Mark
from occupipe.reports.html.remarks import anchor_of
from occupipe.reports.html.verdicts import OF_SEVERITY, Verdict
from occupipe.spans import Span

REACH = 90  # characters of a line that are shown on either side of the words


@dataclass(frozen=True, slots=True)
class Link:
    """
    A place that a finding speaks of: its words, `line:column` (behind its path where it is in another document).

    `anchor` is where the words are shown, or the section of the other document; empty where there is neither.
    """

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


@dataclass(frozen=True, slots=True)
class Shown:
    """What a page shows so far: the marks of the document at hand, and the sections of the others by their paths."""

    marks: Mapping[Span, Mark] = field(default_factory=dict)
    sections: Mapping[str, str] = field(default_factory=dict)


def entries_of(checked: Checked, document: int, shown: Shown) -> Iterator[Entry]:
    """The findings of a document in the order of its text, without the suppressed ones."""
    for index, diagnostic in enumerate(checked.diagnostics):
        if not diagnostic.suppressed:
            yield _entry(checked, anchor_of(document, index), diagnostic, shown)


def _entry(checked: Checked, anchor: str, diagnostic: Diagnostic, shown: Shown) -> Entry:
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
        link=_link(place, shown),
        excerpt=near(excerpt),
        related=tuple(_related(related, shown) for related in diagnostic.related),
        help=diagnostic.help or "",
        fix=diagnostic.fix.message if diagnostic.fix else "",
    )


def _link(place: Place, shown: Shown, role: str = "") -> Link:
    mark = shown.marks.get(place.span)
    return Link(place.quote, f"{place.start.line}:{place.start.column}", mark.anchor if mark else "", role)


def _related(related: RelatedPlace, shown: Shown) -> Link:
    """Where the other words are, which may be in another document."""
    if related.path is None:
        return _link(related.place, shown, related.message)
    start = related.place.start
    place = f"{related.path}:{start.line}:{start.column}"
    return Link(related.place.quote, place, shown.sections.get(related.path, ""), related.message)


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
