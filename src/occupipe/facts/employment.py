"""Employment: how many jobs the occupation has, or is projected to have."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe import late as re
from occupipe.facts.area import area_of
from occupipe.facts.count_kind import kind_of
from occupipe.facts.fact import Fact, FactKind
from occupipe.facts.projected import column_years
from occupipe.facts.reference_year import year_of
from occupipe.facts.scene import Context, Scene
from occupipe.facts.source import source_of
from occupipe.facts.subject import subject_of
from occupipe.quantities.quantity import Quantity

_TARGET = re.compile(
    r"(?:\bto|\breach(?:es|ing)?|projected|expected to be|(?:will|should|would) (?:be|have)|foresees?|projects?|predicts?|forecasts?)(?: (?:about|some|nearly|around|almost|roughly|over|have|be|number))*[ ~]*$"
)
_PROJECTED = re.compile(r"(?:projected|expected|forecast)[\w ,(]{0,24}(?P<year>20\d\d)[):, ]*$")
_SAID_SO = re.compile(r"(?P<year>20\d\d) ?\((?:projected|expected|forecast)\)[:, ]*$")
_HEADED = re.compile(r"(?:projected|expected)[^\d]{0,24}(?P<year>20\d\d)|(?P<later>20\d\d) ?\(?(?:projected|expected)")
_TARGETED = re.compile(
    r"^ ?(?:jobs|workers|people|positions)? ?(?:are |is )?(?:expected|projected|forecast)[\w ,(]{0,12}?(?P<year>20\d\d)\b"
)
_FROM, _ONWARD = (
    re.compile(r"\bfrom (?:about |some |nearly |around |roughly )?$"),
    re.compile(r"^ ?(?:jobs|workers|people)? ?to "),
)
_PAST = re.compile(
    r"\b(?:fell|rose|grew|dropped|declined|increased|shrank|climbed|went|went down|has fallen|have fallen)\b"
)
_TOTAL = re.compile(
    r"\b(?:came|comes|amount(?:s|ed)?|close|add(?:s|ed)? up|according) to (?:about |some |nearly |around |roughly )?$"
)
_BY_YEAR = re.compile(r"^[\w ,'-]{0,40}?\b(?:by|in|come) (?P<year>20\d\d)\b")


def read(scene: Scene, context: Context) -> Iterator[Fact]:
    """Every count of a context that is a number of jobs held or to be held."""
    for count in context.quantities:
        if kind_of(scene, context, count) is FactKind.EMPLOYMENT:
            yield _fact(scene, context, count)


def target_year(scene: Scene, context: Context, count: Quantity) -> int | None:
    """The year that a projected head count is for: `to 50,000 workers by 2024`."""
    before = scene.folded[max(context.span.start, count.span.start - 40) : count.span.start]
    headings = scene.headings(context, count.span)
    if headings:
        headed = _HEADED.search(" ".join(headings))
        if headed:
            return int(headed["year"] or headed["later"])
        years = column_years(scene.head(context))
        if years is not None and str(years[1]) in headings[-1]:
            return years[1]
    label = _PROJECTED.search(before) or _SAID_SO.search(before)
    if label:
        return int(label["year"])
    after = scene.folded[count.span.end : context.span.end]
    targeted = _TARGETED.search(after)
    if targeted:
        return int(targeted["year"])
    if not _TARGET.search(before) or _TOTAL.search(before):
        return None
    match = _BY_YEAR.match(after)
    if match:
        return int(match["year"])
    return next((p.target_year for p in context.periods if p.target_year), None)


def _past_year(scene: Scene, context: Context, count: Quantity) -> int | None:
    """The year of a head count that a period gives: `from 64,400 to 68,300`, between 2014 and 2024."""
    period = next((p for p in context.periods if p.base_year and p.target_year), None)
    if period is None:
        return None
    if _FROM.search(scene.folded, context.span.start, count.span.start) and _ONWARD.match(
        scene.folded[count.span.end : context.span.end]
    ):
        return period.base_year
    return None


def _fact(scene: Scene, context: Context, count: Quantity) -> Fact:
    target = target_year(scene, context, count)
    reference = year_of(scene, context, count.span) or _past_year(scene, context, count)
    if target and _PAST.search(scene.text(context)):
        target, reference = None, target
    elif target:
        reference = None
    return Fact(
        FactKind.EMPLOYMENT, count.span, context.span, value=count.value, unit="jobs", rounded_to=count.rounded_to,
        bound=count.bound, hedge=count.hedge, reference_year=reference,
        target_year=target, area=area_of(scene, context, count.span), subject=subject_of(scene, context, count.span),
        source=source_of(scene, context), group=context.index,
    )  # fmt: skip
