"""Wages: amounts of money that the article gives as pay, with statistic, pay period and currency."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from occupipe import late as re
from occupipe.article import BlockKind
from occupipe.facts import pay_period
from occupipe.facts.area import area_of, names_places
from occupipe.facts.bundles import HOURS, Bundle, bundles_of
from occupipe.facts.currency import currency_of
from occupipe.facts.fact import Confidence, Fact, FactKind, PayPeriod, Statistic, Unread
from occupipe.facts.pay_traps import NOT_PAY, PAY, goes_on, trap
from occupipe.facts.reference_year import year_of
from occupipe.facts.scene import Context, Scene
from occupipe.facts.scope import scope_of
from occupipe.facts.source import source_of
from occupipe.facts.statistic import CENTRAL, CUES, PARTS, TELLING
from occupipe.facts.subject import subject_of
from occupipe.facts.wage_period import is_too_small, unit_of
from occupipe.facts.wage_statistic import PAID, labels_of, ranked
from occupipe.quantities.quantity import Bound, Quantity, Unit

Meaning = tuple[Statistic, str | None]

_ENDS = (Statistic.LOW, Statistic.HIGH)
_OUTER = (Statistic.P10, Statistic.P25, Statistic.P75, Statistic.P90)
_RANGED = {"median": "median", "mean": "mean", "starting": "starting", "entry": "starting", "novice": "starting"}


def read(scene: Scene, context: Context) -> Iterator[Fact | Unread]:
    """Every amount of a context as a wage, or as unread with the reason."""
    amounts = [q for q in context.quantities if q.unit is Unit.MONEY]
    if not amounts:
        return
    if _unheaded(scene, context, amounts):
        yield from (Unread(q.span, "money", "one of several amounts under no column headings") for q in amounts)
        return
    speaks = _speaks_of_pay(scene, context, amounts)
    bundles = bundles_of(scene, context, amounts)
    labels = labels_of(scene, context, bundles)
    central = {label for label in labels if label in CENTRAL}
    reason: str | None = None
    for index, bundle in enumerate(bundles):
        label = labels[index] = ranked(scene, bundle, labels[index])
        reason = trap(scene, context, bundle, label) or (reason if goes_on(scene, bundle, reason) else None)
        reason = reason or (None if speaks else "an amount without a word of pay near it")
        for part in bundle.parts:
            for amount, meaning in zip(part, _meanings(scene, label, part), strict=True):
                yield _read_one(scene, context, bundle, amount, meaning, reason)
    if context.index in scene.notes.get("paid", ()):
        scene.notes.setdefault("labels", {})[context.index] = central.pop() if len(central) == 1 else None


def _unheaded(scene: Scene, context: Context, amounts: Sequence[Quantity]) -> bool:
    """Whether a row stacks several amounts of one pay period under a single label: columns whose headings are lost."""
    cells = scene.block(context).cells
    if len(amounts) < 2 or len(cells) < 3 or cells[0] is None or scene.header(context) is not None:
        return False
    glued = any(a.span.end == b.span.start for a, b in pairwise(amounts))
    if not glued and ("\n" not in scene.text(context) or not CUES.has(scene.words(cells[0]))):
        return False
    periods = {pay_period.beside(scene.folded, q) or pay_period.by_size(q) for q in amounts}
    return len(periods) == 1


def _read_one(
    scene: Scene, context: Context, bundle: Bundle, amount: Quantity, meaning: Meaning, reason: str | None
) -> Fact | Unread:
    unit, sure = unit_of(scene, context, bundle, amount)
    if unit is None:
        return Unread(amount.span, "money", reason or "an amount whose pay period is not told")
    reason = reason or ("an amount too small for a wage" if is_too_small(amount, unit) else None)
    if reason:
        return Unread(amount.span, "money", reason)
    scene.notes.setdefault("paid", set()).add(context.index)
    fact = _fact(scene, context, bundle, amount, unit, meaning, sure=sure)
    if fact.statistic in CENTRAL:
        scene.notes[PAID] = amount.value * HOURS[unit]
    if fact.statistic is Statistic.TYPICAL and _is_of_none(scene, context, fact):
        return Unread(amount.span, "money", "an amount that names no statistic, in an article that does")
    return fact


_USUAL = re.compile(r"\btypical|\bnot unusual|\bnot uncommon|\busual|\bgeneral|\bcommon|\bnormal|\bsome(?:body|one)\b")
_CENTRAL = re.compile(r"\bmedian|\baverag|\bavg\b|\bmean\b")


def _is_of_none(scene: Scene, context: Context, fact: Fact) -> bool:
    """
    Whether an amount has no statistic, no group and no word such as "typically" in an article that names statistics.

    Of `Alaska stood first with $85,820` nobody can tell whether it is a mean or a median. Rows of places are left.
    """
    if fact.scope or fact.subject or (context.kind is not BlockKind.PARAGRAPH and fact.area):
        return False
    known: bool | None = scene.notes.get("names statistics")
    if known is None:
        paid = (c for c in scene.contexts if any(q.unit is Unit.MONEY for q in c.quantities))
        known = scene.notes["names statistics"] = any(_CENTRAL.search(scene.text(c)) for c in paid)
    return known and _USUAL.search(scene.text(context)) is None


def _speaks_of_pay(scene: Scene, context: Context, amounts: Sequence[Quantity]) -> bool:
    """Whether a word of pay stands in the context, its column headings, its lead-in, its heading, or beside an amount."""
    text = scene.text(context)
    if PAY.has(text) or any(cue.label in TELLING for cue in CUES.find(text, 0, len(text))):
        return True
    if len(text) < 30 and context.index and CUES.has(scene.text(scene.contexts[context.index - 1])):
        return True
    if any(PAY.has(scene.column(context, amount.span)) for amount in amounts):
        return True  # other columns may be of costs: they are told by their own headings
    lead = scene.lead(context)
    title = scene.text(scene.contexts[0]) if context.kind is not BlockKind.PARAGRAPH else ""
    outer = (
        scene.head(context),
        scene.text(lead) if lead else "",
        _before_lead(scene, lead) if lead else "",
        scene.heading(context),
        title,
    )
    for words in outer:
        if PAY.has(words):
            return not NOT_PAY.has(words)
        if NOT_PAY.has(words):
            return False
    if any(pay_period.beside(scene.folded, amount) for amount in amounts):
        return True
    before = scene.contexts[context.index - 1] if context.index else context
    same = before.block == context.block or scene.block(before).group == scene.block(context).group != 0
    paid = scene.notes.get("paid", ())
    return (same and before.index in paid) or (
        names_places(scene, context) and any(other.index in paid for other in scene.earlier(context))
    )


def _before_lead(scene: Scene, lead: Context) -> str:
    """The question or sentence just before the lead-in of a list or table: `What will I earn? Rates for 2023:`."""
    before = [c for c in scene.contexts[max(0, lead.index - 2) : lead.index] if not c.quantities]
    section = scene.block(lead).section
    return " ".join(scene.text(c) for c in before if scene.block(c).section == section)


def _meanings(scene: Scene, label: str | None, part: tuple[Quantity, ...]) -> tuple[Meaning, ...]:
    """Statistic and label of a range for each amount of a part."""
    if len(part) == 2:
        return _range(label)
    if label in (None, "middle", "outer", *PARTS):
        return ((_of_bound(scene, part[0]), None),)
    return ((_SPOKEN.get(str(label)) or Statistic(str(label)), None),)


_LEAST = re.compile(
    r"(?:nobody|no one|none|never|not)\b[^.;]{0,60}\b(?:less than|under|below) ?$|\b(?:from a minimum of|from) ?$"
)
_MOST = re.compile(
    r"(?:tops? out (?:at|above|around)|ends at|rising to|rises? to|reach(?:es|ing)?|up to|as much as|as high as|as many as|a maximum of|at most) ?$"
)


def _of_bound(scene: Scene, amount: Quantity) -> Statistic:
    """A single amount that is worded as the top or the bottom of what is paid."""
    before = scene.folded[max(0, amount.span.start - 90) : amount.span.start]
    if _LEAST.search(before):
        return Statistic.LOW
    most = _MOST.search(before)
    sure = most is not None and (amount.bound is Bound.AT_MOST or most[0].startswith(("top", "reach")))
    return Statistic.HIGH if sure else Statistic.TYPICAL


def _is_alone(scene: Scene, context: Context, statistic: Statistic, scope: str | None, unit: PayPeriod) -> bool:
    """Whether a wage speaks for itself: of no official statistic, and if an end of a range then of a group or place of its own."""
    narrow = _of_other_period(scene, context, unit) or scope is not None or names_places(scene, context)
    return statistic in (Statistic.TYPICAL, Statistic.STARTING) or (statistic in _ENDS and narrow)


def _of_other_period(scene: Scene, context: Context, unit: PayPeriod) -> bool:
    """Whether the wages of the sentence before are paid for another time: dollars a year, then euros a month."""
    units: dict[int, set[PayPeriod]] = scene.notes.setdefault("units", {})
    before = next((units[c.index] for c in scene.earlier(context, within="block") if c.index in units), None)
    units.setdefault(context.index, set()).add(unit)
    return before is not None and unit not in before


_SPOKEN = {"half": Statistic.MEDIAN, "novice": Statistic.STARTING}


def _range(label: str | None) -> tuple[Meaning, Meaning]:
    if label == "outer":
        return (Statistic.P10, None), (Statistic.P90, None)
    if label in ("middle", "half"):
        return (Statistic.P25, None), (Statistic.P75, None)
    of = _RANGED.get(label or "")
    return (Statistic.LOW, of), (Statistic.HIGH, of)


def _fact(
    scene: Scene, context: Context, bundle: Bundle, amount: Quantity, unit: PayPeriod, meaning: Meaning, *, sure: bool
) -> Fact:  # fmt: skip
    statistic, range_of = meaning
    scope = scope_of(scene, context, bundle) or (range_of if range_of == "starting" else None)
    bound: Bound | None = None if statistic in (*_OUTER, Statistic.HIGH, Statistic.LOW) else amount.bound
    return Fact(
        FactKind.SALARY, amount.span, context.span, value=amount.value, unit=unit, rounded_to=amount.rounded_to,
        currency=currency_of(scene, amount), statistic=statistic, range_of=range_of, bound=bound, hedge=amount.hedge,
        reference_year=year_of(scene, context, amount.span, alone=_is_alone(scene, context, statistic, scope, unit)), area=area_of(scene, context, amount.span),
        scope=scope,
        subject=subject_of(scene, context, amount.span), source=source_of(scene, context), group=context.index,
        confidence=Confidence.CERTAIN if sure else Confidence.LIKELY,
    )  # fmt: skip
