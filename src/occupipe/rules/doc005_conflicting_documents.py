"""DOC005: two documents of a run that give one occupation different figures."""

from __future__ import annotations

from occupipe.diagnostics import Severity
from occupipe.rules.key_figures import KeyFigure
from occupipe.rules.printing import brief
from occupipe.rules.rule import comparison


@comparison("DOC005", Severity.WARNING)
def conflicting_documents(here: KeyFigure, there: KeyFigure) -> str | None:
    """
    Two sources of one run give one occupation different figures.

    ## Why it matters
    A site that says one thing on one page and another on the next is believed on neither. Mostly one page was brought up
    to date and the other forgotten.

    ## Example
        # Baker

        The median wage of bakers was $36,650 a year in May 2024.

        ---

        # Baker

        In May 2024 bakers had a median wage of $34,950 a year.

    ## Use instead
        # Baker

        The median wage of bakers was $36,650 a year in May 2024.

        ---

        # Baker

        In May 2024 bakers had a median wage of $36,650 a year.

    ## Exceptions
    Compared are figures of the whole occupation for one statistic, one stated year or period, and the nation: medians,
    averages and percentiles of pay, jobs, projected changes and openings. Figures of different sources or countries are
    not compared, nor what one article itself gives two values. Only documents that are named in one run are compared.
    """
    if here.values.meets(there.values):
        return None
    return f"{here.label} is {here.printed} here and {there.printed} in {brief(there.path)}:{there.place.start.line}"
