"""What a page says to machines: whether its source has to be kept for the checks of its markup."""

from __future__ import annotations

from collections.abc import Iterable

from occupipe.article import Page, TextPlaces
from occupipe.spans import Span

_ATTRIBUTES = ("itemtype", "typeof=", "ITEMTYPE", "TYPEOF=")
"""Attributes that every item of Microdata and every node of RDFa bears; scripts say `typeof` too, without the sign."""


def page_for_machines(source: str, scripts: Iterable[tuple[int, int]]) -> Page | None:
    """The page with its JSON-LD scripts, by their offsets; None for a page that has no markup of any kind."""
    filled = tuple(Span(start, end) for start, end in scripts if start < end)
    has_items = any(attribute in source for attribute in _ATTRIBUTES)
    return Page(source, filled, TextPlaces(source), has_items) if filled or has_items else None
