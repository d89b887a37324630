"""Openings: jobs to be filled, a year or over the period."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe import late as re
from occupipe.facts.count_kind import kind_of
from occupipe.facts.count_label import label_of
from occupipe.facts.fact import Fact, FactKind
from occupipe.facts.projected import horizon_of
from occupipe.facts.scene import Context, Scene
from occupipe.facts.source import source_of
from occupipe.facts.subject import subject_of

YEARLY = re.compile(r"\b(?:annual(?:ly)?|yearly)\b|(?:each|every|per|a) year\b|/ ?(?:yr|year)\b|average of")


def read(scene: Scene, context: Context) -> Iterator[Fact]:
    """Every count of a context that is a number of openings."""
    for count in context.quantities:
        if kind_of(scene, context, count) is not FactKind.OPENINGS_COUNT:
            continue
        horizon = horizon_of(scene, context, count)
        words = f"{scene.text(context)} {label_of(scene, context, count) or ''}"
        yield Fact(
            FactKind.OPENINGS_COUNT, count.span, context.span, value=count.value, unit="jobs", rounded_to=count.rounded_to,
            bound=count.bound, hedge=count.hedge, base_year=horizon.base_year, target_year=horizon.target_year,
            span_years=horizon.span_years, per="year" if YEARLY.search(words) else "period",
            subject=subject_of(scene, context, count.span), source=source_of(scene, context), group=context.index,
        )  # fmt: skip
