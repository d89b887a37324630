"""MRK502: properties on types that do not have them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from occupipe.diagnostics import Finding, Severity
from occupipe.markup.terms_elsewhere import ELSEWHERE
from occupipe.markup.vocabulary import domain_of, may_stand_on
from occupipe.markup.vocabulary_terms import PROPERTIES
from occupipe.rules.case import Case
from occupipe.rules.marking import marked
from occupipe.rules.rule import rule


@rule("MRK502", Severity.ERROR)
def property_off_domain(case: Case) -> Iterator[Finding]:
    """
    Markup puts a property on a type that does not have it.

    ## Why it matters
    The term exists, so it looks right, but no reader looks for it there: `industry` is a property of a job posting, and
    an occupation that bears it says nothing of its industry.

    ## Example
        <p>Bakers earn a median of $36,650 a year in food manufacturing.</p>
        <script type="application/ld+json">
        {"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker", "industry": "Food manufacturing"}
        </script>

    ## Use instead
        <p>Bakers earn a median of $36,650 a year in food manufacturing.</p>
        <script type="application/ld+json">
        {"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker",
         "description": "Bakers work in food manufacturing."}
        </script>

    ## Exceptions
    Things that have a type besides which is not of the table are not judged: it may have the property.
    """
    for thing in case.markup.judged:
        told: set[str] = set()
        for value in thing.values:
            where = where_instead(value.name, thing.kinds)
            if where and value.name not in told:
                told.add(value.name)
                message = f"{' and '.join(thing.kinds)} has no {value.name}: it is a property of {where}"
                yield marked(thing.block.name_at(thing.key(value)), message)


@lru_cache(maxsize=4096)
def where_instead(name: str, kinds: tuple[str, ...]) -> str | None:
    """The types that a property may stand on where it stands on none of them, None where all is well."""
    if name in ELSEWHERE:
        return ELSEWHERE[name]
    if name not in PROPERTIES or any(may_stand_on(name, kind) for kind in kinds):
        return None
    return " or ".join(domain_of(name))
