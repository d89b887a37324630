"""Which statistic the amounts of a sentence or row are: their own cues, those of columns and rows, or what they inherit."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from occupipe import late as re
from occupipe.article import BlockKind
from occupipe.facts import pay_period
from occupipe.facts.area import names_places
from occupipe.facts.bundles import HOURS, Bundle, own_cue
from occupipe.facts.fact import PayPeriod
from occupipe.facts.scene import Context, Scene
from occupipe.facts.statistic import CENTRAL, CUES, PARTS, in_order, of_label
from occupipe.facts.table_note import labels_noted
from occupipe.facts.wage_period import place_of
from occupipe.quantities.quantity import Bound, Quantity, Unit

_RANKS = {
    ("tenth", Bound.AT_MOST): "p10", ("tenth", Bound.AT_LEAST): "p90", ("quarter", Bound.AT_MOST): "p25",
    ("quarter", Bound.AT_LEAST): "p75", ("three quarters", Bound.AT_MOST): "p75", ("three quarters", Bound.AT_LEAST): "p25",
    ("nine tenths", Bound.AT_MOST): "p90", ("nine tenths", Bound.AT_LEAST): "p10",
}  # fmt: skip
_BEHIND = (
    (Bound.AT_MOST, (" or less", " or below", " or under")),
    (Bound.AT_LEAST, (" or more", " or better", " and up", " or above", " plus")),
)


def ranked(scene: Scene, bundle: Bundle, label: str | None) -> str | None:
    """`one in ten was paid $26,550 or less`: which end of the distribution a tenth or a quarter is."""
    if label not in PARTS:
        return label
    amount = bundle.parts[0][0]
    after = scene.folded[bundle.end : bundle.end + 12]
    bound = next((bound for bound, words in _BEHIND if after.startswith(words)), amount.bound)
    return label if bound is None else _RANKS[label, bound]


def labels_of(scene: Scene, context: Context, bundles: Sequence[Bundle]) -> list[str | None]:
    """The label of the statistic of each bundle: its own, that of the bundle before, or an inherited one."""
    cues = CUES.find(scene.folded, context.span.start, context.span.end)
    labels: list[str | None] = []
    for index, bundle in enumerate(bundles):
        cue = own_cue(scene, bundles, index, cues)
        bare = _bare_label(scene, bundle) or _label_behind(scene, context, bundle)
        labels.append(
            _column(scene, context, bundle) or bare or (cue.label if cue else _row_label(scene, context, bundle))
        )
    _split_middle(scene, bundles, labels)
    bounds = [scene.words(bundle.before).endswith(_BOUNDS) for bundle in bundles]
    _take_over(scene, context, bundles, labels, bounds)
    noted = labels_noted(scene, context)
    labels = [noted.get(label, label) for label in labels]
    labels = [_corrected(scene, bundle, label) for bundle, label in zip(bundles, labels, strict=True)]
    return [label if bound else _complement(label, labels) for label, bound in zip(labels, bounds, strict=True)]


def _take_over(
    scene: Scene, context: Context, bundles: Sequence[Bundle], labels: list[str | None], bounds: Sequence[bool]
) -> None:  # fmt: skip
    """
    Give bundles without a label that of the bundle before, the first one what its context inherits.

    `up to $45 an hour` behind a sentence on averages is no average.
    """
    inherited = _inherited(scene, context) if labels and labels[0] is None else None
    for index, label in enumerate(labels):
        last = labels[index - 1] if index else inherited
        if label is not None or (bounds[index] and last in CENTRAL):
            continue
        starts = last in ("starting", "entry", "novice") and not _LATER.search(scene.words(bundles[index].before))
        if index == 0 and last in CENTRAL and _of_other_size(scene, bundles[0].parts[0][0]):
            return  # an offer of $28 an hour behind a median of $34,690 a year may be like it; $199 a month is not
        if index == 0 or last in CENTRAL or starts:
            labels[index] = last


PAID = "yearly pay"
"""The note of a scene on the last central wage that was read, by the year."""
_WIDEST = 5  # times: amounts farther apart are not of one distribution


def _of_other_size(scene: Scene, amount: Quantity) -> bool:
    """Whether an amount is too far from the central wage that was read last to be one."""
    known: Decimal | None = scene.notes.get(PAID)
    yearly = yearly_pay(scene, amount)
    return known is not None and yearly is not None and not known / _WIDEST <= yearly <= known * _WIDEST


def yearly_pay(scene: Scene, amount: Quantity) -> Decimal | None:
    """An amount by the year, None where its pay period is not beside it and its size does not tell it."""
    period = pay_period.beside(scene.folded, amount) or pay_period.by_size(amount)
    return None if period is None else amount.value * HOURS[period]


_BOUNDS = (
    "as low as ",
    "as little as ",
    "as high as ",
    "as much as ",
    "up to ",
    "top out at ",
    "top out above ",
    "tops out at ",
    "top out around ",
    "can reach ",
    "may reach ",
)


_LATER = re.compile(
    r"up to|\bto\b|more|experience|senior|after|later|rising|\byears\b|\btop\b|\bcan\b|median|while|but"
)


def _bare_label(scene: Scene, bundle: Bundle) -> str | None:
    """The label that stands alone before an amount: `Alberta: low $40.00, median $53.06, high $67.00`."""
    words = re.split(r"[,:;|/]", scene.words(bundle.before))[-1]
    return of_label(words) if len(words) < 24 else None


def _label_behind(scene: Scene, context: Context, bundle: Bundle) -> str | None:
    """The label that is all that stands behind an amount on its line: `£16,000 Starter`."""
    if scene.folded[context.span.start : bundle.start].strip("~ ") or context.span.end - bundle.end > LONGEST_BEHIND:
        return None
    return of_label(scene.folded[bundle.end : context.span.end])


LONGEST_BEHIND = 24
_TWO_ENDS = {"middle": ("p25", "p75"), "outer": ("p10", "p90")}


def _split_middle(scene: Scene, bundles: Sequence[Bundle], labels: list[str | None]) -> None:
    """`25th and 75th percentiles: $64,520 and $105,960`: two figures under one label are its two ends."""
    for index in range(len(bundles) - 1):
        gap = scene.words(bundles[index + 1].before).strip()
        ends = _TWO_ENDS.get(labels[index] or "")
        if ends and labels[index + 1] is None and gap in ("/", "and", "to", ","):
            labels[index], labels[index + 1] = ends


_IN_BRACKETS = re.compile(r"[^.;$(]{0,24}\([^()]{0,60}\bmedian\b")


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


def _row_label(scene: Scene, context: Context, bundle: Bundle) -> str | None:
    """The statistic that the label of a figure in a row names: `Low` over `$30.15`."""
    cell = scene.label(context, bundle.parts[0][0].span)
    if cell is None:
        return None
    label = of_label(scene.words(cell))
    if label is None and not context.span.covers(cell):  # a second figure under the label of the row above
        label = CUES.first(scene.words(cell))
    return label


_ENDS = {"from": "low", "to": "high", "up to": "high"}
"""Headings of columns that are nothing but one of these words."""


def _column(scene: Scene, context: Context, bundle: Bundle) -> str | None:
    """The statistic that the column's heading names."""
    header = scene.header(context)
    if header is None:
        return None
    headings = scene.headings(context, bundle.parts[0][0].span)
    for words in reversed(headings):
        label = _ENDS.get(words.strip()) or of_label(words)
        if label is not None:
            return label
    if headings or header.cells:
        return CUES.first(" ".join(headings))
    words, place = scene.words(header.span), place_of(context, bundle.parts[0][0])
    count = sum(q.unit is Unit.MONEY for q in context.quantities)
    ordered = in_order(words, count)
    return ordered[place] if ordered else CUES.first(words)


