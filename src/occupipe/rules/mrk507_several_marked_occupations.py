"""MRK507: pages whose markup describes more than one occupation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

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
    others = list(_others([thing for thing in case.markup.occupations if thing.is_on_top]))
    if len(others) < 2:
        return
    first, second, *more = others
    related = Related(first.block.value_at((*first.path, "@type")), "the first one")
    behind = f", and {len(more):,} more stand behind it" if more else ""
    span = second.block.value_at((*second.path, "@type"))
    yield marked(span, f"a second occupation: a page is about one{behind}", related=[related])


def _others(occupations: Iterable[Thing]) -> Iterator[Thing]:
    """The occupations that are not one of those before them, told again: neither by name nor by identifier."""
    seen: set[str] = set()
    for thing in occupations:
        names = {name.casefold() for name in (thing.text("name"), thing.at) if name}
        if not seen or seen.isdisjoint(names):
            yield thing
        seen |= names
