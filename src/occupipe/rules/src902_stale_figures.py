"""SRC902: figures that are too old."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe import late as re
from occupipe.diagnostics import Finding, Severity
from occupipe.occupation import Figure
from occupipe.rules.case import Case
from occupipe.rules.printing import plural
from occupipe.rules.rule import rule
from occupipe.spans import Span


@rule("SRC902", Severity.WARNING, needs_clock=True)
def stale_figures(case: Case) -> Iterator[Finding]:
    """
    The newest figures of the article are too old.

    ## Why it matters
    Wages rise and occupations change. A reader of today takes a wage of ten years ago for what is paid now.

    ## Example
        The median wage of records clerks was $32,350 a year in 2010.

    ## Use instead
        The median wage of records clerks was $50,250 a year in May 2025.

    ## Exceptions
    Figures may be three years old, or as old as `--max-age-years` says. Only the newest year counts, so that older
    figures may be told for comparison. Compared with the as-of date, today by default.
    """
    newest = case.newest_year
    if newest is None or case.as_of is None or case.as_of.year - newest <= case.max_age_years:
        return
    figure = next(f for f in case.figures if f.reference_year == newest)
    yield Finding(
        _year_span(case, figure, newest),
        f"the newest figures are of {newest}, {plural(case.as_of.year - newest, 'year')} before {case.as_of.year}",
        help="look up the current figures and bring the year up to date with them",
    )


def _year_span(case: Case, figure: Figure, year: int) -> Span:
    """The year that a figure is for: in its sentence, else nearest before it, else the figure."""
    pattern = re.compile(rf"(?<!\d){year}(?!\d)")
    evidence = figure.evidence
    own = case.context(figure)
    match = pattern.search(own.text)
    if match is not None:
        return own.span(match.start(), match.end())
    before = case.passage(0, evidence.context_start)
    earlier = [m.span() for m in pattern.finditer(before.text)]
    return before.span(*earlier[-1]) if earlier else figure.span
