"""Wages: amounts of money that the article gives as pay, with statistic, pay period and currency."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from occupipe.article import BlockKind
from occupipe.facts import pay_period
from occupipe.facts.area import area_of
from occupipe.facts.cues import Cue, CueTable
from occupipe.facts.currency import currency_of
from occupipe.facts.fact import Confidence, Fact, FactKind, PayPeriod, Statistic, Unread
from occupipe.facts.reference_year import year_of
from occupipe.facts.scene import Context, Scene
from occupipe.facts.source import source_of
from occupipe.facts.statistic import CUES, QUARTILES, bound_cue
from occupipe.facts.subject import subject_of
from occupipe.quantities.quantity import Bound, Quantity, Unit

_PAY = CueTable(
    {
        "pay": r"\bsalar(?:y|ies)|\bwages?\b|\bearn(?:s|ed|ing|ings)?\b|\bpa(?:y|ys|id|ying)\b|\bincomes?\b|compensation"
        r"|\bmak(?:e|es|ing)\b|\bmade\b|\bmedian\b|take[- ]home|remuneration|percentile|\brates? per hour"
    }
)
_NOT_PAY = CueTable(
    {
        "cost": r"tuition|\bcosts?\b|\bfees?\b|\bloans?\b|\bdebts?\b|\bprices?\b|scholarship|\bgrants?\b|\bbudget|revenue",
        "extra": r"\bbonus(?:es)?\b|per[- ]diem|stipend|sign[- ]?on|allowance|overtime (?:pay|hours)|commission of|reimburse",
        "sum": r"\bsales of\b|\bworth\b|\bspend(?:s|ing)?\b|\binvest|\bsavings?\b|net worth|\bfine[sd]?\b|insurance premium",
        "law": r"(?:federal|state) minimum wage|minimum wage (?:of|is)",
    }
)
_DIFFERENCE = CueTable(
    {"than": r"^[ \u00a0]?(?:(?:a|per) (?:year|month|hour) )?(?:more|less|higher|lower|extra|above|below) (?:than)?"}
)
_RANGE = ("-", "to", "and", "..", "up to", "to upwards of", "through")
_EQUATED = ("or", "(", ", or", "that is", ", that is", "or about", "/", "|", "which is", "or roughly", "or around")
_LABEL = {c: Statistic(c) for c in ("p10", "p25", "p75", "p90", "median", "mean", "entry", "starting", "low", "high")}


def read(scene: Scene, context: Context) -> Iterator[Fact | Unread]:
    """Every amount of a context as a wage, or as unread with the reason."""
    amounts = [q for q in context.quantities if q.unit is Unit.MONEY]
    if not amounts:
        return
    words = _around(scene, context)
    reason = None if _PAY.has(words) else "an amount without a word of pay near it"
    cues = CUES.find(scene.folded, context.span.start, context.span.end)
    meanings = _meanings(scene, context, amounts, cues)
    for index, amount in enumerate(amounts):
        trap = _trap(scene, context, amounts, index)
        unit, sure = _unit(scene, context, amounts, index)
        statistic, range_of = meanings[index]
        if trap or reason or unit is None:
            yield Unread(amount.span, "money", trap or reason or "an amount whose pay period is not told")
            continue
        yield _fact(scene, context, amount, unit, statistic, range_of, sure=sure)


def _around(scene: Scene, context: Context) -> str:
    """The words that can make an amount pay: its context, its lead-in, its heading."""
    lead = scene.lead(context)
    return " ".join((scene.text(context), scene.text(lead) if lead else "", scene.heading(context)))


def _trap(scene: Scene, context: Context, amounts: Sequence[Quantity], index: int) -> str | None:
    text = scene.folded
    amount = amounts[index]
    start = amounts[index - 1].span.end if index else context.span.start
    before = text[max(start, amount.span.start - 60) : amount.span.start]
    after = text[amount.span.end : min(context.span.end, amount.span.end + 30)]
    if _DIFFERENCE.has(after):
        return "a difference between amounts"
    cues = _NOT_PAY.find(before, 0, len(before))
    pay = _PAY.find(before, 0, len(before))
    if cues and (not pay or pay[-1].start < cues[-1].start):
        return f"an amount of another kind: {before[cues[-1].start : cues[-1].end]}"
    return None


def _meanings(
    scene: Scene, context: Context, amounts: Sequence[Quantity], cues: list[Cue]
) -> list[tuple[Statistic, str | None]]:
    """Statistic and label of a range for each amount, in order: pairs of a range take low and high together."""
    bound = [bound_cue(cues, amounts, index) for index in range(len(amounts))]
    plain = [cue.label if cue else None for cue in bound]
    labels: list[str | None] = []
    for index, label in enumerate(plain):
        held = label or (labels[-1] if index and _equates(scene, amounts[index - 1], amounts[index]) else None)
        labels.append(held)
    if labels and labels[0] is None:
        labels = [label or _inherited(scene, context) for label in labels]
    meanings = [(_LABEL.get(label or "", Statistic.TYPICAL), None) for label in labels]
    ends: list[tuple[Statistic, str | None]] = list(meanings)
    for index, (first, second) in enumerate(pairwise(amounts)):
        if _is_range(scene, first, second):
            ends[index], ends[index + 1] = _range(labels[index])
    return ends


def _range(label: str | None) -> tuple[tuple[Statistic, str | None], tuple[Statistic, str | None]]:
    if label == "middle":
        return (QUARTILES[0], None), (QUARTILES[1], None)
    of = label if label in ("median", "mean", "starting") else None
    return (Statistic.LOW, of), (Statistic.HIGH, of)


def _inherited(scene: Scene, context: Context) -> str | None:
    """The statistic of a label line, a list's lead-in or a heading, for contexts that name none themselves."""
    lead = scene.lead(context)
    if scene.block(context).kind is BlockKind.PARAGRAPH and len(scene.text(context)) > 60:
        return None
    for text in (scene.text(lead) if lead else "", scene.heading(context)):
        label = CUES.first(text)
        if label in ("median", "mean", "starting", "entry"):
            return label
    return None


