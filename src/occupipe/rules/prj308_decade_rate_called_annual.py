"""PRJ308: the change over a whole period, called annual."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from fractions import Fraction
from itertools import chain, combinations

from occupipe.diagnostics import Finding, Related, Severity
from occupipe.occupation import Employment, Growth, GrowthCount
from occupipe.quantities import percent
from occupipe.quantities.interval import Interval, interval_of
from occupipe.quantities.quantity import Quantity, Unit
from occupipe.rules.annual import annual_at, worded_annual
from occupipe.rules.case import Case
from occupipe.rules.claims import claims_of
from occupipe.rules.dated_counts import Count, counts_of, printed_counts
from occupipe.rules.horizon import length_of
from occupipe.rules.left import leave
from occupipe.rules.passage import Passage
from occupipe.rules.printing import number, shown
from occupipe.rules.rule import rule
from occupipe.spans import Span

NO_COUNTS = "the jobs before, and the change in jobs or the jobs after, are not stated"
LEAST_YEARS = 3  # shorter than that a change and a yearly rate are near to each other
HUNDRED = 100
REACH = 160  # characters before a percent in which counts and their years are looked for
MOST_COUNTS = 12  # counts of jobs: an article with more is a table


@rule("PRJ308", Severity.ERROR)
def decade_rate_called_annual(case: Case) -> Iterator[Finding]:
    """
    The change over a whole period is called annual.

    ## Why it matters
    Six percent in four years is one and a half percent a year. Called annual, the change of a decade is ten times as
    large as it is.

    ## Example
        In 2022 there were 189,629 hygienists. The average annual growth from 2018 (178,465 workers) to 2022 (189,629
        workers) was 6.26%.

    ## Use instead
        In 2022 there were 189,629 hygienists. The growth from 2018 (178,465 workers) to 2022 (189,629 workers) was 6.26%.

    ## Exceptions
    Fires only where the article has the two counts of jobs, one of them in the sentence of the percent, or the jobs before
    a projection and the change in jobs that make its percent.
    """
    told: set[int] = set()
    for finding in chain(_between_counts(case), _beside_years(case), _of_projections(case)):
        if finding.span.start not in told:
            told.add(finding.span.start)
            yield finding
    _leave_the_others(case, told)


def _leave_the_others(case: Case, told: Collection[int]) -> None:
    """Note the yearly rates for which the article has no jobs to count from."""
    counted = {id(claim.percent) for claim in claims_of(case) if claim.base is not None and claim.change is not None}
    for growth in case.occupation.growth:
        judged = id(growth) in counted or growth.span.start in told
        if not judged and worded_annual(case, growth):
            leave(case, "PRJ308", NO_COUNTS, growth)


def _between_counts(case: Case) -> Iterator[Finding]:
    """Percents in the sentence of one of the two counts of jobs that they are the change between."""
    jobs = [e for e in case.occupation.employment if e.subject is None and e.scope is None]
    counts = counts_of(jobs)
    if not 1 < len(counts) <= MOST_COUNTS:
        return
    for sentence in {e.evidence.context_start: e for e in jobs}.values():
        yield from _in_passage(case, case.context(sentence), counts)


def _beside_years(case: Case) -> Iterator[Finding]:
    """Percents that were given no meaning, beside counts in brackets behind their years: "from 2018 (178,465) to 2022"."""
    counts = counts_of(e for e in case.occupation.employment if e.subject is None and e.scope is None)
    for figure in [f for f in case.occupation.coverage.unread if f.unit == Unit.PERCENT][:MOST_COUNTS]:
        block = case.block_at(figure.start)
        start = max(block.span.start if block else 0, figure.start - REACH)
        passage = case.passage(start, figure.end)
        printed = list(printed_counts(passage))
        if printed:
            yield from _in_passage(case, passage, [*printed, *counts[:MOST_COUNTS]])


def _in_passage(case: Case, passage: Passage, counts: Sequence[Count]) -> Iterator[Finding]:
    """The percents of a passage that words call annual, where they are the change between two counts."""
    figures = [f for f in percent.read(passage.text) if f.unit is Unit.PERCENT and annual_at(passage.text, f.span)]
    pairs = sorted(combinations(sorted(counts), 2), key=lambda pair: pair[0].width + pair[1].width)
    for figure in figures:
        pair = next((p for p in pairs if _is_whole(figure, *p)), None)
        if pair is not None:
            yield _finding(case, passage.span(figure.span.start, figure.span.end), *pair)


def _of_projections(case: Case) -> Iterator[Finding]:
    """Percents of projections that are the change in jobs over the whole period."""
    for claim in claims_of(case):
        growth, change, base = claim.percent, claim.change, claim.base
        if growth is None or change is None or base is None or not base.value or not worded_annual(case, growth):
            continue
        years = length_of(growth) or 0
        whole = interval_of(change).over(interval_of(base)).times(HUNDRED)
        if years >= LEAST_YEARS and _only_whole(interval_of(growth), whole, years):
            yield _of_change(growth, change, base, years)


def _of_change(growth: Growth, change: GrowthCount, base: Employment, years: int) -> Finding:
    yearly = Fraction(change.value) / Fraction(base.value) * HUNDRED / years
    return Finding(
        growth.span,
        f"{shown(growth)} is the change over all {years} years, {shown(change)} on {shown(base)} jobs; "
        f"a year it is {number(yearly, 2)} percent",
        related=(Related(base.span, "The jobs before"), Related(change.span, "The change in jobs")),
        help="leave out the word for the year, or give the yearly rate",
    )


def _only_whole(values: Interval, whole: Interval, years: int) -> bool:
    """Whether a percent is the change over a whole period and not, by a simple rate, that of one of its years."""
    return values.meets(whole) and not values.meets(whole.times(Fraction(1, years)))


def _is_whole(figure: Quantity, first: Count, last: Count) -> bool:
    """Whether a percent is the change between two counts and not, by a simple rate, that of one of the years between."""
    years = last.year - first.year
    areas = {first.area, last.area} - {None}
    if years < LEAST_YEARS or len(areas) > 1:
        return False
    whole = last.values.over(first.values).times(HUNDRED).minus(Interval.of(HUNDRED, HUNDRED))
    return _only_whole(interval_of(figure), whole, years)


def _finding(case: Case, place: Span, first: Count, last: Count) -> Finding:
    years = last.year - first.year
    yearly = (float(last.value / first.value) ** (1 / years) - 1) * HUNDRED
    return Finding(
        place,
        f"{case.article.words(place)} is the change over all {years} years from {first.words} to {last.words}; "
        f"a year it is {number(Fraction(yearly), 2)} percent",
        related=(Related(first.span, "The earlier count"), Related(last.span, "The later count")),
        help="leave out the word for the year, or give the yearly rate",
        names=(place,),
    )
