"""Wages: amounts of money that the article gives as pay, with statistic, pay period and currency."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from occupipe.article import BlockKind
from occupipe.facts import pay_period
from occupipe.facts.area import area_of, names_places
from occupipe.facts.bundles import Bundle, bundles_of, own_cue
from occupipe.facts.currency import currency_of
from occupipe.facts.fact import Confidence, Fact, FactKind, PayPeriod, Statistic, Unread
from occupipe.facts.pay_traps import NOT_PAY, PAY, trap
from occupipe.facts.reference_year import year_of
from occupipe.facts.scene import Context, Scene
from occupipe.facts.scope import scope_of
from occupipe.facts.source import source_of
from occupipe.facts.statistic import CENTRAL, CUES, TELLING, in_order, of_label
from occupipe.facts.subject import subject_of
from occupipe.quantities.quantity import Bound, Quantity, Unit

Meaning = tuple[Statistic, str | None]

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
    labels = _labels(scene, context, bundles)
    central = {label for label in labels if label in CENTRAL}
    for index, bundle in enumerate(bundles):
        label = labels[index] = _ranked(scene, bundle, labels[index])
        reason = trap(scene, context, bundle, label) or (None if speaks else "an amount without a word of pay near it")
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


_RANKS = {("tenth", Bound.AT_MOST): "p10", ("tenth", Bound.AT_LEAST): "p90",
          ("quarter", Bound.AT_MOST): "p25", ("quarter", Bound.AT_LEAST): "p75"}  # fmt: skip
_BEHIND = (
    (Bound.AT_MOST, (" or less", " or below", " or under")),
    (Bound.AT_LEAST, (" or more", " or better", " and up", " or above", " plus")),
)


def _ranked(scene: Scene, bundle: Bundle, label: str | None) -> str | None:
    """`one in ten was paid $26,550 or less`: which end of the distribution a tenth or a quarter is."""
    if label not in ("tenth", "quarter"):
        return label
    amount = bundle.parts[0][0]
    after = scene.folded[bundle.end : bundle.end + 12]
    bound = next((bound for bound, words in _BEHIND if after.startswith(words)), amount.bound)
    return label if bound is None else _RANKS[label, bound]


def _read_one(
    scene: Scene, context: Context, bundle: Bundle, amount: Quantity, meaning: Meaning, reason: str | None
) -> Fact | Unread:
    unit, sure = _unit(scene, context, bundle, amount)
    if reason or unit is None:
        return Unread(amount.span, "money", reason or "an amount whose pay period is not told")
    scene.notes.setdefault("paid", set()).add(context.index)
    return _fact(scene, context, bundle, amount, unit, meaning, sure=sure)


def _speaks_of_pay(scene: Scene, context: Context, amounts: Sequence[Quantity]) -> bool:
    """Whether a word of pay stands in the context, its column headings, its lead-in, its heading, or beside an amount."""
    text = scene.text(context)
    if PAY.has(text) or any(cue.label in TELLING for cue in CUES.find(text, 0, len(text))):
        return True
    if len(text) < 30 and context.index and CUES.has(scene.text(scene.contexts[context.index - 1])):
        return True
    header, lead = scene.header(context), scene.lead(context)
    title = scene.text(scene.contexts[0]) if context.kind is not BlockKind.PARAGRAPH else ""
    outer = (
        scene.words(header.span) if header else "",
        scene.text(lead) if lead else "",
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


def _labels(scene: Scene, context: Context, bundles: Sequence[Bundle]) -> list[str | None]:
    """The label of the statistic of each bundle: its own, that of the bundle before, or an inherited one."""
    cues = CUES.find(scene.folded, context.span.start, context.span.end)
    labels: list[str | None] = []
    for index, bundle in enumerate(bundles):
        cue = own_cue(scene, bundles, index, cues)
        bare = _bare_label(scene, bundle)
        labels.append(_column(scene, context, bundle) or bare or (cue.label if cue else _row_label(scene, context)))
    _split_middle(scene, bundles, labels)
    inherited: str | None = None
    if labels and labels[0] is None:
        inherited = _inherited(scene, context)
    for index, label in enumerate(labels):
        last = labels[index - 1] if index else inherited
        gap = scene.words(bundles[index].before)
        if label is None and (
            index == 0 or last in CENTRAL or (last in ("starting", "entry", "novice") and not _LATER.search(gap))
        ):
            labels[index] = last
    labels = [_corrected(scene, bundle, label) for bundle, label in zip(bundles, labels, strict=True)]
    bounds = [scene.words(bundle.before).endswith(_BOUNDS) for bundle in bundles]
    return [label if bound else _complement(label, labels) for label, bound in zip(labels, bounds, strict=True)]


_BOUNDS = ("as low as ", "as little as ", "as high as ", "as much as ", "up to ")


_LATER = re.compile(
    r"up to|\bto\b|more|experience|senior|after|later|rising|\byears\b|\btop\b|\bcan\b|median|while|but"
)


def _bare_label(scene: Scene, bundle: Bundle) -> str | None:
    """The label that stands alone before an amount: `Alberta: low $40.00, median $53.06, high $67.00`."""
    words = re.split(r"[,:;|/]", scene.words(bundle.before))[-1]
    return of_label(words) if len(words) < 24 else None


_TWO_ENDS = {"middle": ("p25", "p75"), "outer": ("p10", "p90")}


def _split_middle(scene: Scene, bundles: Sequence[Bundle], labels: list[str | None]) -> None:
    """`25th and 75th percentiles: $64,520 and $105,960`: two figures under one label are its two ends."""
    for index in range(len(bundles) - 1):
        gap = scene.words(bundles[index + 1].before).strip()
        ends = _TWO_ENDS.get(labels[index] or "")
        if ends and labels[index + 1] is None and gap in ("/", "and", "to", ","):
            labels[index], labels[index + 1] = ends


_IN_BRACKETS = re.compile(r"[^.;$]{0,24}\([^)]*\bmedian\b")


def _corrected(scene: Scene, bundle: Bundle, label: str | None) -> str | None:
    """`Average salary: $2,506 per week (full-time, median)`: what is said in brackets is meant."""
    if label == "mean" and _IN_BRACKETS.match(scene.words(bundle.after)):
        return "median"
    return label


def _complement(label: str | None, labels: Sequence[str | None]) -> str | None:
    """`the lowest 10 percent ... the best paid`: the other end of a distribution whose one end is a percentile."""
    if label == "high" and "p10" in labels and "p90" not in labels:
        return "p90"
    return "p10" if label == "low" and "p90" in labels and "p10" not in labels else label


def _row_label(scene: Scene, context: Context) -> str | None:
    """The statistic that the row's label names: `Low` over `$30.15`."""
    cells = scene.block(context).cells
    if not cells or cells[0] is None:
        return None
    label = of_label(scene.words(cells[0]))
    if label is None and not context.span.covers(cells[0]):  # a second figure under the label of the row above
        label = CUES.first(scene.words(cells[0]))
    return label


