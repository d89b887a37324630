"""Which statistic the amounts of a sentence or row are: their own cues, those of columns and rows, or what they inherit."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from occupipe import late as re
from occupipe.facts import pay_period
from occupipe.facts.bundles import HOURS, Bundle, own_cue
from occupipe.facts.scene import Context, Scene
from occupipe.facts.statistic import CENTRAL, CUES, PARTS, in_order, of_label
from occupipe.facts.statistic_inherited import inherited_label
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
    inherited = inherited_label(scene, context) if labels and labels[0] is None else None
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
