"""MRK512: markup that differs from the text."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Severity
from occupipe.rules.audit_telling import figured, told_of
from occupipe.rules.auditing import Verdict
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
    return told_of(case, Verdict.DIFFERENT, lambda figure: f"differs from the text, which states {figured(figure)}")
