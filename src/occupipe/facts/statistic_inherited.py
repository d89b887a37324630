"""The statistic that amounts without a label take over: from a lead-in, a heading, a note, or the sentences before."""

from __future__ import annotations

from occupipe import late as re
from occupipe.article import BlockKind
from occupipe.facts import pay_period, statistic
from occupipe.facts.area import names_places
from occupipe.facts.fact import PayPeriod
from occupipe.facts.scene import Context, Scene
from occupipe.facts.statistic import CENTRAL
from occupipe.quantities.quantity import Unit


def inherited_label(scene: Scene, context: Context) -> str | None:
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
        if scene.text(before).endswith("?") and not before.quantities and statistic.CUES.has(scene.text(before)):
            return statistic.CUES.first(scene.text(before))
        spread = len([q for q in context.quantities if q.unit is Unit.MONEY]) > 1 and not _SENIOR.search(
            scene.text(context)
        )
        return _taken_over(scene, context, within="block") if spread or names_places(scene, context) else None
    asked = scene.contexts[context.index - 1] if context.index else None
    if asked is not None and len(scene.text(context)) < 30 and not asked.quantities and scene.text(asked).endswith("?"):
        return statistic.CUES.first(scene.text(asked))
    if not flowing or len(scene.text(context)) <= 60:
        lead = scene.lead(context)
        for words in (scene.text(lead) if lead else _caption(scene, context), scene.heading(context)):
            label = statistic.CUES.first(words)
            if label in (*CENTRAL, "starting", "entry"):
                return label
    placed = names_places(scene, context)
    heading = scene.heading(context)
    headed = statistic.CUES.first(heading)
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
    return next((label for note in notes if (label := statistic.CUES.first(scene.words(note.span))) in CENTRAL), None)


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
        if group and scene.block(other).group == group and statistic.CUES.has(scene.text(other)):
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
