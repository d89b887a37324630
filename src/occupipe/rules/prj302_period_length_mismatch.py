"""PRJ302: a number of years that is not the distance of the two years it is printed with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from occupipe.diagnostics import Finding, Related, Severity
from occupipe.occupation import Employment
from occupipe.quantities.period import Period
from occupipe.rules.case import Case
from occupipe.rules.horizon import Projected, length_words, periods_in, projections
from occupipe.rules.left import leave
from occupipe.rules.pattern import Pattern
from occupipe.rules.printing import brief, plural
from occupipe.rules.rule import rule
from occupipe.spans import Span

NOT_BESIDE = "the number of years and the two years do not stand side by side, and may be of two things"
REACH = 25  # characters between two wordings of one period: "over the ten years from 2024 to 2032"
_DECADE = Pattern(r",? (?P<decade>decade)\b")
LEAD = 9  # characters before a period that can hold "between"
_BETWEEN = Pattern(
    r"[ ,(:-]*(?:(?:from|of|between|that is|period|span|decade|projections?|and ending|years?) ?){0,3}[ ,(:-]*"
)
_SPAN_OF_YEARS = Pattern(r"(?:19|20)\d\d ?(?:-|to|through|until)|between (?:19|20)\d\d")


@rule("PRJ302", Severity.ERROR)
def period_length_mismatch(case: Case) -> Iterator[Finding]:
    """
    The years of a projection are not as far apart as it says, or its target does not lie after its base.

    ## Why it matters
    A change means little without its period: 10 percent in eight years is more than in ten. One of the years, or the
    number of years, is wrong.

    ## Example
        Over the ten years from 2024 to 2032, employment of paralegals is projected to grow 5 percent.

    ## Use instead
        Over the ten years from 2024 to 2034, employment of paralegals is projected to grow 5 percent.

    ## Exceptions
    The number of years and the two years must stand side by side.
    """
    sentences: dict[int, list[Projected | Employment]] = {}
    for figure in projections(case):
        sentences.setdefault(figure.evidence.context_start, []).append(figure)
    for jobs in case.occupation.employment:
        if jobs.target_year is not None and jobs.evidence.context_start in sentences:
            sentences[jobs.evidence.context_start].append(jobs)
    for figures in sentences.values():
        yield from _judge(case, figures)


def _judge(case: Case, figures: Sequence[Projected | Employment]) -> Iterator[Finding]:
    periods = list(periods_in(case, figures[0]))
    lengths = [p for p in (*periods, *_decades(case, periods)) if p.span_years is not None and p.span_years > 1]
    for period in periods:
        if period.base_year is None or period.target_year is None or not _reads_as_span(case, period):
            continue
        named = tuple(f.span for f in figures if f.target_year == period.target_year)
        if period.target_year <= period.base_year:
            yield _backward(case, period, named)
            continue
        beside = next((p for p in lengths if _side_by_side(case, p.span, period.span)), None)
        years = period.target_year - period.base_year
        if beside is not None and beside.span_years != years:
            yield _unequal(case, period, beside, named)
        elif beside is None:
            leave(case, "PRJ302", NOT_BESIDE, *(p.span for p in lengths if p.span_years != years))


def _decades(case: Case, periods: Sequence[Period]) -> Iterator[Period]:
    """The decades that are named behind their years: "the 2016-28 decade"."""
    for period in periods:
        behind = case.passage(period.span.end, period.span.end + REACH)
        match = _DECADE.match(behind.text)
        if match is not None:
            yield Period(behind.span(match.start("decade"), match.end()), span_years=10)


def _reads_as_span(case: Case, period: Period) -> bool:
    """Two years joined by "and" are a period only after "between"."""
    words = case.words(Span(max(0, period.span.start - LEAD), period.span.end))
    return _SPAN_OF_YEARS.search(words) is not None


def _side_by_side(case: Case, first: Span, second: Span) -> bool:
    left, right = sorted((first, second))
    if not 0 < right.start - left.end <= REACH:
        return False
    return _BETWEEN.fullmatch(case.words(Span(left.end, right.start))) is not None


def _backward(case: Case, period: Period, named: tuple[Span, ...]) -> Finding:
    words = brief(case.article.words(period.span))
    why = "begins and ends in one year" if period.target_year == period.base_year else "ends before it begins"
    return Finding(
        period.span,
        f"the period {words} {why}",
        help="check both years in the source",
        names=named,
    )


def _unequal(case: Case, period: Period, length: Period, named: tuple[Span, ...]) -> Finding:
    years = (period.target_year or 0) - (period.base_year or 0)
    return Finding(
        length_words(case, length.span),
        f"{period.base_year} to {period.target_year} is {plural(years, 'year')}, "
        f"not {plural(length.span_years or 0, 'year')}",
        related=(Related(period.span, "The two years"),),
        help="check which of the two years is meant",
        names=named,
    )
