"""PRJ311: one period, two counts of yearly openings."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Related, Severity
from occupipe.rules.case import Case
from occupipe.rules.conflicts import conflicts
from occupipe.rules.left import NO_PERIOD, leave
from occupipe.rules.printing import shown
from occupipe.rules.rule import rule


@rule("PRJ311", Severity.WARNING)
def conflicting_openings(case: Case) -> Iterator[Finding]:
    """
    One occupation has two counts of yearly openings.

    ## Why it matters
    A reader cannot know which of the two to believe. Mostly one of them is of an older edition.

    ## Example
        About 67,100 openings for trainers are projected each year. Clients pay by the hour.

        Every year, 74,200 openings for trainers are projected.

    ## Use instead
        About 74,200 openings for trainers are projected each year. Clients pay by the hour.

        Every year, 74,200 openings for trainers are projected.

    ## Exceptions
    Openings of different stated periods, areas, sources or groups are not compared.
    """
    openings = [o for o in case.occupation.openings if o.scope is None]
    stated = {(o.base_year, o.target_year) for o in openings if o.target_year is not None}
    only = next(iter(stated)) if len(stated) == 1 else (None, None)
    if len(stated) > 1:
        leave(case, "PRJ311", NO_PERIOD, *(o for o in openings if o.target_year is None))
    keys = [(o.per, o.subject, only if o.target_year is None else (o.base_year, o.target_year)) for o in openings]
    for conflict in conflicts(case, "PRJ311", openings, keys, bool):
        later, earlier = conflict.later, conflict.earlier
        yield Finding(
            later.span,
            f"{shown(later)} openings {'a year ' if later.per == 'year' else ''}here and {shown(earlier)} before",
            related=(Related(earlier.span, "The earlier count"),),
            severity=Severity.WARNING,
            help="keep the count of the current edition, and say from when to when it is",
        )
