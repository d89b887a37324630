"""What a percent is: projected growth, a share of the occupation's workers, or none of these."""

from __future__ import annotations

from occupipe import late as re
from occupipe.article import BlockKind
from occupipe.facts.count_words import WORKER
from occupipe.facts.fact import FactKind
from occupipe.facts.occupation_name import name_forms
from occupipe.facts.percent_words import (
    CONTINUES,
    ENDS_SHARE,
    GROWTH,
    HAPPENED,
    HOLDERS,
    INDUSTRY,
    LIST_LEAD,
    NEVER,
    OTHER,
    PAST,
    PROJECTS,
    SHARE_AFTER,
    SHARE_BEFORE,
    SHARES,
)
from occupipe.facts.scene import Context, Scene
from occupipe.facts.statistic import CUES
from occupipe.quantities.quantity import Hedge, Quantity, Unit
from occupipe.spans import Span


def kind_of(scene: Scene, context: Context, figure: Quantity) -> FactKind | None:
    """The kind of fact that a percent is, None where it is none or cannot be told. Told once per figure."""
    known: dict[Span, FactKind | None] = scene.notes.setdefault("percents", {})
    if figure.span not in known:
        known[figure.span] = None  # two figures that would each be told by the other are told by neither
        known[figure.span] = _told(scene, context, figure)
    return known[figure.span]


def _told(scene: Scene, context: Context, figure: Quantity) -> FactKind | None:
    if figure.unit is not Unit.PERCENT or is_quantile(scene, context, figure):
        return None
    before, after = stretch(scene, context, figure)
    if context.kind is BlockKind.TABLE_ROW:
        kind = _of_row(scene, context, figure)
        if kind is not None:
            return kind
    if _is_share(scene, context, figure, before, after):
        return FactKind.SHARE
    return FactKind.GROWTH_PCT if _is_growth(scene, context, figure, before, after) else None


def stretch(scene: Scene, context: Context, figure: Quantity) -> tuple[str, str]:
    """The words before a figure back to the figure before it, and behind it up to the next."""
    starts = [q.span.end for q in context.quantities if q.span.end <= figure.span.start and q.unit is not Unit.COUNT]
    ends = [q.span.start for q in context.quantities if q.span.start >= figure.span.end and q.unit is not Unit.COUNT]
    start, end = max(starts, default=context.span.start), min(ends, default=context.span.end)
    return scene.folded[max(start, figure.span.start - 160) : figure.span.start], scene.folded[
        figure.span.end : min(end, figure.span.end + 120)
    ]


_QUANTILES = (10, 25, 50, 75, 90)


def is_quantile(scene: Scene, context: Context, figure: Quantity) -> bool:
    """The 10 in `lowest 10 percent` is no figure of its own."""
    if figure.value not in _QUANTILES:
        return False
    start = max(context.span.start, figure.span.start - 30)
    cues = CUES.find(scene.folded, start, min(context.span.end, figure.span.end + 60))
    return any(
        c.label in ("p10", "p25", "p75", "p90", "middle") and c.start < figure.span.end and figure.span.start < c.end
        for c in cues
    )


def _of_row(scene: Scene, context: Context, figure: Quantity) -> FactKind | None:
    """The kind of a percent in a table row: its column's heading or its own label tells, else the lead-in."""
    words = scene.column(context, figure.span)
    if words:
        if SHARES.search(words) and not OTHER.has(words):
            return None if OTHER.first(scene.words(scene.label(context, figure.span))) in NEVER else FactKind.SHARE
        if OTHER.has(words) or ("change" in words and not _OF_JOBS.search(scene.head(context))):
            return None
        if GROWTH.has(words):
            return FactKind.GROWTH_PCT
    label = scene.words(scene.label(context, figure.span))
    if GROWTH.has(label) and not OTHER.has(label):
        return FactKind.GROWTH_PCT
    lead = scene.lead(context)
    words = f"{scene.text(lead) if lead else ''} {scene.heading(context)}"
    if LIST_LEAD.search(words) and OTHER.first(label) not in NEVER:
        return FactKind.SHARE
    return None


_OF_JOBS = re.compile(r"employment|\bjobs?\b|openings")


def _is_share(scene: Scene, context: Context, figure: Quantity, before: str, after: str) -> bool:
    if figure.value < 0 or (figure.value > 100 and not figure.value < 1000):
        return False
    near = before[-60:] + after[:70]
    if OTHER.first(after[:60]) or OTHER.first(_phrase(before)[-40:]):
        return False
    if HOLDERS.search(after) or _MORE_OF_THEM.match(after) or _OF_PAY.match(after):
        return False
    if _of_own(scene, after):
        return True
    if SHARE_AFTER.search(after):
        return not (GROWTH.has(before[-30:]) and not before.rstrip().endswith((",", ";", ":")))
    if context.kind is BlockKind.LIST_ITEM and _list_of_shares(scene, context):
        return not GROWTH.has(near)
    if _in_list(scene, context, figure) or _bare_list(scene, context, figure):
        return not GROWTH.has(near)
    if _lists_on(scene, context, figure):
        return not GROWTH.has(near)
    if CONTINUES.search(after) and _goes_on(scene, context, figure):
        return True
    return (
        SHARE_BEFORE.search(before) is not None and not GROWTH.has(before[-70:]) and ENDS_SHARE.match(after) is not None
    )