def _column(scene: Scene, context: Context, bundle: Bundle) -> str | None:
    """The statistic that the column's heading names."""
    header = scene.header(context)
    if header is None:
        return None
    column = scene.cell(context, bundle.parts[0][0].span)
    if column is not None and column < len(header.cells) and header.cells[column] is not None:
        words = scene.words(header.cells[column])
        return of_label(words) or CUES.first(words)
    if header.cells:
        return None
    words, place = scene.words(header.span), _place(context, bundle.parts[0][0])
    count = sum(q.unit is Unit.MONEY for q in context.quantities)
    ordered = in_order(words, count)
    return ordered[place] if ordered else CUES.first(words)


def _inherited(scene: Scene, context: Context) -> str | None:
    """The statistic of the lead-in or heading of rows and items, or of the sentence before that goes on."""
    for note in scene.article.footnotes_for(scene.block(context).marks):
        if (noted := CUES.first(scene.words(note.span))) in CENTRAL:
            return noted
    before = next(scene.earlier(context, within="block"), None)
    flowing = context.kind is BlockKind.PARAGRAPH or (context.kind is BlockKind.LIST_ITEM and before is not None)
    if flowing and before is not None:
        label = _label_of(scene, before)
        if label in CENTRAL:
            return label
        if scene.text(before).endswith("?") and not before.quantities and CUES.has(scene.text(before)):
            return CUES.first(scene.text(before))
        spread = len([q for q in context.quantities if q.unit is Unit.MONEY]) > 1 and not _SENIOR.search(
            scene.text(context)
        )
        return _taken_over(scene, context, within="block") if spread or names_places(scene, context) else None
    asked = scene.contexts[context.index - 1] if context.index else None
    if asked is not None and len(scene.text(context)) < 30 and not asked.quantities and scene.text(asked).endswith("?"):
        return CUES.first(scene.text(asked))
    if not flowing or len(scene.text(context)) <= 60:
        lead = scene.lead(context)
        for words in (scene.text(lead) if lead else _caption(scene, context), scene.heading(context)):
            label = CUES.first(words)
            if label in (*CENTRAL, "starting", "entry"):
                return label
    placed = names_places(scene, context)
    heading = scene.heading(context)
    headed = CUES.first(heading)
    if headed in CENTRAL and (placed or _BREAKDOWN.search(heading)):
        return headed
    compares = flowing and _COMPARES.search(scene.text(context)) is not None
    return _taken_over(scene, context) if not flowing or placed or compares else None


