"""Sources: who the article says its figures are from, and of which year they are."""

from __future__ import annotations

from occupipe.exports.choice import named_sources
from occupipe.exports.jsonld.nodes import Node, identifier, node, slug, words
from occupipe.facts.source import source_in
from occupipe.occupation import Occupation

_OF_GOVERNMENT = frozenset(
    {
        "Australian Bureau of Statistics", "Bureau of Labor Statistics", "Census Bureau", "Department for Education",
        "Department of Labor", "Job Bank", "National Careers Service", "Office for National Statistics",
        "Statistics Canada",
    }
)  # fmt: skip
"""Publishers that are part of a government, by their full names without "U.S."."""


def organization(name: str) -> Node:
    """
    A body by its name.

    >>> [organization(name)["@type"] for name in ("U.S. Bureau of Labor Statistics", "BLS", "Zippia")]
    ['GovernmentOrganization', 'GovernmentOrganization', 'Organization']
    """
    full = source_in(words(name).casefold()) or words(name)
    return node("GovernmentOrganization" if full in _OF_GOVERNMENT else "Organization", {"name": words(name)})


def origin_of(source: str | None, year: int | None, place: Node | None = None, scope: str | None = None) -> Node | None:
    """
    The work that figures were taken from: its source and year, the place and the group that it covers.

    It stands under `subjectOf`, and is None where none of them is told.
    """
    if source is None and year is None and place is None and scope is None:
        return None
    properties = {
        "name": words(source) if source else None,
        "temporalCoverage": str(year) if year else None,
        "spatialCoverage": place,
        "about": node("DefinedTerm", {"name": words(scope)}) if scope else None,
        "publisher": organization(source) if source else None,
    }
    return node("CreativeWork", properties)


def source_nodes(occupation: Occupation) -> list[Node]:
    """The named sources as works of their own, which the page cites."""
    return [
        node("CreativeWork", {"name": words(name), "publisher": organization(name)}, at=address)
        for name, address in _addresses(occupation).items()
    ]


def _addresses(occupation: Occupation) -> dict[str, str]:
    """The identifier of each source; names that differ in their marks alone are told apart by their number."""
    taken: dict[str, str] = {}
    for name in named_sources(occupation):
        address = identifier(occupation, f"source-{slug(name)}")
        taken[name] = address if address not in taken.values() else f"{address}-{len(taken) + 1}"
    return taken