_OF_PAY = re.compile(r" of (?:the |a |an |their )?(?:[a-z'-]+ ){0,2}(?:rates?|wages?|pay|scale|salar(?:y|ies))\b")
_AT_WORK = re.compile(r" (?:work|worked|are employed|were employed)\b")


def _of_own(scene: Scene, after: str) -> bool:
    """Whether a percent is of those of the article's own occupation who work somewhere: `35% of LPNs work`."""
    words = after.removeprefix(" of ").removeprefix("all ").removeprefix("the ")
    return after.startswith(" of ") and any(
        words.startswith(name) and _AT_WORK.match(words, len(name)) for name in name_forms(scene)
    )


def _in_list(scene: Scene, context: Context, figure: Quantity) -> bool:
    """A list within a sentence: `by state, carers are spread as follows: Victoria 27.8%, Queensland 20.1%`."""
    words = scene.folded[context.span.start : figure.span.start]
    lead, colon, rest = words.partition(":")
    return bool(colon) and LIST_LEAD.search(lead) is not None and not OTHER.has(lead) and len(rest.split()) < 60


_SETTINGS = re.compile(r"employers|where|industries|ownership|sectors|who (?:hires|employs)|settings|workplaces")


def _bare_list(scene: Scene, context: Context, figure: Quantity) -> bool:
    """A sentence that is nothing but labels and percents, under a heading on employers: Hotels 48%, self-employed 6%."""
    asked = next(scene.earlier(context, within="block"), None)
    asked_for = asked is not None and scene.text(asked).endswith("?") and _SETTINGS.search(scene.text(asked))
    if not asked_for and not _SETTINGS.search(scene.heading(context)):
        return False
    percents = [q for q in context.quantities if q.unit is Unit.PERCENT]
    last = scene.folded[percents[-1].span.end : context.span.end]
    return len(percents) > 1 and len(last.strip(" .)")) == 0 and figure in percents


def _list_of_shares(scene: Scene, context: Context) -> bool:
    lead = scene.lead(context)
    words = f"{scene.text(lead) if lead else ''} {scene.heading(context)}"
    return LIST_LEAD.search(words) is not None and not OTHER.has(scene.text(context))


_LABELS_ON = re.compile(r"\)?(?: of [^,.;:$%]{1,60})?(?:,|;| and)(?: and| then)? [a-z][^.;:$%]{1,110}? ?\(?")
_VERBS = re.compile(r"\b(?:is|are|was|were|will|said|say|have|had|has|do|did|would|could)\b")


def _lists_on(scene: Scene, context: Context, figure: Quantity) -> bool:
    """`services provided 28%, mining 20%, government 9%`: a share, then labels and percents without a verb."""
    earlier = context.before(figure.span, Unit.PERCENT)
    if not earlier:
        return False
    gap = scene.folded[earlier[-1].span.end : figure.span.start]
    if not _LABELS_ON.fullmatch(gap) or _VERBS.search(gap) or OTHER.has(gap) or GROWTH.has(gap):
        return False
    return kind_of(scene, context, earlier[-1]) is FactKind.SHARE


def _goes_on(scene: Scene, context: Context, figure: Quantity) -> bool:
    """Whether a figure before it in the sentence is a share: `eight percent are in offices, five percent in schools`."""
    earlier = context.before(figure.span, Unit.PERCENT)
    return bool(earlier) and kind_of(scene, context, earlier[-1]) is FactKind.SHARE


def _is_growth(scene: Scene, context: Context, figure: Quantity, before: str, after: str) -> bool:
    sentence = scene.text(context)
    near = before[-90:] + " # " + after[:60]
    if _MORE_OF_THEM.match(after) and (PROJECTS.search(sentence) or context.periods):
        return True
    if _elsewhere(scene, context, figure) or _behind_counts(scene, context, figure):
        return True
    if figure.hedge is Hedge.FRACTION and not PROJECTS.search(sentence):
        return False
    if _PAY_RISE.search(before[-90:]):
        return False
    if not GROWTH.has(near) and not _asked_for_growth(scene, context):
        return _goes_with_growth(scene, context, figure, after)
    if OTHER.has(_phrase(before)[-60:] + " # " + after[:25]):
        return False
    whole = scene.folded[max(context.span.start, figure.span.start - 160) : figure.span.start]
    if PAST.search(before[-80:] + after[:60]) or INDUSTRY.search(_clause(whole)):
        return False
    if PROJECTS.search(sentence) or (context.periods and not HAPPENED.search(sentence)):
        return True
    lead = scene.lead(context)
    return (
        bool(
            re.search(
                r"outlook|growth|projection|demand|future|prospects",
                scene.heading(context) + (scene.text(lead) if lead else ""),
            )
        )
        or context.kind is not BlockKind.PARAGRAPH
        or "openings" in sentence
        or any(other.periods for other in scene.earlier(context, within="block"))
    )