_COMPARES = re.compile(
    r"\b(?:above|below|ahead of|behind|than) (?:the )?(?:rest|others?|average|most|it)\b|\bcompared|\bagainst\b"
    r"|\b(?:stood|came|comes|was|were|is|are|ranks?|ranked) (?:in )?(?:first|second|third|next|last|on top|well behind|close behind|ahead)\b|\bfollowed by\b"
    r"|\b(?:best|highest|top|lowest|worst)[- ]paying\b|\b(?:led|leads?|tops?|topped) the (?:list|field|table)\b"
)
_BREAKDOWN = re.compile(r"\bby\b|\((?:median|average|mean)\)")


def _caption(scene: Scene, context: Context) -> str:
    """The short line above that is no sentence and has no figure: the caption of the lines below it."""
    for other in scene.earlier(context):
        if other.quantities and len(scene.text(other)) < 80:
            continue
        words = scene.text(other)
        return words if len(words) < 60 and words[-1:] not in ".!?" and not other.quantities else ""
    return ""


def _taken_over(scene: Scene, context: Context, within: str = "section") -> str | None:
    """For rows, and sentences on places: the central statistic of the wages before; none where the rows have their own."""
    group = scene.block(context).group
    if group and not names_places(scene, context):
        return None
    own: dict[int, str | None] = scene.notes.get("labels", {})
    period = _period_of(scene, context)
    for other in scene.earlier(context, within=within):
        if other.index not in own:
            continue
        if group and scene.block(other).group == group and CUES.has(scene.text(other)):
            return None
        if None not in (period, _period_of(scene, other)) and _period_of(scene, other) is not period:
            continue
        label = own[other.index]
        if label in CENTRAL:
            return label
    return _of_averages(own) if group or _COMPARES.search(scene.text(context)) else None


def _of_averages(own: dict[int, str | None]) -> str | None:
    """The mean, where the article has named no other central statistic so far: lists of places go on with it."""
    named = {label for label in own.values() if label in CENTRAL}
    return "mean" if named == {"mean"} else None


_SENIOR = re.compile(r"years? of|after (?:\w+ )?years|experience|senior|leaders?\b|managers?\b")


def _period_of(scene: Scene, context: Context) -> PayPeriod | None:
    """The pay period of a context's first amount, from the words beside it or its size."""
    amount = next((q for q in context.quantities if q.unit is Unit.MONEY), None)
    return None if amount is None else pay_period.beside(scene.folded, amount) or pay_period.by_size(amount)


def _label_of(scene: Scene, context: Context) -> str | None:
    """The one statistic that a context's wages were read as, None where it has several or no wages."""
    own: dict[int, str | None] = scene.notes.get("labels", {})
    return own.get(context.index)


def _meanings(scene: Scene, label: str | None, part: tuple[Quantity, ...]) -> tuple[Meaning, ...]:
    """Statistic and label of a range for each amount of a part."""
    if len(part) == 2:
        return _range(label)
    if label in (None, "middle", "outer", "tenth", "quarter"):
        return ((_of_bound(scene, part[0]), None),)
    return ((_SPOKEN.get(str(label)) or Statistic(str(label)), None),)


