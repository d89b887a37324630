"""The section of an article: all that its part of the page shows."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple
from urllib.parse import urlsplit

from occupipe.occupation import SourceFile, UnreadFigure
from occupipe.reports.checked import Checked
from occupipe.reports.html import distributions, outlook, shares, terms
from occupipe.reports.html.marks import Mark, marks_of
from occupipe.reports.html.overview import Summary, summary_of
from occupipe.reports.html.repeats import with_repeats
from occupipe.reports.html.rows import Row, rows_of
from occupipe.spans import Span

WEB = ("http", "https")


class Unread(NamedTuple):
    """A figure that was given no meaning, and the anchor of its words."""

    figure: UnreadFigure
    anchor: str


class Section(NamedTuple):
    """An article on the page: in numbers, as pictures, as text with notes, and what was left unread."""

    summary: Summary
    source: SourceFile
    link: str
    panels: tuple[distributions.Panel, ...]
    bars: tuple[tuple[shares.Bar, ...], ...]
    entries: tuple[outlook.Entry, ...]
    terms: tuple[terms.Terms, ...]
    unread: tuple[Unread, ...]
    rows: tuple[Row, ...]
    by_span: dict[Span, Mark]


def section_of(checked: Checked, number: int, as_of: date | None) -> Section | None:
    """The section of a document, None for one that has no text to show (a record, a JSON-LD file)."""
    article, occupation = checked.article, checked.occupation
    if article is None or occupation is None:
        return None
    marks = with_repeats(article, marks_of(checked, number, as_of))
    by_span = {mark.span: mark for mark in marks}
    return Section(
        summary=summary_of(checked, number, as_of),
        source=occupation.source,
        link=link_of(occupation.source.url),
        panels=distributions.panels_of(occupation.wages, by_span),
        bars=shares.bars_of(occupation.shares, by_span),
        entries=outlook.entries_of(occupation, by_span),
        terms=terms.terms_of(occupation),
        unread=tuple(Unread(u, by_span[Span(u.start, u.end)].anchor) for u in occupation.coverage.unread),
        rows=rows_of(article, marks),
        by_span=by_span,
    )


def link_of(address: str | None) -> str:
    """
    The address of an article where it is one of the web: what a side file says is not followed blindly.

    >>> link_of("https://example.org/careers"), link_of("javascript:alert(1)"), link_of(None)
    ('https://example.org/careers', '', '')
    """
    try:
        return address if address and urlsplit(address).scheme in WEB else ""
    except ValueError:
        return ""
