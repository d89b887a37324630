"""PRJ301: base, change and target of a projection do not fit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from occupipe.diagnostics import Finding, Related, Severity
from occupipe.facts.source import BLS
from occupipe.occupation import Employment, Figure, Growth, GrowthCount
from occupipe.rules.case import Case
from occupipe.rules.claims import Claim, claims_of
from occupipe.rules.left import leave
from occupipe.rules.relations import Relation, derived_base, relations_of
from occupipe.rules.rule import rule
from occupipe.rules.same import publisher
from occupipe.rules.unclear import why_unclear

REMEDIES = {
    True: "look up base, change and target in one edition of the projections",
    False: "say which year and which count of jobs the change is from",
}
"""What to do, where it is certain which jobs a change is from and where it is not."""
JOBS_GRID = Decimal(100)  # BLS Employment Projections: jobs are published in hundreds


@rule("PRJ301", Severity.ERROR)
def change_does_not_follow(case: Case) -> Iterator[Finding]:
    """
    Base, percent, change and target of a projection do not fit.

    ## Why it matters
    Three of the four give the fourth. When they disagree by more than rounding allows, one of them was mistyped, or
    taken from another edition or another count of jobs.

    ## Example
        Employment of paralegals will increase from 376,200 jobs in 2024 to 396,800 jobs in 2034, a gain of 20,600 jobs,
        or 2 percent.

    ## Use instead
        Employment of paralegals will increase from 376,200 jobs in 2024 to 396,800 jobs in 2034, a gain of 20,600 jobs,
        or 5 percent.

    ## Exceptions
    A warning where the base year is not stated, so that the count of jobs may be another one (some counts leave out the
    self-employed), and where the figures fit only if they are rounded more coarsely than the Bureau of Labor Statistics
    rounds.

    ## Source
    Jobs in hundreds, change in whole percents: BLS Employment Projections.
    """
    for claim in claims_of(case):
        relations = list(relations_of(claim))
        unclear = why_unclear(case, claim, relations)
        if unclear is not None:
            leave(case, "PRJ301", unclear, *_stated(claim)[:1])
        broken = [relation for relation in relations if not relation.holds(None)]
        if broken and not _signs_differ(claim):
            yield _finding(claim, broken, None if claim.certain else Severity.WARNING)
        elif relations and all(map(_on_the_grid, (f for relation in relations for f in relation.figures))):
            broken = [relation for relation in relations if not relation.holds(JOBS_GRID)]
            if broken:
                yield _finding(claim, broken, Severity.WARNING)


def _stated(claim: Claim) -> list[Figure]:
    return [figure for figure in (claim.percent, claim.change, claim.target) if figure is not None]


def _on_the_grid(figure: Figure) -> bool:
    return publisher(figure) == BLS and figure.hedge is None and figure.bound is None


def _signs_differ(claim: Claim) -> bool:
    """Growth and decline of one projection: PRJ304 tells it."""
    return claim.percent is not None and claim.change is not None and claim.percent.value * claim.change.value < 0


def _finding(claim: Claim, broken: Sequence[Relation], severity: Severity | None) -> Finding:
    """The finding stands at the figure that is part of all that is broken: it is the one against the others."""
    common = [f for f in broken[0].figures if all(relation.has(f) for relation in broken)]
    blamed = min(common or broken[0].figures, key=_suspicion)
    relation = next((r for r in broken if r.stated is blamed), next(r for r in reversed(broken) if r.has(blamed)))
    return Finding(
        blamed.span,
        relation.message,
        related=tuple(Related(f.span, _role(f)) for f in relation.figures if f is not blamed),
        severity=severity,
        help="; ".join(filter(None, (derived_base(claim), REMEDIES[claim.certain]))),
    )


def _suspicion(figure: Figure) -> int:
    """Who is wrong where several could be: the percent, the jobs after, the change, the jobs before."""
    if isinstance(figure, Growth):
        return 0
    if isinstance(figure, Employment):
        return 1 if figure.target_year is not None else 3
    return 2


def _role(figure: Figure) -> str:
    if isinstance(figure, Growth):
        return "The change in percent"
    if isinstance(figure, GrowthCount):
        return "The change in jobs"
    projected = isinstance(figure, Employment) and figure.target_year is not None
    return "The jobs after" if projected else "The jobs before"
