"""Marks that rows inherit: where a heading or the row above bears `$` or `%`, the bare numbers below mean the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import NamedTuple

from occupipe import late as re
from occupipe.quantities.amounts import AMBIGUOUS
from occupipe.quantities.currencies import CURRENCIES
from occupipe.quantities.numbers import decimal_of
from occupipe.quantities.quantity import Quantity, Unit, place_value
from occupipe.quantities.runs import NUMBER
from occupipe.spans import Span

_BARE = re.compile(rf"(?P<digits>{NUMBER})[ \u00a0|*]*$")
_CURRENCY = re.compile(r"(?:us|a|c|nz)?\$|£|€|₹|\b(?:usd|cad|aud|gbp|eur|inr)\b")
_THOUSANDS = re.compile(r"[$£€]k\b|[$£€] ?\(?000s?\b|[$£€] ?1,000s?\b|\bthousands\b|\b000s\b")
_SPREAD = re.compile(rf"(?P<low>{NUMBER}) ?(?:-|to) ?(?P<high>{NUMBER})[ \u00a0|*]*$")
_COUNTED = re.compile(
    r"\b(?:people working|number of|jobs|openings|workforce|employment(?! services))\b|\bhours\b|\bemployed\b|\bvacancy\b"
)
_PERCENT = re.compile(r"%|\bpercent(?:age)?\b|\bper cent\b|\bpct\b")
MARKED = (Unit.MONEY, Unit.PERCENT)


class Row(NamedTuple):
    """A row or item of a group: its span, its figures as printed, its cells, and whether it is a row of headings."""

    span: Span
    figures: tuple[Quantity, ...]
    cells: tuple[Span | None, ...] = ()
    header: bool = False

    @property
    def slots(self) -> tuple[Span | None, ...]:
        """The places of figures: the cells behind the first, or the whole row."""
        return self.cells[1:] or (self.span,)


class Mark(NamedTuple):
    """What a bare number in a place means; `like` is a figure of the row above, whose size it must share, `scale` a heading's thousands."""

    unit: Unit
    currency: str | None = None
    like: Quantity | None = None
    scale: Decimal = Decimal(1)


def inherited(folded: str, rows: Iterable[Row], above: str = "") -> Iterator[tuple[Quantity, ...]]:
    """
    The figures of each row of one list or table, bare numbers read with the mark of their heading or the row above.

    Only a number that fills its cell, or ends its line, can inherit a mark, and only in the place where the mark stood.
    `above` is what introduces the table: its currency is that of columns of wages that bear none.
    """
    marks: dict[int, Mark] = {}
    headed = False
    for row in rows:
        if row.header:
            marks = {**(marks if headed else {}), **dict(_introduced(folded, row, above)), **dict(_headed(folded, row))}
            headed = True
            yield row.figures
            continue
        headed = False
        found = list(row.figures)
        for place, slot in enumerate(row.slots):
            if slot is None:
                continue
            own = next((q for q in row.figures if q.unit in MARKED and slot.covers(q.span)), None)
            if own is not None:
                marks[place] = Mark(own.unit, own.currency, own)
            elif place in marks and not _is_count(folded, row, marks[place]):
                bare = list(_bare(folded, slot, marks[place]))
                if not bare and marks[place].like is not None and _BARE.search(folded, slot.start, slot.end):
                    del marks[
                        place
                    ]  # a number of another size between them: the mark above is no longer that of the rows below
                found = [q for q in found if not any(q.span.meets(b.span) for b in bare)] + bare
        yield tuple(sorted(found, key=lambda q: q.span))


def _is_count(folded: str, row: Row, mark: Mark) -> bool:
    """Whether a row under an amount speaks of jobs itself: `People working in this job: 13,400`."""
    return (
        mark.unit is Unit.MONEY
        and mark.like is not None
        and _COUNTED.search(folded, row.span.start, row.span.end) is not None
    )


def _headed(folded: str, row: Row) -> Iterator[tuple[int, Mark]]:
    """The marks that column headings bear: `Median ($/hour)`, `Percent`."""
    for place, cell in enumerate(row.cells[1:]):
        words = folded[cell.start : cell.end] if cell else ""
        currency = _CURRENCY.search(words)
        if currency:
            scale = Decimal(1000) if _THOUSANDS.search(words) else Decimal(1)
            yield place, Mark(Unit.MONEY, CURRENCIES.get(currency[0], "$"), scale=scale)
        elif _PERCENT.search(words):
            yield place, Mark(Unit.PERCENT)


_STATISTIC = re.compile(
    r"(?:low|lowest|medium|middle|median|mean|average|avg\.?|high|highest|minimum|min\.?|maximum|max\.?|from|to|entry|starting|experienced|top"
    r"|(?:10|25|50|75|90)(?:th)? ?(?:%|percentile|pct)?)(?: (?:pay|salary|wages?|rate|percentile|hourly|annual))*"
)


_OF_PAY = re.compile(r"\bwages?\b|\bpay\b|\bsalar(?:y|ies)\b|\bearnings\b")


def introduced(above: str, paid: str) -> str:
    """
    What introduces a table: the words above it, and if these speak of pay and name no currency the amounts before.

    >>> introduced("prevailing wages", "they earn between $20.00 and $57.69 an hour")
    'prevailing wages they earn between $20.00 and $57.69 an hour'
    """
    return f"{above} {paid}" if _OF_PAY.search(above) and not _CURRENCY.search(above) else above


def _introduced(folded: str, row: Row, above: str) -> Iterator[tuple[int, Mark]]:
    """Columns of wages without a mark: `Low | Median | High` under `Dublin (€, per annum)`."""
    words = [folded[cell.start : cell.end].strip(" *") if cell else "" for cell in row.cells[1:]]
    currencies = {match[0] for match in _CURRENCY.finditer(above)}
    if len(currencies) != 1 or sum(_STATISTIC.fullmatch(name) is not None for name in words) < 2:
        return
    currency = CURRENCIES.get(currencies.pop(), "$")
    for place, name in enumerate(words):
        if _STATISTIC.fullmatch(name):
            yield place, Mark(Unit.MONEY, currency)


def _bare(folded: str, slot: Span, mark: Mark) -> Iterator[Quantity]:
    """The bare number that fills a slot or ends it, or under a heading the two ends of a bare range."""
    words = folded[slot.start : slot.end]
    match = (_SPREAD.search(words) if mark.like is None else None) or _BARE.search(words)
    if match is None or (match.start() and words[match.start() - 1] not in " \u00a0\t|:("):
        return
    for name in match.groupdict():
        value = decimal_of(match[name]) * mark.scale
        if not _fits(value, mark) or (mark.unit is Unit.MONEY and AMBIGUOUS.fullmatch(match[name])):
            return
        span = Span(slot.start + match.start(name), slot.start + match.end(name))
        step = place_value(match[name], mark.scale) if mark.unit is Unit.MONEY or "." in match[name] else Decimal(1)
        yield Quantity(value, mark.unit, step, span, currency=mark.currency)


def _fits(value: Decimal, mark: Mark) -> bool:
    """A percent is at most 100; an amount is of the size of the one above."""
    if mark.unit is Unit.PERCENT:
        return value <= 100
    return mark.like is None or mark.like.value / 8 <= value <= mark.like.value * 8