_LEAST = re.compile(
    r"(?:nobody|no one|none|never|not)\b[^.;]{0,60}\b(?:less than|under|below) ?$|\b(?:from a minimum of|from) ?$"
)
_MOST = re.compile(
    r"(?:tops? out at|ends at|rising to|rises? to|reach(?:es|ing)?|up to|as much as|as high as|as many as|a maximum of|at most) ?$"
)


def _of_bound(scene: Scene, amount: Quantity) -> Statistic:
    """A single amount that is worded as the top or the bottom of what is paid."""
    before = scene.folded[max(0, amount.span.start - 90) : amount.span.start]
    if _LEAST.search(before):
        return Statistic.LOW
    return Statistic.HIGH if amount.bound is Bound.AT_MOST and _MOST.search(before) else Statistic.TYPICAL


_SPOKEN = {"half": Statistic.MEDIAN, "novice": Statistic.STARTING}


def _range(label: str | None) -> tuple[Meaning, Meaning]:
    if label == "outer":
        return (Statistic.P10, None), (Statistic.P90, None)
    if label in ("middle", "half"):
        return (Statistic.P25, None), (Statistic.P75, None)
    of = _RANGED.get(label or "")
    return (Statistic.LOW, of), (Statistic.HIGH, of)


def _unit(scene: Scene, context: Context, bundle: Bundle, amount: Quantity) -> tuple[PayPeriod | None, bool]:
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
        if named is None or amount.value > _MOST_PAID.get(named, amount.value) and amount.currency != "INR":
            continue
        if sized is not None and named is not sized and (named in _SIZED or words not in own):
            continue
        return named, True
    return sized, sized is PayPeriod.YEAR


_MOST_PAID = {PayPeriod.HOUR: 2_000, PayPeriod.DAY: 8_000, PayPeriod.WEEK: 20_000, PayPeriod.MONTH: 80_000}
"""Amounts above which a period that stands elsewhere in the sentence cannot be meant. Rupees have other sizes."""
LONGEST_ROW = 80


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
            and not NOT_PAY.has(scene.folded[max(0, q.span.start - LONGEST_ROW) : q.span.start].rpartition("\n")[2])
            for q in amounts
        )
    return bool(group) and known[group]


_SIZED = (PayPeriod.YEAR, PayPeriod.HOUR)


def _places(scene: Scene, context: Context, amount: Quantity) -> Iterator[str]:
    """The texts that can name a pay period, nearest first."""
    header, lead = scene.header(context), scene.lead(context)
    if header is not None:
        column = scene.cell(context, amount.span)
        if column is not None and column < len(header.cells):
            yield scene.words(header.cells[column])
        else:
            yield pay_period.in_order(scene.words(header.span), _place(context, amount))
    yield scene.folded[context.span.start : amount.span.start]
    yield scene.text(context)
    yield scene.text(lead) if lead else ""
    before = next(scene.earlier(context, within="block"), None)
    yield scene.text(before) if before else ""
    yield scene.heading(context)
    after = next(
        (c for c in scene.contexts[context.index + 1 :] if scene.block(c).group != scene.block(context).group), None
    )
    if scene.block(context).group and after is not None and scene.text(after).startswith("("):
        yield scene.text(after)


def _place(context: Context, amount: Quantity) -> int:
    return [q for q in context.quantities if q.unit is Unit.MONEY].index(amount)


def _fact(
    scene: Scene, context: Context, bundle: Bundle, amount: Quantity, unit: PayPeriod, meaning: Meaning, *, sure: bool
) -> Fact:  # fmt: skip
    statistic, range_of = meaning
    scope = scope_of(scene, context, bundle) or (range_of if range_of == "starting" else None)
    bound: Bound | None = None if statistic in (*_OUTER, Statistic.HIGH, Statistic.LOW) else amount.bound
    return Fact(
        FactKind.SALARY, amount.span, context.span, value=amount.value, unit=unit, rounded_to=amount.rounded_to,
        currency=currency_of(scene, amount), statistic=statistic, range_of=range_of, bound=bound, hedge=amount.hedge,
        reference_year=year_of(scene, context, amount.span), area=area_of(scene, context, amount.span),
        scope=scope,
        subject=subject_of(scene, context, amount.span), source=source_of(scene, context), group=context.index,
        confidence=Confidence.CERTAIN if sure else Confidence.LIKELY,
    )  # fmt: skip
