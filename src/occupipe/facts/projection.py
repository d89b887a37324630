"""Projected change of the occupation's employment, in percent and in jobs, with its wording against all occupations."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from occupipe import late as re
from occupipe.facts import count_kind, count_label, percent_kind
from occupipe.facts.area import area_of
from occupipe.facts.comparison import comparison_of
from occupipe.facts.fact import Fact, FactKind
from occupipe.facts.openings import YEARLY
from occupipe.facts.percent_words import DOWN
from occupipe.facts.projected import horizon_of
from occupipe.facts.scene import Context, Scene
from occupipe.facts.scope_projection import scope_of
from occupipe.facts.source import source_of
from occupipe.facts.subject import subject_of
from occupipe.quantities.quantity import Quantity, Unit

NEAR, FAR = 60, 140  # characters behind a count: "3,000 new jobs for ... are projected each year"
CLAUSE_MARKS = (";", ", while ", ", but ", " whereas ", ", and ", ". ")


def read(scene: Scene, context: Context) -> Iterator[Fact]:
    """Every percent and count of a context that is a projected change."""
    for figure in context.quantities:
        if count_kind.kind_of(scene, context, figure) is FactKind.GROWTH_COUNT:
            yield _fact(scene, context, figure, FactKind.GROWTH_COUNT)
        elif percent_kind.kind_of(scene, context, figure) is FactKind.GROWTH_PCT:
            yield _fact(scene, context, figure, FactKind.GROWTH_PCT)


def _fact(scene: Scene, context: Context, figure: Quantity, kind: FactKind) -> Fact:
    horizon = horizon_of(scene, context, figure)
    sign = -1 if _declines(scene, context, figure) and figure.value > 0 else 1
    per = None
    if kind is FactKind.GROWTH_COUNT:
        per = "year" if YEARLY.search(_behind(scene, context, figure)) else "period"
    return Fact(
        kind, figure.span, context.span, value=figure.value * sign, value_high=_high(figure, sign),
        unit="percent" if kind is FactKind.GROWTH_PCT else "jobs", rounded_to=figure.rounded_to, bound=figure.bound,
        hedge=figure.hedge, base_year=horizon.base_year, target_year=horizon.target_year, span_years=horizon.span_years,
        per=per, comparison=comparison_of(scene, context), scope=scope_of(scene, context, figure), area=area_of(scene, context, figure.span),
        subject=subject_of(scene, context, figure.span), source=source_of(scene, context), group=context.index,
    )  # fmt: skip


def _behind(scene: Scene, context: Context, figure: Quantity) -> str:
    """The words behind a count that can say whether it is yearly: a few, or more of them up to the next figure."""
    start = figure.span.end
    following = next((other for other in context.quantities if other.span.start >= start), None)
    if following is not None and _is_yearly_rate(scene, following):
        return scene.folded[start : following.span.start]
    reach = max(start + NEAR, min(following.span.start if following else context.span.end, start + FAR))
    return scene.folded[start : min(context.span.end, reach)]


_RATE = re.compile(r" (?:annually|yearly|(?:a|per|each|every) year)\b")


def _is_yearly_rate(scene: Scene, figure: Quantity) -> bool:
    """Whether words of time directly behind a percent are its own: `14,000 jobs, or 1.3 percent a year`."""
    return figure.unit is Unit.PERCENT and _RATE.match(scene.folded, figure.span.end) is not None


_LOST = re.compile(r" (?:(?:jobs|positions|workers) (?:gone|lost|fewer)\b|declin|decreas|drop|fewer)")
_DOWN_BY = re.compile(r"\bdown (?:by )?(?:about |some )?(?:[\d,.]+(?: jobs)? (?:or|\() ?)?$")

_EQUATED = re.compile(r",? ?(?:\(|or |that is,? |i\.e\.,? )(?:by )?(?:about |some |nearly |roughly |around |almost )?")
"""Between two figures that say one thing: `4 percent, or 300 jobs`."""


def _high(figure: Quantity, sign: int) -> Decimal | None:
    return None if figure.high is None else figure.high * sign


def _declines(scene: Scene, context: Context, figure: Quantity) -> bool:
    """Whether the clause of a figure speaks of a decline."""
    label = count_label.label_of(scene, context, figure)
    if label is not None and DOWN.search(label):
        return True
    before, _ = percent_kind.stretch(scene, context, figure)
    earlier = [other for other in context.quantities if other.span.end <= figure.span.start]
    if earlier and _EQUATED.fullmatch(scene.folded, earlier[-1].span.end, figure.span.start):
        return _declines(scene, context, earlier[-1])
    cut = max(before.rfind(mark) for mark in CLAUSE_MARKS)
    clause = before[max(cut, len(before) - 90) if cut >= 0 else -90 :]
    after = scene.folded[figure.span.end : min(context.span.end, figure.span.end + 16)]
    if _DOWN_BY.search(before):
        return True
    return DOWN.search(clause) is not None or _LOST.match(after) is not None
