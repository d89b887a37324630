"""Entries of the list of findings: what, where, the words it stands at, and what would mend it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

from occupipe.diagnostics import Diagnostic, Place
from occupipe.reports.checked import Checked, Excerpt
from occupipe.reports.html.marks import Mark
from occupipe.reports.html.overview import source_words, title_of
from occupipe.reports.html.remarks import anchor_of
from occupipe.reports.html.verdicts import OF_SEVERITY, Verdict
from occupipe.spans import Span

REACH = 90  # characters of a line that are shown on either side of the words


class Link(NamedTuple):
    """
    A place that a finding speaks of: its words, `line:column` (behind its path where it is in another document).

    `anchor` is where the words are shown, or the section of the other document; empty where there is neither.
    """

    words: str
    place: str
    anchor: str


class Related(NamedTuple):
    """Places that a finding calls the same, one behind the other."""

    role: str
    links: tuple[Link, ...]


class Entry(NamedTuple):
    """A finding as the list tells it. `title` is the occupation, or the document where that is not known."""

    anchor: str
    verdict: Verdict
    code: str
    name: str
    message: str
    title: str
    path: str
    link: Link
    excerpt: Excerpt
    related: tuple[Related, ...]
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
        title=title_of(checked),
        path=source_words(diagnostic.path, diagnostic.document),
        link=_link(place, shown),
        excerpt=near(excerpt),
        related=tuple(_related(diagnostic, shown)),
        help=diagnostic.help or "",
        fix=diagnostic.fix.message if diagnostic.fix else "",
    )


def _related(diagnostic: Diagnostic, shown: Shown) -> Iterator[Related]:
    for role, places in groupby(diagnostic.related, key=lambda related: related.message):
        yield Related(role, tuple(_link(related.place, shown, related.path) for related in places))


def _link(place: Place, shown: Shown, path: str | None = None) -> Link:
    """Where words are; with a path they are in another document."""
    at = f"{place.start.line}:{place.start.column}"
    if path is not None:
        return Link(place.quote, f"{path}:{at}", shown.sections.get(path, ""))
    mark = shown.marks.get(place.span)
    return Link(place.quote, at, mark.anchor if mark else "")


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
