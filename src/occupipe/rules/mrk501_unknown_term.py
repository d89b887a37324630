"""MRK501: terms that schema.org does not have."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Severity
from occupipe.markup.terms_elsewhere import ELSEWHERE, INSTEAD, LOOKALIKES, RETIRED, RETIRED_TYPES
from occupipe.markup.things import Thing
from occupipe.markup.vocabulary import nearest
from occupipe.markup.vocabulary_terms import PROPERTIES, TYPES
from occupipe.rules.case import Case
from occupipe.rules.marking import marked
from occupipe.rules.printing import brief
from occupipe.rules.rule import rule


@rule("MRK501", Severity.ERROR)
def unknown_term(case: Case) -> Iterator[Finding]:
    """
    Markup uses a type or property that schema.org does not have.

    ## Why it matters
    Readers of markup drop what they do not know, without a word: a figure under a misspelt name reaches nobody.

    ## Example
        <p>Bakers earn a median of $36,650 a year.</p>
        <script type="application/ld+json">
        {"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker", "estimatedSallary": 36650}
        </script>

    ## Use instead
        <p>Bakers earn a median of $36,650 a year.</p>
        <script type="application/ld+json">
        {"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker", "estimatedSalary": 36650}
        </script>

    ## Exceptions
    Types that have nothing to do with occupations are not judged, nor are names of other vocabularies.
    """
    if not case.markup.is_about_occupations:
        return
    for thing in case.markup.things:
        yield from _unknown_types(thing)
    for thing in case.markup.judged:
        yield from _unknown_properties(thing)
    for block in case.markup.blocks:
        for name, path in block.built.strangers:
            yield marked(block.name_at(path), f"{brief(name)} is no keyword of JSON-LD")


def _unknown_types(thing: Thing) -> Iterator[Finding]:
    """Types that are nearly one of the table: others may be of a part of schema.org that the table does not have."""
    for kind in thing.kinds:
        if kind in TYPES or kind in RETIRED_TYPES or kind in LOOKALIKES:
            continue
        meant = nearest(kind, TYPES)
        if meant:
            span = thing.block.value_at((*thing.path, "@type"))
            yield marked(span, f"{kind} is no type of schema.org", help=f"the nearest one is {meant}")


def _unknown_properties(thing: Thing) -> Iterator[Finding]:
    kind = thing.kinds[0]
    for value in {value.name: value for value in reversed(thing.values)}.values():
        name = value.name
        if name in PROPERTIES or name in ELSEWHERE or name in RETIRED:
            continue
        meant = nearest(name, PROPERTIES)
        told = INSTEAD.get(name) or (f"the nearest one is {meant}" if meant else None)
        yield marked(
            thing.block.name_at(thing.key(value)), f"{kind} has no property {brief(name)} in schema.org", help=told
        )
