"""Marks that rows inherit: where the first row of a list or table bears `$` or `%`, the bare numbers below mean the same."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from occupipe.quantities.numbers import NUMBER, decimal_of
from occupipe.quantities.quantity import Quantity, Unit, place_value
from occupipe.spans import Span

_BARE = re.compile(rf"(?P<digits>{NUMBER})[ \u00a0|*]*$")
MARKED = (Unit.MONEY, Unit.PERCENT)


def inherited(
    folded: str, rows: Sequence[tuple[Span, tuple[Quantity, ...], tuple[Span | None, ...]]]
) -> Iterator[tuple[Quantity, ...]]:
    """
    The figures of each row of one list or table, bare numbers read with the mark of the row above.

    A row is its span, its figures as printed and its cells. Only a number that fills its cell, or ends its line, can
    inherit a mark, and only in the place where the marked figure stood.
    """
    marks: dict[int, Quantity] = {}
    for span, figures, cells in rows:
        slots = [cell for cell in cells[1:] if cell is not None] or [span]
        found = list(figures)
        for place, slot in enumerate(slots):
            own = next((q for q in figures if q.unit in MARKED and slot.covers(q.span)), None)
            if own is not None:
                marks[place] = own
            elif place in marks and (bare := _bare(folded, slot, marks[place])) is not None:
                found = [q for q in found if not q.span.meets(bare.span)] + [bare]
        yield tuple(sorted(found, key=lambda q: q.span))


def _bare(folded: str, slot: Span, mark: Quantity) -> Quantity | None:
    match = _BARE.search(folded[slot.start : slot.end])
    if match is None or (match.start() and folded[slot.start + match.start() - 1] not in " \u00a0\t|:("):
        return None
    value = decimal_of(match["digits"])
    if not _like(value, mark):
        return None
    span = Span(slot.start + match.start("digits"), slot.start + match.end("digits"))
    step = place_value(match["digits"]) if mark.unit is Unit.MONEY or "." in match["digits"] else Decimal(1)
    return Quantity(value, mark.unit, step, span, currency=mark.currency)


def _like(value: Decimal, mark: Quantity) -> bool:
    """A percent is at most 100; an amount is of the size of the one above."""
    if mark.unit is Unit.PERCENT:
        return value <= 100
    return mark.value / 8 <= value <= mark.value * 8