_PAY_RISE = re.compile(
    r"\b(?:pay|wages?|salar(?:y|ies)|prices?|costs?|fees?|rents?|tuition|budget|sales|revenues?) (?:rises?|increases?|growth|hikes?|raises?|rose|grew|gains?)\b[^.;]{0,50}$"
)
_MORE_OF_THEM = re.compile(rf" more (?:of them|by (?:19|20)\d\d|in (?:19|20)\d\d|(?:[a-z-]+ )?{WORKER})(?! than)")
_ELSEWHERE = re.compile(
    r"[;,.] (?:nationwide|nationally|in the (?:nation|country|state)|statewide|across the (?:nation|country|state)),? (?:it|that|the figure|growth) (?:is|was|will be) (?:about )?"
)


def _elsewhere(scene: Scene, context: Context, figure: Quantity) -> bool:
    """`an increase of 13.9 percent; nationwide it is 14.5 percent`: the growth before it, of another area."""
    earlier = context.before(figure.span, Unit.PERCENT)
    return (
        bool(earlier)
        and _ELSEWHERE.fullmatch(scene.folded[earlier[-1].span.end : figure.span.start]) is not None
        and kind_of(scene, context, earlier[-1]) is FactKind.GROWTH_PCT
    )


_UP_OR_DOWN = re.compile(
    r"(?: in (?:19|20)\d\d)?, (?:up|down|that is|which is|an? (?:increase|rise|gain|drop|decline|fall) of) (?:about |nearly )?"
)


def _behind_counts(scene: Scene, context: Context, figure: Quantity) -> bool:
    """`their number will go from 9,700 to 15,800, up 63 percent`: the change between two head counts of a projection."""
    from occupipe.facts.count_kind import kind_of as count_kind_of

    earlier = context.before(figure.span, Unit.COUNT)
    if not earlier or _UP_OR_DOWN.fullmatch(scene.folded[earlier[-1].span.end : figure.span.start]) is None:
        return False
    held = count_kind_of(scene, context, earlier[-1]) is FactKind.EMPLOYMENT
    return held and PROJECTS.search(scene.text(context)) is not None


_ASKED = re.compile(
    r"(?:is it|is the field|are they|is this) (?:a )?(?:growing|shrinking)|how (?:fast|much) (?:will|is|does)[^.?]*grow|outlook\?"
)


def _asked_for_growth(scene: Scene, context: Context) -> bool:
    """`Is it growing? From 2022 to 2032, just 1 percent.`: a short answer to a question about growth."""
    before = next(scene.earlier(context), None)
    asked = scene.heading(context) if before is None or before.kind is BlockKind.HEADING else scene.text(before)
    return len(scene.text(context)) < 70 and bool(context.periods) and _ASKED.search(asked) is not None


def _goes_with_growth(scene: Scene, context: Context, figure: Quantity, after: str) -> bool:
    """`17,500 more photographers, or 32%`: a percent beside a count of new jobs."""
    from occupipe.facts.count_kind import kind_of as count_kind_of

    following = [q for q in context.quantities if q.unit is Unit.COUNT and q.span.start >= figure.span.end]
    if re.match(r" (?:more|higher|fewer|less),? (?:or|which is|that is) ", after) and following:
        return count_kind_of(scene, context, following[0]) is FactKind.GROWTH_COUNT
    joined = scene.folded[max(context.span.start, figure.span.start - 8) : figure.span.start]
    if not re.search(r"(?:\bor|\(|,|/|that is) ?(?:about |nearly )?$", joined):
        return False
    counts = context.before(figure.span, Unit.COUNT)
    return (
        bool(counts)
        and figure.span.start - counts[-1].span.end < 60
        and count_kind_of(scene, context, counts[-1]) is FactKind.GROWTH_COUNT
    )


def _phrase(before: str) -> str:
    """The words since the last comma or stronger mark."""
    cut = max(before.rfind(mark) for mark in (",", ";", ". ", ":", " – ", " - ", "("))
    return before[cut + 1 :] if cut >= 0 else before


def _clause(before: str) -> str:
    cut = max(before.rfind(mark) for mark in (";", ". ", ", and ", ", but ", " while ", ", though "))
    return before[cut + 1 :] if cut >= 0 else before
