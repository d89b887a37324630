"""Definition lists: a term and its short description are a row of two cells, a long description stands under its term."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.readers.html.flow import Flow
from occupipe.readers.html.furniture import Standing
from occupipe.readers.html.headings import LONGEST_ANNOUNCED, Announced, announced
from occupipe.readers.html.passages import Passage, Shape
from occupipe.readers.html.tree import Element

LONGEST_CELL = 120
_LONG = frozenset(("blockquote", "dl", "ol", "table", "ul"))


def read(flow: Flow, element: Element) -> None:
    """Read a `<dl>`."""
    flow.flush()
    standing = flow.judge.standing(element)
    if standing is Standing.CHROME:
        return
    before = flow.furniture, flow.scopes
    flow.furniture = flow.furniture or standing is Standing.BOX
    flow.enter()
    group, furniture = flow.next_number(), flow.furniture
    for terms, details in _pairs(flow, element):
        flow.furniture = furniture or any(_is_on_others(flow, term) for term in terms)
        if details and all(_is_short(detail) for detail in details):
            cells = [flow.inline(part, buttons=True) for part in (*terms, *details)]
            flow.add(Passage(Shape.ROW, [cell if _has_words(cell) else None for cell in cells], group=group))
            continue
        for term in terms:
            flow.add(Passage(Shape.HEADING, [flow.inline(term, buttons=True)]))
        for detail in details:
            flow.block(detail)
    flow.furniture, flow.scopes = before


def _pairs(flow: Flow, element: Element) -> Iterator[tuple[list[Element], list[Element]]]:
    """Terms and what describes them, in order."""
    terms: list[Element] = []
    details: list[Element] = []
    for part in _parts(flow, element):
        if part.tag == "dt" and details:
            yield terms, details
            terms, details = [], []
        (terms if part.tag == "dt" else details).append(part)
    if terms or details:
        yield terms, details


def _parts(flow: Flow, element: Element) -> Iterator[Element]:
    """The terms and descriptions of a list, also those that are wrapped in boxes."""
    for child in element.elements:
        if flow.visibility.is_hidden(child) or not child.length:
            continue
        if child.tag in ("dt", "dd"):
            yield child
        else:
            yield from _parts(flow, child)


def _is_short(detail: Element) -> bool:
    return detail.length <= LONGEST_CELL and not any(child.tag in _LONG for child in detail.elements)


def _is_on_others(flow: Flow, term: Element) -> bool:
    """Whether a term says that what follows is of other occupations or pages."""
    return (
        term.length <= LONGEST_ANNOUNCED
        and announced(flow.runs.text(flow.inline(term, buttons=True))) >= Announced.OTHERS
    )


def _has_words(cell: list[int]) -> bool:
    return bool(cell) and max(cell) >= 0
