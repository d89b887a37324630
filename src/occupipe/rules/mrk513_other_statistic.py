"""MRK513: figures under another statistic than in the text."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Severity
from occupipe.rules.audit_telling import meaning, told_of
from occupipe.rules.auditing import Verdict
from occupipe.rules.case import Case
from occupipe.rules.rule import rule


@rule("MRK513", Severity.ERROR)
def other_statistic(case: Case) -> Iterator[Finding]:
    """
    The markup gives a figure of the text as another statistic: an average as the median, a low end as a percentile.

    ## Why it matters
    An average of pay is mostly above the median, by thousands of dollars. Under the wrong name the right number is wrong.

    ## Example
        <h1>Baker</h1>
        <p>The average annual wage for bakers was $38,230 in 2024.</p>
        <script type="application/ld+json">
        {"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker", "estimatedSalary": {
         "@type": "MonetaryAmountDistribution", "name": "base", "currency": "USD", "duration": "P1Y", "median": 38230}}
        </script>

    ## Use instead
        <h1>Baker</h1>
        <p>The average annual wage for bakers was $38,230 in 2024.</p>
        <script type="application/ld+json">
        {"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker", "estimatedSalary": {
         "@type": "MonetaryAmount", "name": "mean", "currency": "USD", "value": {
          "@type": "QuantitativeValue", "value": 38230, "unitText": "YEAR"}}}
        </script>

    ## Exceptions
    A figure that the text gives as both statistics is right as either, and so is one without a statistic that has the words of the
    other beside it.
    """
    return told_of(case, Verdict.OTHER_STATISTIC, lambda figure: f"is {meaning(figure)} in the text")