def _between(scene: Scene, first: Quantity, second: Quantity) -> str:
    words = scene.folded[first.span.end : second.span.start].replace("\u00a0", " ")
    for unit in (" a year", " per year", " an hour", " per hour", " annually", " hourly", "/hr", "/year", " a month"):
        words = words.removeprefix(unit)
    return words.strip(" ")


def _is_range(scene: Scene, first: Quantity, second: Quantity) -> bool:
    between = _between(scene, first, second)
    if between not in _RANGE or first.value >= second.value:
        return False
    if between != "and":
        return True
    return "between" in scene.folded[max(0, first.span.start - 40) : first.span.start]


def _equates(scene: Scene, first: Quantity, second: Quantity) -> bool:
    return _between(scene, first, second).strip() in _EQUATED


def _unit(scene: Scene, context: Context, amounts: Sequence[Quantity], index: int) -> tuple[PayPeriod | None, bool]:
    """The pay period and whether it is certain: beside the figure, shared by a range, labelled before, by size."""
    amount = amounts[index]
    own = pay_period.beside(scene.folded, amount)
    if own is None and index + 1 < len(amounts) and _is_range(scene, amount, amounts[index + 1]):
        own = pay_period.beside(scene.folded, amounts[index + 1])
    if own is None and index and _is_range(scene, amounts[index - 1], amount):
        own = pay_period.beside(scene.folded, amounts[index - 1])
    if own is not None:
        return own, True
    lead = scene.lead(context)
    texts = (
        scene.folded[context.span.start : amount.span.start], scene.text(context),
        scene.text(lead) if lead else "", scene.heading(context),
    )  # fmt: skip
    sized = pay_period.by_size(amount)
    for text in texts:
        named = pay_period.labelled(text)
        if named is not None and (sized is None or sized is named or named not in (PayPeriod.YEAR, PayPeriod.HOUR)):
            return named, True
    return sized, sized is PayPeriod.YEAR


def _fact(
    scene: Scene, context: Context, amount: Quantity, unit: PayPeriod, statistic: Statistic, range_of: str | None,
    *, sure: bool,
) -> Fact:  # fmt: skip
    outer = statistic in (Statistic.P10, Statistic.P25, Statistic.P75, Statistic.P90)
    bound: Bound | None = None if outer else amount.bound
    return Fact(
        FactKind.SALARY, amount.span, context.span, value=amount.value, unit=unit, rounded_to=amount.rounded_to,
        currency=currency_of(scene, amount), statistic=statistic, range_of=range_of, bound=bound, hedge=amount.hedge,
        reference_year=year_of(scene, context, amount.span), area=area_of(scene, context),
        subject=subject_of(scene, context, amount.span), source=source_of(scene, context), group=context.index,
        confidence=Confidence.CERTAIN if sure else Confidence.LIKELY,
    )  # fmt: skip
