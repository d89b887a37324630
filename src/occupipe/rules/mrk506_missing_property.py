"""MRK506: things that lack what their profile asks of them."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Severity
from occupipe.markup.blocks import Block, Syntax
from occupipe.markup.json_stands import Path
from occupipe.markup.profiles import Need, needs_of
from occupipe.markup.things import Thing
from occupipe.rules.case import Case
from occupipe.rules.marking import marked
from occupipe.rules.rule import rule


@rule("MRK506", Severity.WARNING)
def missing_property(case: Case) -> Iterator[Finding]:
    """
    A thing of the markup lacks a property without which it says little.

    ## Why it matters
    A median without currency or pay period is a bare number; a document without `@context` has no vocabulary, and its terms
    mean nothing.

    ## Example
        <p>Bakers earn a median of $36,650 a year.</p>
        <script type="application/ld+json">
        {"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker", "estimatedSalary": {
         "@type": "MonetaryAmountDistribution", "name": "base", "duration": "P1Y", "median": 36650}}
        </script>

    ## Use instead
        <p>Bakers earn a median of $36,650 a year.</p>
        <script type="application/ld+json">
        {"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker", "estimatedSalary": {
         "@type": "MonetaryAmountDistribution", "name": "base", "currency": "USD", "duration": "P1Y", "median": 36650}}
        </script>

    ## Exceptions
    What is asked for depends on the profile; `google-legacy` also asks for pay and its area. Only occupations and what stands
    under them are judged: a price of a shop needs no pay period.
    """
    if not case.markup.is_about_occupations:
        return
    for block in case.markup.blocks:
        yield from _without_context(block)
    for thing in case.markup.judged:
        needs = [need for kind in thing.kinds for need in needs_of(case.profile, kind)]
        for need in needs:
            if not any(_says(thing, name) for name in need.any_of) and _is_asked(case, thing, need):
                yield marked(
                    thing.block.value_at(_place(thing, need)), f"{thing.kinds[0]} has no {need.called}, {need.reason}"
                )


def _without_context(block: Block) -> Iterator[Finding]:
    """A document of JSON-LD that names no vocabulary."""
    documents = block.document if isinstance(block.document, list) else [block.document]
    if block.syntax is not Syntax.JSON_LD or not any(thing.kinds for thing in block.things):
        return
    for index, document in enumerate(documents):
        if isinstance(document, dict) and "@context" not in document:
            path = (index,) if isinstance(block.document, list) else ()
            yield marked(block.value_at(path), "the document has no @context, so its terms mean nothing")


def _place(thing: Thing, need: Need) -> Path:
    """Where a property is lacking: its empty value, else the type of the thing."""
    empty = next((value.path for name in need.any_of for value in thing.all(name)), None)
    return empty or (*thing.path, "@type")


def _says(thing: Thing, name: str) -> bool:
    """Whether a property has a value: an empty string and null say as little as no value."""
    values = (value.value for value in thing.all(name))
    return any(value.strip() if isinstance(value, str) else value is not None for value in values)


def _is_asked(case: Case, thing: Thing, need: Need) -> bool:
    return need.anywhere or case.markup.is_under_occupation(thing)
