"""Why the figures of a projection cannot be checked against one another."""

from __future__ import annotations

from collections.abc import Sequence

from occupipe.rules.case import Case
from occupipe.rules.claims import Claim
from occupipe.rules.relations import Relation

NO_BASE = "the number of jobs before is not stated"
OTHER_YEAR = "no number of jobs is stated for the year in which the projection begins"
WHICH_BASE = "nothing says which of the stated numbers of jobs the change is counted from"
TOO_COARSE = "the number of jobs before is rounded too coarsely for the change"
NO_LIMIT = 'the figures leave every change open: one of them is a limit ("more than") or may be zero'
FEWEST = 2  # of percent, change and jobs after: one alone follows from nothing


def why_unclear(case: Case, claim: Claim, relations: Sequence[Relation]) -> str | None:
    """Why no relation of a projection can be checked; None where one can, or where there is nothing to check."""
    if relations:
        return None if any(relation.tells for relation in relations) else NO_LIMIT
    if sum(figure is not None for figure in (claim.percent, claim.change, claim.target)) < FEWEST:
        return None
    return TOO_COARSE if claim.base is not None else _without_base(case, claim)


def _without_base(case: Case, claim: Claim) -> str:
    change = claim.percent or claim.change
    what = (change.scope, change.subject) if change is not None else (None, None)
    jobs = case.occupation.employment
    years = {e.reference_year for e in jobs if e.target_year is None and (e.scope, e.subject) == what}
    if not years:
        return NO_BASE
    begins = change.base_year if change is not None else None
    return OTHER_YEAR if begins is not None and begins not in years else WHICH_BASE
