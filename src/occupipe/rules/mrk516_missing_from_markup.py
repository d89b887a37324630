"""MRK516: figures of the text that the markup leaves out."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Related, Severity
from occupipe.rules.audit_missing import missing
from occupipe.rules.case import Case
from occupipe.rules.marking import marked
from occupipe.rules.printing import brief
from occupipe.rules.rule import rule


@rule("MRK516", Severity.NOTE)
def missing_from_markup(case: Case) -> Iterator[Finding]:
    """
    The text states a figure or a credential that the markup of the page leaves out.

    ## Why it matters
    What is not in the markup does not reach those who read only that.

    ## Example
        <h1>Baker</h1>
        <p>The median annual wage for bakers was $36,650 in 2024. The lowest 10 percent earned less than $28,370.</p>
        <script type="application/ld+json">
        {"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker", "estimatedSalary": {
         "@type": "MonetaryAmountDistribution", "name": "base", "currency": "USD", "duration": "P1Y", "median": 36650}}
        </script>

    ## Use instead
        <h1>Baker</h1>
        <p>The median annual wage for bakers was $36,650 in 2024. The lowest 10 percent earned less than $28,370.</p>
        <script type="application/ld+json">
        {"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker", "estimatedSalary": {
         "@type": "MonetaryAmountDistribution", "name": "base", "currency": "USD", "duration": "P1Y",
         "percentile10": 28370, "median": 36650}}
        </script>

    ## Exceptions
    Limits, figures that an error names, those of other occupations, groups or places, and those that the vocabulary has no
    property for need not be in the markup. Figures that the markup gives otherwise are MRK512.
    """
    for part, what in missing(case):
        occupation = case.markup.described[0]
        place = occupation.block.value_at((*occupation.path, "@type"))
        message = f"{what}, {brief(part.evidence.quote)}, is not in the markup"
        yield marked(part.span, message, related=[Related(place, "The occupation in the markup")])
