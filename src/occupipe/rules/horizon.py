"""The years of a projection: stated, or counted from the newest year of the article; and the words that say them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from occupipe.occupation import Growth, GrowthCount, Openings, Part
from occupipe.quantities import period
from occupipe.quantities.period import Period
from occupipe.rules.case import Case
from occupipe.rules.passage import Passage
from occupipe.rules.pattern import Pattern
from occupipe.spans import Span

Projected = Growth | GrowthCount | Openings
BEFORE, BEHIND = 800, 400  # characters around a sentence in which the period of its figures is looked for
_LEAD = Pattern(
    r"(?:(?:projected )?(?:over|during|within|in|for|across) )?(?:the |a )?(?:(?:next|coming|following) )?(?=\w)"
)


class Horizon(NamedTuple):
    """The base and target year of a projection; `inferred` where the base is the newest year of the article."""

    base: int
    target: int | None
    inferred: bool = False


def projections(case: Case) -> tuple[Projected, ...]:
    """All projected figures of the article's own occupation in the order of the text."""
    occupation = case.occupation
    found: tuple[Projected, ...] = (*occupation.growth, *occupation.growth_counts, *occupation.openings)
    return tuple(sorted((f for f in found if f.subject is None), key=lambda f: f.span))


def horizon_of(case: Case, figure: Projected) -> Horizon | None:
    """
    The years of a projected figure.

    Where it has no base ("over the next ten years") they are counted from the newest reference year anywhere in the
    article; None where that is not to be had.
    """
    if figure.base_year is not None:
        length = figure.span_years
        target = figure.target_year or (figure.base_year + length if length else None)
        return Horizon(figure.base_year, target)
    if figure.span_years is None or figure.target_year is not None or case.newest_year is None:
        return None
    return Horizon(case.newest_year, case.newest_year + figure.span_years, inferred=True)


def length_of(figure: Projected) -> int | None:
    """How many years the period of a projected figure is long, None where it does not say."""
    if figure.base_year is not None and figure.target_year is not None:
        return figure.target_year - figure.base_year
    return figure.span_years


def periods_in(case: Case, part: Part) -> Iterator[Period]:
    """The periods that the context of a part prints, with their places in the article."""
    yield from _periods(case.context(part))


def _periods(passage: Passage) -> Iterator[Period]:
    for found in period.read(passage.text):
        yield found._replace(span=passage.span(found.span.start, found.span.end))


def length_words(case: Case, span: Span) -> Span:
    """The words of a period without what leads in to them: "ten years" of "over the next ten years"."""
    passage = case.passage(span.start, span.end)
    lead = _LEAD.match(passage.text)
    return passage.span(lead.end(), len(passage.text)) if lead and lead.end() < len(passage.text) else span


def place_of_period(case: Case, figure: Projected) -> Span | None:
    """The words that give a projected figure its period: of its sentence, else of those around it; None where not found."""
    evidence = figure.evidence
    own = next((p for p in periods_in(case, figure) if _gives(p, figure)), None)
    if own is not None:
        return own.span
    around = case.passage(max(0, evidence.context_start - BEFORE), evidence.context_end + BEHIND)
    near = [p.span for p in _periods(around) if _gives(p, figure)]
    return min(near, key=lambda span: abs(span.start - figure.span.start), default=None)


def _gives(period: Period, figure: Projected) -> bool:
    """Whether a period is the one of a figure, as far as it is printed."""
    if period.base_year is not None:
        return (period.base_year, period.target_year) == (figure.base_year, figure.target_year)
    if period.target_year is not None:
        return period.target_year == figure.target_year
    return period.span_years == figure.span_years
