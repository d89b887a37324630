"""PRJ305: a projection whose target year has passed."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Severity
from occupipe.rules.case import Case
from occupipe.rules.horizon import Projected, horizon_of, length_words, place_of_period, projections
from occupipe.rules.left import NO_END_YEAR, leave
from occupipe.rules.rule import rule


@rule("PRJ305", Severity.WARNING, needs_clock=True)
def projection_over(case: Case) -> Iterator[Finding]:
    """
    A projection's target year has passed.

    ## Why it matters
    What was expected for a year that is over is history. Readers choose a career by what is expected now.

    ## Example
        Employment of medical secretaries is projected to grow 21 percent from 2010 to 2020.

    ## Use instead
        Employment of medical secretaries is projected to grow 5 percent from 2024 to 2034.

    ## Exceptions
    Where the period has no start ("over the next ten years") it is counted from the newest year of the article, and the
    message says so. An article gets one finding for each target year. Compared with the as-of date, today by default.
    """
    told: set[int] = set()
    for figure in projections(case):
        horizon = horizon_of(case, figure)
        target = horizon.target if horizon else figure.target_year
        if target is None:
            leave(case, "PRJ305", NO_END_YEAR, figure)
        if target is None or case.as_of is None or target >= case.as_of.year or target in told:
            continue
        if figure.base_year is not None and target <= figure.base_year:
            continue  # a period that ends before it begins has a wrong year, and PRJ302 tells it
        told.add(target)
        yield _finding(case, figure, target, horizon.base if horizon and horizon.inferred else None)


def _finding(case: Case, figure: Projected, target: int, newest: int | None) -> Finding:
    counted = f", counted from {newest}, the newest year of the article" if newest is not None else ""
    return Finding(
        length_words(case, place_of_period(case, figure) or figure.span),
        f"this projection ended in {target}{counted}",
        help="use the current edition of the projections",
    )
