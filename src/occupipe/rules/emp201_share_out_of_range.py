"""EMP201: a share that no part of a whole can be."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Severity
from occupipe.quantities.interval import Interval, interval_of
from occupipe.rules.case import Case
from occupipe.rules.printing import brief, shown
from occupipe.rules.rule import rule

WHOLE = Interval.of(0, 100)


@rule("EMP201", Severity.ERROR)
def share_out_of_range(case: Case) -> Iterator[Finding]:
    """
    A share is below 0 or above 100 percent.

    ## Why it matters
    A share is part of the occupation's workers. More than all of them, or fewer than none, work nowhere.

    ## Example
        About 139 percent of opticians work in stores.

    ## Use instead
        About 39 percent of opticians work in stores.

    ## Exceptions
    None.
    """
    for share in case.occupation.shares:
        if not interval_of(share).meets(WHOLE):
            yield Finding(
                share.span,
                f"{shown(share)} cannot be the share of workers in {brief(share.category)}: it is "
                f"{'more than all' if share.value > 0 else 'less than none'} of them",
                help="look for a digit too many, or for a change that was taken for a share",
            )