def _inherited(scene: Scene, context: Context) -> str | None:
    """The statistic of the lead-in or heading of rows and items, or of the sentence before that goes on."""
    noted = _noted(scene, context) or _in_other_period(scene, context) or _least(scene, context)
    if noted is not None:
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


_PERIOD_ALONE = re.compile(
    r"[-*• ]*(?:or )?(?:hourly|annual(?:ly)?|yearly|monthly|weekly|per (?:hour|month|week|year)|(?:an|by the) hour|(?:a|by the) year)(?: (?:wage|pay|rate|salary))?[:|\t ]*"
)


def _in_other_period(scene: Scene, context: Context) -> str | None:
    """`Average salary: $57,710` over `Hourly: $27.74`: a row that names nothing but a pay period goes on with the row above."""
    amount = next(q for q in context.quantities if q.unit is Unit.MONEY)
    if not context.index or not _PERIOD_ALONE.fullmatch(scene.folded, context.span.start, amount.span.start):
        return None
    label = _label_of(scene, scene.contexts[context.index - 1])
    return label if label in CENTRAL else None


_MINIMUM = re.compile(
    r"\bminimum (?:(?:hourly|weekly|monthly|annual|basic|gross) )?(?:rates?|pay|wages?|salar(?:y|ies))\b"
)
_LEGAL = re.compile(r"\b(?:federal|national|state|legal|statutory) minimum")


def _least(scene: Scene, context: Context) -> str | None:
    """The low, where what introduces a list or table, or the sentence before that, says that its rates are minima."""
    lead = None if context.kind is BlockKind.PARAGRAPH else scene.lead(context)
    if lead is None:
        return None
    before = next(scene.earlier(lead, within="block"), None)
    words = f"{scene.text(before) if before else ''} {scene.text(lead)}"
    return "low" if _MINIMUM.search(words) and not _LEGAL.search(words) else None


def _noted(scene: Scene, context: Context) -> str | None:
    """The statistic that the footnote of a row or item names: `*Averages of a salary study`."""
    notes = scene.article.footnotes_for(scene.block(context).marks)
    return next((label for note in notes if (label := CUES.first(scene.words(note.span))) in CENTRAL), None)


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
