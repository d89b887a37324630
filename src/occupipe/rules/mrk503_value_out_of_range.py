"""MRK503: values that a property does not take."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Severity
from occupipe.markup.fitting import is_name, listed, misfit
from occupipe.markup.vocabulary import range_of
from occupipe.markup.vocabulary_terms import PROPERTIES
from occupipe.rules.case import Case
from occupipe.rules.marking import marked
from occupipe.rules.rule import rule


@rule("MRK503", Severity.ERROR)
def value_out_of_range(case: Case) -> Iterator[Finding]:
    """
    Markup gives a property a value that it does not take.

    ## Why it matters
    A reader that knows the vocabulary drops the value or stops. `duration` of a wage in words, or a currency that is no
    code, leaves a number of which nobody can tell what it is.

    ## Example
        <p>Bakers earn a median of $36,650 a year.</p>
        <script type="application/ld+json">
        {"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker", "estimatedSalary": {
         "@type": "MonetaryAmountDistribution", "name": "base", "currency": "USD", "duration": "a year", "median": 36650}}
        </script>

    ## Use instead
        <p>Bakers earn a median of $36,650 a year.</p>
        <script type="application/ld+json">
        {"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker", "estimatedSalary": {
         "@type": "MonetaryAmountDistribution", "name": "base", "currency": "USD", "duration": "P1Y", "median": 36650}}
        </script>

    ## Exceptions
    A thing told by its name alone (`"publisher": "Bureau of Labor Statistics"`) is a warning, since most readers bear
    with it, and so is `null`, which is as good as nothing. Things of types that are not of the table are not judged. Numbers
    that are printed as text are MRK504.
    """
    for thing in case.markup.judged:
        for value in thing.values:
            if value.name not in PROPERTIES:
                continue
            problem = misfit(case.markup, value, is_typed=thing.block.syntax.is_typed)
            if problem:
                mild = Severity.WARNING if value.value is None else None
                yield marked(thing.block.value_at(value.path), f"{value.name} {problem}", severity=mild)
            elif is_name(value.value, range_of(value.name)):
                message = f"{value.name} takes {listed(range_of(value.name))}, not its name alone"
                yield marked(thing.block.value_at(value.path), message, severity=Severity.WARNING)
