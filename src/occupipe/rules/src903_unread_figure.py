"""SRC903: a figure that was seen and not understood."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Severity
from occupipe.rules.case import Case
from occupipe.rules.printing import brief
from occupipe.rules.rule import rule
from occupipe.spans import Span

JUDGED = ("money", "percent", "points")


@rule("SRC903", Severity.NOTE, on_request=True)
def unread_figure(case: Case) -> Iterator[Finding]:
    """
    The meaning of a figure could not be told.

    ## Why it matters
    A figure without a meaning is checked by no rule and published nowhere. A reader may not understand it either.

    ## Example
        Florists spend $300 on a good knife.

    ## Use instead
        Florists earned a median of $36,120 a year in 2024.

    ## Exceptions
    Off unless it is selected: tuition, fees and other amounts are rightly no wages.
    """
    for figure in case.occupation.coverage.unread:
        if figure.unit in JUDGED:
            yield Finding(Span(figure.start, figure.end), f"{brief(figure.quote)} was not understood: {figure.reason}")
