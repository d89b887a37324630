"""MRK514: figures of another year than in the text."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Severity
from occupipe.rules.audit_likeness import years_of
from occupipe.rules.audit_telling import called, told
from occupipe.rules.auditing import Verdict, of_verdict
from occupipe.rules.case import Case
from occupipe.rules.rule import rule


@rule("MRK514", Severity.WARNING)
def other_year(case: Case) -> Iterator[Finding]:
    """
    The markup gives a figure of the text for another year.

    ## Why it matters
    A year that was brought up to date while the figure was not makes old pay look new.

    ## Example
        <h1>Baker</h1>
        <p>The median annual wage for bakers was $36,650 in 2024.</p>
        <script type="application/ld+json">
        {"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker", "estimatedSalary": {
         "@type": "MonetaryAmountDistribution", "name": "base", "currency": "USD", "duration": "P1Y", "median": 36650,
         "subjectOf": {"@type": "CreativeWork", "temporalCoverage": "2026"}}}
        </script>

    ## Use instead
        <h1>Baker</h1>
        <p>The median annual wage for bakers was $36,650 in 2024.</p>
        <script type="application/ld+json">
        {"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker", "estimatedSalary": {
         "@type": "MonetaryAmountDistribution", "name": "base", "currency": "USD", "duration": "P1Y", "median": 36650,
         "subjectOf": {"@type": "CreativeWork", "temporalCoverage": "2024"}}}
        </script>

    ## Exceptions
    Where the text gives a figure no year, any year that it names elsewhere may be meant.
    """
    for answer in of_verdict(case, Verdict.OTHER_YEAR):
        here = _years(answer.claim.years)
        there = _years(years_of(answer.figure)) if answer.figure else ""
        text = f"of {there} in the text" if there else "of no year in the text, which does not name this one"
        yield told(case, answer, f"{called(answer.claim)} is of {here} here and {text}")


def _years(years: frozenset[int]) -> str:
    return " and ".join(str(year) for year in sorted(years))
