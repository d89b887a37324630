"""The years of a projection: stated, or counted from the newest year of the article; and the words that say them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from occupipe.occupation import Growth, GrowthCount, Openings, Part
from occupipe.quantities import period
from occupipe.quantities.period import Period
from occupipe.rules.case import Case
from occupipe.spans import Span

Projected = Growth | GrowthCount | Openings
_LEAD = re.compile(
    r"(?:(?:projected )?(?:over|during|within|in|for|across) )?(?:the |a )?(?:(?:next|coming|following) )?(?=\w)"
)


@dataclass(frozen=True, slots=True)
class Horizon:
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


def periods_in(case: Case, part: Part) -> Iterator[Period]:
    """The periods that the context of a part prints, with their places in the article."""
    start = part.evidence.context_start
    for found in period.read(case.context(part)):
        yield replace(found, span=Span(found.span.start + start, found.span.end + start))


def length_words(case: Case, span: Span) -> Span:
    """The words of a period without what leads in to them: "ten years" of "over the next ten years"."""
    lead = _LEAD.match(case.folded, span.start, span.end)
    return Span(lead.end(), span.end) if lead and lead.end() < span.end else span


def place_of_period(case: Case, figure: Projected) -> Span:
    """The words that give a projected figure its period, else the figure."""
    stated = [p for p in periods_in(case, figure) if p.span_years != 1]
    matching = [
        p for p in stated if (p.base_year, p.target_year) == (figure.base_year, figure.target_year)
        or (p.base_year is None and p.span_years is not None and p.span_years == figure.span_years)
        or (p.base_year is None and p.target_year is not None and p.target_year == figure.target_year)
    ]  # fmt: skip
    return matching[0].span if matching else figure.span
