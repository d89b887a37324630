"""Projections as they can be checked: a percent and a number of jobs with the base and the target they belong to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from occupipe.occupation import Employment, Growth, GrowthCount
from occupipe.rules.case import Case
from occupipe.rules.ledger import Ledger, single
from occupipe.rules.parts import is_general, names_occupation


class Claim(NamedTuple):
    """
    What an article says of one projection, as far as it does: change in percent and in jobs, jobs before and after.

    `certain` is False where not all of them say their years, so that the base is only likely to be the one that is meant.
    """

    percent: Growth | None
    change: GrowthCount | None
    base: Employment | None
    target: Employment | None
    certain: bool = True


def claims_of(case: Case) -> Iterator[Claim]:
    """The projections of an article: each percent with its jobs, and each number of jobs that has no percent."""
    occupation = case.occupation
    changes = [c for c in occupation.growth_counts if c.per != "year"]
    if not (changes or (occupation.employment and occupation.growth)):
        return
    ledger = Ledger(case, changes)
    paired: set[int] = set()
    for percent in occupation.growth:
        change = single(ledger.changes_of(percent))
        if change is not None:
            paired.add(id(change))
        one_period = change is None or change.base_year == percent.base_year
        claim = Claim(percent, change, *ledger.jobs_of(percent, change))
        sure = one_period and _is_own(case, claim)
        yield claim if sure else claim._replace(certain=False)
    for change in changes:
        if id(change) not in paired:
            yield Claim(None, change, *ledger.jobs_of(change))


def _is_own(case: Case, claim: Claim) -> bool:
    """
    Whether a percent is sure to be of the jobs it is compared with: of one phrase, or by the words of its sentence.

    A sentence that does not name the occupation may be of a part of it, or of others: "engineers altogether will gain".
    """
    percent = claim.percent
    others = [f for f in (claim.change, claim.base, claim.target) if f is not None]
    if percent is None or any(f.group is not None and f.group == percent.group for f in others):
        return True
    text = case.context(percent).text
    return is_general(case, percent) and (names_occupation(case, text) or not text.rstrip().endswith("."))
