"""PRJ306: "over the next ten years" without a year to count from."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Severity
from occupipe.rules.case import Case
from occupipe.rules.horizon import place_of_period, projections
from occupipe.rules.printing import brief
from occupipe.rules.rule import rule


@rule("PRJ306", Severity.WARNING)
def unanchored_period(case: Case) -> Iterator[Finding]:
    """
    A projection is for the next years, without a year to count from.

    ## Why it matters
    An article is read for years. "The next ten years" move on with the reader, the projection does not.

    ## Example
        Employment of bakers is projected to grow 7 percent over the next ten years.

    ## Use instead
        Employment of bakers is projected to grow 7 percent from 2024 to 2034.

    ## Exceptions
    Silent where the article gives base or target year of a projection anywhere. An article gets one finding.
    """
    figures = projections(case)
    if any(f.base_year is not None or f.target_year is not None for f in figures):
        return
    figure = next((f for f in figures if f.span_years is not None), None)
    if figure is not None:
        place = place_of_period(case, figure)
        yield Finding(
            place,
            f'"{brief(case.article.words(place))}" names no start year'
            if place != figure.span
            else f"the projection is for {figure.span_years} years, but names no start year",
            help='say from when to when, as in "from 2024 to 2034"',
        )
