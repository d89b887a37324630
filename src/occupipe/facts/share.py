"""Shares: the percent of the occupation's workers in an industry or setting."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe import late as re
from occupipe.facts.category import category_of
from occupipe.facts.fact import Fact, FactKind
from occupipe.facts.percent_kind import kind_of
from occupipe.facts.reference_year import year_of
from occupipe.facts.scene import Context, Scene
from occupipe.facts.source import source_of
from occupipe.facts.subject import subject_of
from occupipe.quantities.quantity import Hedge, Quantity


def read(scene: Scene, context: Context) -> Iterator[Fact]:
    """Every percent of a context that is a share; one whose category cannot be told stays unread."""
    for figure in context.quantities:
        if kind_of(scene, context, figure) is not FactKind.SHARE:
            continue
        category = category_of(scene, context, figure)
        if category is None or _is_told_again(scene, figure):
            continue
        yield Fact(
            FactKind.SHARE, figure.span, context.span, value=figure.value, value_high=figure.high, unit="percent",
            rounded_to=figure.rounded_to, bound=figure.bound, hedge=figure.hedge, category=category,
            reference_year=year_of(scene, context, figure.span), subject=subject_of(scene, context, figure.span),
            source=source_of(scene, context), list_id=_list_id(scene, context),
        )  # fmt: skip


_AGAIN = re.compile(r"[^.;$%(]{0,90}\(\d[\d.]* ?(?:%|percent|per cent)\)")


def _is_told_again(scene: Scene, figure: Quantity) -> bool:
    """`nearly a quarter of them (24 percent)`: a fraction whose figure follows is that figure."""
    return figure.hedge is Hedge.FRACTION and _AGAIN.match(scene.folded, figure.span.end) is not None


def _list_id(scene: Scene, context: Context) -> int:
    """The list or table of a share, else its sentence: only shares of one of these are ever added up."""
    group = scene.block(context).group
    return -group if group else context.index
