"""SRC901: figures that do not say who they are from."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Related, Severity
from occupipe.occupation import Experience
from occupipe.rules.case import Case
from occupipe.rules.printing import MOST_PLACES, shown
from occupipe.rules.rule import rule


@rule("SRC901", Severity.NOTE)
def unsourced_figure(case: Case) -> Iterator[Finding]:
    """
    A figure names no source.

    ## Why it matters
    Without its source nobody can check a figure, or tell an official count from a guess.

    ## Example
        The median wage of bakers was $36,650 a year in May 2024.

    ## Use instead
        The Bureau of Labor Statistics gives a median wage of bakers of $36,650 a year in May 2024.

    ## Exceptions
    A source carries on within its section, and from a footnote to what it explains. An article gets one finding; its
    further figures are related places. The months of experience that an occupation asks for need no source.
    """
    figures = [f for f in case.figures if f.source is None and not isinstance(f, Experience)]
    if not figures:
        return
    first, others = figures[0], figures[1:]
    more = f", nor do {len(others)} more" if len(others) > 1 else ", nor does one more" if others else ""
    yield Finding(
        first.span,
        f"{shown(first)} names no source{more}",
        related=tuple(Related(figure.span, "No source either") for figure in others[:MOST_PLACES]),
        help="name the source in the sentence, or in a footnote of its section",
    )
