"""SRC901: figures that do not say who they are from."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Severity
from occupipe.occupation import Experience
from occupipe.rules.case import Case
from occupipe.rules.lacking import first_of
from occupipe.rules.printing import shown
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
    if figures:
        remedy = "name the source in the sentence, or in a footnote of its section"
        yield first_of(figures, f"{shown(figures[0])} names no source", "No source either", help=remedy)
