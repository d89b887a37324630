"""The pay period of an amount: printed beside it, shared by its range, labelled around it, or told by its size."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.facts import pay_period
from occupipe.facts.bundles import Bundle
from occupipe.facts.fact import PayPeriod
from occupipe.facts.pay_traps import NOT_PAY
from occupipe.facts.scene import Context, Scene
from occupipe.quantities.quantity import Quantity, Unit


def unit_of(scene: Scene, context: Context, bundle: Bundle, amount: Quantity) -> tuple[PayPeriod | None, bool]:
    """The pay period and whether it is certain: beside the figure, shared by a range, labelled, by size."""
    part = next(part for part in bundle.parts if amount in part)
    for other in (amount, *reversed(part)):
        beside = pay_period.beside(scene.folded, other)
        if beside is not None:
            return beside, True
    sized = None if _of_no_size(scene, context) else pay_period.by_size(amount)
    own = scene.text(context)
    for words in _places(scene, context, amount):
        named = pay_period.labelled(words)
        if named is None or (amount.value > _MOST_PAID.get(named, amount.value) and amount.currency != "INR"):
            continue
        if sized is not None and named is not sized and (named in _SIZED or words not in own):
            continue
        return named, True
    return sized, sized is PayPeriod.YEAR


_MOST_PAID = {PayPeriod.HOUR: 2_000, PayPeriod.DAY: 8_000, PayPeriod.WEEK: 20_000, PayPeriod.MONTH: 80_000}
"""Amounts above which a period that stands elsewhere in the sentence cannot be meant. Rupees have other sizes."""
_LEAST_PAID = {PayPeriod.HOUR: 2, PayPeriod.DAY: 15, PayPeriod.WEEK: 100, PayPeriod.MONTH: 400}
"""Amounts in dollars, pounds and euros below which nobody is paid for such a time: `$199 a month` is a price."""
LONGEST_ROW = 80
_LABEL = 34  # characters in which a period stands before its amount, or its range
_BEHIND = 24  # characters in which a period stands behind its amount


def is_too_small(amount: Quantity, unit: PayPeriod) -> bool:
    """Whether an amount is less than anybody is paid for a pay period: most likely a price. One too large may be an error."""
    return amount.value <= 0 or (amount.currency != "INR" and amount.value < _LEAST_PAID.get(unit, 0))


def _of_no_size(scene: Scene, context: Context) -> bool:
    """Whether a list has amounts too small for a year and too large for an hour: then size tells nothing in it."""
    group = scene.block(context).group
    known: dict[int, bool] = scene.notes.setdefault("of no size", {})
    if group and group not in known:
        rows = (c for c in scene.contexts if scene.block(c).group == group and len(scene.text(c)) < LONGEST_ROW)
        amounts = [q for row in rows for q in row.quantities if q.unit is Unit.MONEY and q.currency != "INR"]
        known[group] = any(
            pay_period.MOST_HOURLY * 2 < q.value < pay_period.LEAST_YEARLY
            and pay_period.beside(scene.folded, q) is None
            and pay_period.labelled(scene.folded[max(0, q.span.start - _LABEL) : q.span.start]) is None
            and not NOT_PAY.has(scene.folded[max(0, q.span.start - LONGEST_ROW) : q.span.start].rpartition("\n")[2])
            for q in amounts
        )
    return bool(group) and known[group]


_SIZED = (PayPeriod.YEAR, PayPeriod.HOUR)


def _places(scene: Scene, context: Context, amount: Quantity) -> Iterator[str]:
    """The texts that can name a pay period, nearest first."""
    header, lead = scene.header(context), scene.lead(context)
    if header is not None:
        headings = scene.headings(context, amount.span)
        yield from reversed(headings)
        if not headings:
            yield pay_period.in_order(scene.words(header.span), place_of(context, amount))
    yield scene.folded[context.span.start : amount.span.start]
    yield scene.text(context)
    yield scene.text(lead) if lead else ""
    before = next(scene.earlier(context, within="block"), None)
    yield _nearest_in_size(scene, before, amount) if before else ""
    yield scene.heading(context)
    after = scene.behind_group(context) if scene.block(context).group else None
    if after is not None and scene.text(after).startswith("("):
        yield scene.text(after)


def _nearest_in_size(scene: Scene, context: Context, amount: Quantity) -> str:
    """The text of a sentence; where it has wages of several periods, that behind the wage of the size of this one."""
    said = [q for q in context.quantities if q.unit is Unit.MONEY and q.value > 0]
    periods = {q.span: pay_period.beside(scene.folded, q) for q in said}
    if len(set(periods.values()) - {None}) < 2 or not amount.value > 0:
        return scene.text(context)
    nearest = min(said, key=lambda q: max(q.value / amount.value, amount.value / q.value))
    if periods[nearest.span] is None:  # "a yearly salary of $23,110, or $1,926 a month": its period stands before it
        return scene.text(context)
    return scene.folded[nearest.span.end : nearest.span.end + _BEHIND]


def place_of(context: Context, amount: Quantity) -> int:
    """Which amount of its context an amount is, from 0."""
    return [q for q in context.quantities if q.unit is Unit.MONEY].index(amount)
