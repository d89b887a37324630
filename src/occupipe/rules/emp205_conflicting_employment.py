"""EMP205: one year, two counts of jobs."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Related, Severity
from occupipe.rules.case import Case
from occupipe.rules.conflicts import conflicts
from occupipe.rules.left import UNDATED, leave
from occupipe.rules.printing import shown
from occupipe.rules.rule import rule


@rule("EMP205", Severity.ERROR)
def conflicting_employment(case: Case) -> Iterator[Finding]:
    """
    One year has two counts of jobs.

    ## Why it matters
    A reader cannot know which of the two to believe, and every change that is counted from them differs.

    ## Example
        There were 237,900 bakers in 2024. Most start work at night.

        In all, bakers held 221,300 jobs in 2024.

    ## Use instead
        There were 237,900 bakers in 2024. Most start work at night.

        In all, bakers held 237,900 jobs in 2024.

    ## Exceptions
    A warning where area or source is not stated for both: one count may leave out the self-employed. A count without an
    area is taken for the nation's.
    """
    jobs = [e for e in case.occupation.employment if e.reference_year or e.target_year]
    if jobs:
        leave(
            case, "EMP205", UNDATED, *(e for e in case.occupation.employment if not (e.reference_year or e.target_year))
        )
    keys = [(e.reference_year, e.target_year, e.scope, e.subject) for e in jobs]
    for conflict in conflicts(case, "EMP205", jobs, keys, bool):
        later, earlier = conflict.later, conflict.earlier
        yield Finding(
            later.span,
            f"{shown(later)} jobs in {later.reference_year or later.target_year} here and {shown(earlier)} before",
            related=(Related(earlier.span, "The earlier count"),),
            severity=conflict.severity,
            help="keep the count that the source has, or say what each of them counts",
        )
