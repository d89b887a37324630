"""PRJ307: yearly openings that are called new jobs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from occupipe.diagnostics import Edit, Finding, Fix, Related, Severity
from occupipe.facts.source import BLS
from occupipe.occupation import Figure, GrowthCount, Openings
from occupipe.quantities.interval import interval_of
from occupipe.rules.case import Case
from occupipe.rules.claims import Claim, claims_of
from occupipe.rules.horizon import length_of
from occupipe.rules.left import leave
from occupipe.rules.passage import Passage
from occupipe.rules.pattern import Pattern
from occupipe.rules.printing import number, shown
from occupipe.rules.rule import rule
from occupipe.rules.same import publisher
from occupipe.spans import Span

NO_GROWTH = "how many jobs the projection adds is neither stated nor follows from a percent and the jobs before"
FACTOR = 2  # a decade's new jobs beyond that many times the stated growth are no rounding
YEARS = 10  # the length of a projection whose length is not stated
REACH = 40  # characters behind a count that say what it counts
_NEW_JOBS = Pattern(r" ?(?P<new>(?:new|additional) )(?:[a-z-]{2,20} ){0,2}(?P<jobs>jobs|positions)\b(?! openings)")


@rule("PRJ307", Severity.WARNING)
def openings_called_new_jobs(case: Case) -> Iterator[Finding]:
    """
    Yearly openings are called new jobs.

    ## Why it matters
    Most openings come from workers who retire or change to another occupation. Called new jobs, they make a shrinking
    occupation look as if it grew.

    ## Example
        There were 390,000 electricians' helpers in 2024. Employment is projected to grow 2 percent from 2024 to 2034, with
        34,000 new jobs each year.

    ## Use instead
        There were 390,000 electricians' helpers in 2024. Employment is projected to grow 2 percent from 2024 to 2034, with
        34,000 openings each year.

    ## Exceptions
    Fires only where the article gives a growth that the yearly figure exceeds by more than twice, or calls the same
    figure openings elsewhere.
    """
    yearly = _called_new(case)
    if not yearly:
        return
    claims = [claim for claim in claims_of(case) if _growth_of(claim) is not None]
    openings = {o.value: o for o in case.occupation.openings if all(o is not figure for figure in yearly)}
    for figure in yearly:
        same = openings.get(figure.value)
        finding = _beyond_growth(figure, claims) or (_same_as(figure, same) if same else None)
        if not claims and same is None:
            leave(case, "PRJ307", NO_GROWTH, figure)
        if finding is not None:
            certain = same is not None or publisher(figure) == BLS
            yield replace(finding, fix=_called_openings(case, figure)) if certain else finding


def _called_new(case: Case) -> list[Openings | GrowthCount]:
    """The yearly counts that the article calls new jobs."""
    counts: list[Openings | GrowthCount] = [g for g in case.occupation.growth_counts if g.per == "year"]
    counts += [o for o in case.occupation.openings if o.per == "year" and _worded_new(case, o)]
    return [c for c in counts if c.subject is None and c.scope is None]


def _worded_new(case: Case, count: Figure) -> bool:
    return _NEW_JOBS.match(_behind(case, count).text) is not None


def _behind(case: Case, count: Figure) -> Passage:
    """The words behind a count."""
    return case.passage(count.span.end, min(count.evidence.context_end, count.span.end + REACH))


def _called_openings(case: Case, count: Figure) -> Fix | None:
    """
    The fix that calls a count openings: the words "new" and "jobs" behind it are replaced.

    Certain where the article calls the same figure openings, or names the Bureau, whose yearly counts are all openings.
    """
    words = _behind(case, count)
    match = _NEW_JOBS.match(words.text)
    if match is None:
        return None
    new, jobs = words.span(*match.span("new")), words.span(*match.span("jobs"))
    between = case.article.text[new.end : jobs.start]
    return Fix("write openings", (Edit(Span(new.start, jobs.end), f"{between}openings"),))


def _growth_of(claim: Claim) -> Fraction | None:
    """The greatest number of jobs that a projection adds over its period, None where it does not say."""
    if claim.change is not None:
        return interval_of(claim.change).high
    if claim.percent is None or claim.base is None:
        return None
    rate, base = interval_of(claim.percent).high, interval_of(claim.base).high
    return None if rate is None or base is None else max(rate, Fraction(0)) / 100 * base


def _beyond_growth(figure: Openings | GrowthCount, claims: Sequence[Claim]) -> Finding | None:
    for claim in claims:
        stated = claim.change or claim.percent
        growth = _growth_of(claim)
        if stated is None or growth is None:
            continue
        years = length_of(stated) or YEARS
        total = Fraction(figure.value) * years
        if total > growth * FACTOR:
            return Finding(
                figure.span,
                f"{shown(figure)} new jobs a year are {number(total)} in {years} years, far more than the projected "
                f"{shown(stated)}: these are openings",
                related=(Related(stated.span, "The projected growth"),),
                help='write "openings": most of them replace workers who leave',
            )
    return None


def _same_as(figure: Openings | GrowthCount, openings: Openings) -> Finding:
    return Finding(
        figure.span,
        f"{shown(figure)} are called new jobs here and openings elsewhere",
        related=(Related(openings.span, "Called openings"),),
        help='write "openings": most of them replace workers who leave',
    )
