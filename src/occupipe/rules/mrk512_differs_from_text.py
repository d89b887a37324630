"""MRK512: markup that differs from the text."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Severity
from occupipe.rules.audit_telling import called, figured, told
from occupipe.rules.auditing import Verdict, of_verdict
from occupipe.rules.case import Case
from occupipe.rules.rule import rule


@rule("MRK512", Severity.ERROR)
def differs_from_text(case: Case) -> Iterator[Finding]:
    """
    The markup gives another value, pay period or currency than the visible text of its page.

    ## Why it matters
    One of the two was not brought up to date, or was mistyped. People read the one figure, programs the other.

    ## Example
        <h1>Baker</h1>
        <p>The median annual wage for bakers was $36,650 in 2024.</p>
        <script type="application/ld+json">
        {"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker", "estimatedSalary": {
         "@type": "MonetaryAmountDistribution", "name": "base", "currency": "USD", "duration": "P1Y", "median": 33650}}
        </script>

    ## Use instead
        <h1>Baker</h1>
        <p>The median annual wage for bakers was $36,650 in 2024.</p>
        <script type="application/ld+json">
        {"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker", "estimatedSalary": {
         "@type": "MonetaryAmountDistribution", "name": "base", "currency": "USD", "duration": "P1Y", "median": 36650}}
        </script>

    ## Exceptions
    Figures for one state, industry or group are compared with those of the same group where the markup names it.
    """
    for answer in of_verdict(case, Verdict.DIFFERENT):
        stated = figured(answer.figure) if answer.figure else "another"
        yield told(case, answer, f"{called(answer.claim)} differs from the text, which states {stated}")
