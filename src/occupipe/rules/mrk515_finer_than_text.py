"""MRK515: figures that are finer than the text."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Severity
from occupipe.rules.audit_telling import figured, told_of
from occupipe.rules.auditing import Verdict
from occupipe.rules.case import Case
from occupipe.rules.rule import rule


@rule("MRK515", Severity.WARNING)
def finer_than_text(case: Case) -> Iterator[Finding]:
    """
    The markup gives more digits of a figure than the visible text.

    ## Why it matters
    The digits may be right, but the page does not state them, and nobody who reads it can tell where they are from.

    ## Example
        <h1>Baker</h1>
        <p>The median annual wage for bakers was about $37,000 in 2024.</p>
        <script type="application/ld+json">
        {"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker", "estimatedSalary": {
         "@type": "MonetaryAmountDistribution", "name": "base", "currency": "USD", "duration": "P1Y", "median": 36650}}
        </script>

    ## Use instead
        <h1>Baker</h1>
        <p>The median annual wage for bakers was about $37,000 in 2024.</p>
        <script type="application/ld+json">
        {"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker", "estimatedSalary": {
         "@type": "MonetaryAmountDistribution", "name": "base", "currency": "USD", "duration": "P1Y", "median": 37000}}
        </script>

    ## Exceptions
    A figure that does not fit what the text rounds to is another figure (MRK512), and so is one beyond a limit.
    """
    return told_of(case, Verdict.FINER, lambda figure: f"is finer than the text, which states {figured(figure)}")
