"""MRK507: pages whose markup describes more than one occupation."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Related, Severity
from occupipe.markup.things import Thing
from occupipe.rules.case import Case
from occupipe.rules.marking import marked
from occupipe.rules.rule import rule


@rule("MRK507", Severity.WARNING)
def several_marked_occupations(case: Case) -> Iterator[Finding]:
    """
    Markup describes more than one occupation as what the page is about.

    ## Why it matters
    A program takes the first, the last, or blends them: the pay of one occupation under the name of another.

    ## Example
        <p>Bakers earn a median of $36,650 a year.</p>
        <script type="application/ld+json">
        [{"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker"},
         {"@context": "https://schema.org/", "@type": "Occupation", "name": "Butcher"}]
        </script>

    ## Use instead
        <p>Bakers earn a median of $36,650 a year.</p>
        <script type="application/ld+json">
        {"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker"}
        </script>

    ## Exceptions
    One occupation may be described twice, in two ways of writing or under one identifier. Occupations that stand under another
    thing, such as the occupation of an author, are not what the page is about.
    """
    first: Thing | None = None
    seen: set[str] = set()
    for thing in case.markup.occupations:
        if not thing.is_on_top:
            continue
        names = {name.casefold() for name in (thing.text("name"), thing.at) if name}
        if first is not None and seen.isdisjoint(names):
            related = Related(first.block.value_at((*first.path, "@type")), "the first one")
            span = thing.block.value_at((*thing.path, "@type"))
            yield marked(span, "a second occupation: a page is about one", related=[related])
        first = first or thing
        seen |= names
