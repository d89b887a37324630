"""PRJ306: "over the next ten years" without a year to count from."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Severity
from occupipe.rules.case import Case
from occupipe.rules.horizon import place_of_period, projections
from occupipe.rules.pattern import Pattern
from occupipe.rules.printing import brief
from occupipe.rules.rule import rule

_POINTS_BACK = Pattern(r"(?:over|during|in|for|within|across) the (?:decade|period)")


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
    Silent where the article gives base or target year of a projection anywhere, and for "over the decade", which points back
    to years that were named. An article gets one finding.
    """
    figures = projections(case)
    if any(f.base_year is not None or f.target_year is not None for f in figures):
        return
    found = (place_of_period(case, figure) for figure in figures if figure.span_years is not None)
    place = next((p for p in found if p is not None and not _POINTS_BACK.fullmatch(case.words(p))), None)
    if place is not None:
        yield Finding(
            place,
            f'"{brief(case.article.words(place))}" names no start year',
            help='say from when to when, as in "from 2024 to 2034"',
        )
