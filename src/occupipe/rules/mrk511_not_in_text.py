"""MRK511: markup that the text does not have."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Severity
from occupipe.rules.audit_telling import beside, called, told
from occupipe.rules.audit_words import unsaid
from occupipe.rules.auditing import Verdict, of_verdict
from occupipe.rules.case import Case
from occupipe.rules.marking import marked
from occupipe.rules.printing import brief
from occupipe.rules.rule import rule


@rule("MRK511", Severity.ERROR)
def not_in_text(case: Case) -> Iterator[Finding]:
    """
    The markup states a figure or a name that the visible text of its page does not have.

    ## Why it matters
    Programs pass on what the markup says, and readers cannot check it: the page shows them nothing of it. Search engines
    take such markup for deceit.

    ## Example
        <h1>Baker</h1>
        <p>Bakers mix dough and watch the oven.</p>
        <script type="application/ld+json">
        {"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker", "estimatedSalary": {
         "@type": "MonetaryAmountDistribution", "name": "base", "currency": "USD", "duration": "P1Y", "median": 36650}}
        </script>

    ## Use instead
        <h1>Baker</h1>
        <p>Bakers mix dough and watch the oven. Their median annual wage was $36,650.</p>
        <script type="application/ld+json">
        {"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker", "estimatedSalary": {
         "@type": "MonetaryAmountDistribution", "name": "base", "currency": "USD", "duration": "P1Y", "median": 36650}}
        </script>

    ## Exceptions
    A figure that is printed on the page, but whose meaning could not be told there, is not accused. Of names, certifications
    and levels of education the words count, in whatever order.
    """
    for answer in of_verdict(case, Verdict.ABSENT):
        yield told(case, answer, f"{called(answer.claim)} is nowhere in the text")
    for said in unsaid(case):
        span = said.thing.block.value_at(said.value.path)
        message = f"{said.what} {brief(said.words)!r} is nowhere in the text"
        yield marked(span, message, related=[beside(case, said.instead)])
