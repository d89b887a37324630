"""The section of pay: what leads, its range to scale, and pay of other times, places and kinds in rows."""

from __future__ import annotations

from occupipe import late as re
from occupipe.exports.card.card import Range, Row, Section
from occupipe.exports.card.origins import origin_of, year_of
from occupipe.exports.card.salary import Salary
from occupipe.exports.card.words import Line, Number, joined

KINDS = {"base": "pay", "range": "pay range"}
"""What kinds of pay are called whose names in documents are no words for readers."""


def pay_section(found: list[Salary], limits: list[Row], *, named: bool) -> Section:
    """The section: the first pay leads, limits ("more than") come last. `named` is whether pay names its source."""
    if not found:
        return Section("pay", "pay", tuple(limits))
    (lead, *rest), drawn = [_row(pay, named=named) for pay in found], _range(found[0])
    said = _half(found[0]) if drawn else lead.more
    return Section("pay", lead.label, (*rest, *limits), lead.about, lead.line, drawn, said)


def _row(pay: Salary, *, named: bool) -> Row:
    """Pay in one row: the figure that stands for it and its ends below, or its ends alone."""
    about = joined([pay.where, year_of(pay.node), origin_of(pay.node) if named else ""])
    between = tuple(part for end in pay.ends for part in (" to ", pay.figure(end)))[1:]
    what = " to ".join(called(end) for end in pay.ends)
    label = KINDS.get(pay.kind, f"{pay.kind} pay")
    if pay.middle is None:
        return Row(label, (*between, pay.per), about, (what,))
    return Row(label, (pay.figure(pay.middle), pay.per), about, (*between, f", {what}" if what else ""))


def called(point: str) -> str:
    """
    What a property that states pay is called.

    >>> [called(point) for point in ("percentile10", "median", "maxValue")]
    ['10th percentile', 'median', 'maximum']
    """
    return re.sub(r"percentile(\d+)", r"\1th percentile", point).replace("Value", "imum")


def _half(pay: Salary) -> Line:
    """What lies between the quartiles."""
    if not {"percentile25", "percentile75"} <= pay.points.keys():
        return ()
    return "Half earn between ", pay.figure("percentile25"), " and ", pay.figure("percentile75"), pay.per


def _range(pay: Salary) -> Range | None:
    """The range to scale; none where an end or the median is missing, or they are out of order."""
    drawn = [point for point in pay.points if point != "value"]
    amounts = [pay.points[point] for point in drawn]
    if len(pay.ends) < 2 or pay.middle != "median" or sorted(amounts) != amounts or amounts[0] == amounts[-1]:
        return None
    at = {point: _place(pay.points[point], amounts[0], amounts[-1]) for point in drawn}
    low, high = (Row(called(end), (pay.figure(end),)) for end in pay.ends)
    half = (at["percentile25"], at["percentile75"]) if _half(pay) else None
    return Range(
        joined(f"{called(point)} {pay.figure(point).text}" for point in drawn), (low, high), half, at["median"]
    )


def _place(amount: Number, low: Number, high: Number) -> Number:
    """
    Where an amount stands between two, from 0 to 100.

    >>> _place(98100, 74880, 126050)
    45.4
    """
    return int((amount - low) * 1000 / (high - low) + 0.5) / 10
