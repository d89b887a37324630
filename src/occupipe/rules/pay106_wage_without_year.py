"""PAY106: wages that do not say what year they are for."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Severity
from occupipe.rules.case import Case
from occupipe.rules.lacking import first_of
from occupipe.rules.printing import paid
from occupipe.rules.rule import rule


@rule("PAY106", Severity.WARNING)
def wage_without_year(case: Case) -> Iterator[Finding]:
    """
    A wage does not say what year it is for.

    ## Why it matters
    Wages rise every year. Without its year a figure cannot be checked, compared or brought up to date.

    ## Example
        The median wage of bakers is $36,650 a year.

    ## Use instead
        The median wage of bakers was $36,650 a year in May 2024.

    ## Exceptions
    A year carries on to later figures of its sentence, list, table, paragraph or section. An article gets one finding;
    its further figures are related places.
    """
    wages = sorted((w for w in case.occupation.wages if w.reference_year is None), key=lambda w: w.span)
    if wages:
        lacks = f"{paid(wages[0])} does not say what year it is for"
        yield first_of(wages, lacks, "No year either", help='add the year, as in "in May 2024"')
