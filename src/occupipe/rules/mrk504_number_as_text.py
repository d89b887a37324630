"""MRK504: numbers that are text."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Severity
from occupipe.markup.fitting import PLAIN, is_number_as_text, shown
from occupipe.markup.vocabulary import range_of
from occupipe.markup.vocabulary_terms import PROPERTIES
from occupipe.rules.case import Case
from occupipe.rules.marking import marked
from occupipe.rules.rule import rule


@rule("MRK504", Severity.ERROR)
def number_as_text(case: Case) -> Iterator[Finding]:
    """
    Markup prints a number as text: "$36,650" where 36650 belongs.

    ## Why it matters
    A program that reads the markup gets a string with a sign and a comma in it. Some drop it, some read 36.

    ## Example
        <p>Bakers earn a median of $36,650 a year.</p>
        <script type="application/ld+json">
        {"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker", "estimatedSalary": {
         "@type": "MonetaryAmountDistribution", "name": "base", "currency": "USD", "duration": "P1Y", "median": "$36,650"}}
        </script>

    ## Use instead
        <p>Bakers earn a median of $36,650 a year.</p>
        <script type="application/ld+json">
        {"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker", "estimatedSalary": {
         "@type": "MonetaryAmountDistribution", "name": "base", "currency": "USD", "duration": "P1Y", "median": 36650}}
        </script>

    ## Exceptions
    In Microdata and RDFa every value is text; there digits with a point are a number, and only other signs are told. Plain digits
    in quotes where the vocabulary also takes text (`value`) are a warning.
    """
    for thing in case.markup.judged:
        for value in thing.values:
            if value.name in PROPERTIES and is_number_as_text(thing, value):
                plain = isinstance(value.value, str) and PLAIN.fullmatch(value.value) is not None
                mild = Severity.WARNING if plain and "Text" in range_of(value.name) else None
                message = f"{value.name} is the text {shown(value.value)}, not a number"
                yield marked(thing.block.value_at(value.path), message, severity=mild, help="write its digits alone")
