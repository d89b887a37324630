"""MRK509: terms that are retired."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Severity
from occupipe.markup.terms_elsewhere import RETIRED, RETIRED_TYPES
from occupipe.rules.case import Case
from occupipe.rules.marking import marked
from occupipe.rules.rule import rule


@rule("MRK509", Severity.WARNING)
def retired_term(case: Case) -> Iterator[Finding]:
    """
    Markup uses a term that is retired or superseded.

    ## Why it matters
    Google's occupation feature ended in 2025, and its types for pay by employer were never part of schema.org: what is
    said with them is read by nobody any more.

    ## Example
        <p>Bakers earn a median of $36,650 a year.</p>
        <script type="application/ld+json">
        {"@context": "https://schema.org/", "@type": "OccupationAggregationByEmployer", "name": "Baker", "sampleSize": 12}
        </script>

    ## Use instead
        <p>Bakers earn a median of $36,650 a year.</p>
        <script type="application/ld+json">
        {"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker", "estimatedSalary": {
         "@type": "MonetaryAmountDistribution", "name": "base", "currency": "USD", "duration": "P1Y", "median": 36650}}
        </script>

    ## Exceptions
    Retired properties are told where their thing is of the table; others may have a vocabulary of their own.

    ## Source
    schema.org, version 30 (terms that are superseded); Google Search Central, changes of June and September 2025.
    """
    if not case.markup.is_about_occupations:
        return
    for thing in case.markup.things:
        for kind in thing.kinds:
            if kind in RETIRED_TYPES:
                span = thing.block.value_at((*thing.path, "@type"))
                yield marked(span, f"{kind} is a retired type", help=f"use {RETIRED_TYPES[kind]}")
        retired = any(kind in RETIRED_TYPES for kind in thing.kinds)
        if not retired and (thing.is_foreign or not thing.kinds):
            continue
        for value in {value.name: value for value in reversed(thing.values)}.values():
            if value.name in RETIRED:
                span = thing.block.name_at(thing.key(value))
                yield marked(span, f"{value.name} is a retired property", help=f"use {RETIRED[value.name]}")
