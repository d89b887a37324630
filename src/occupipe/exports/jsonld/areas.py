"""Areas as schema.org has them: countries, states and provinces, cities."""

from __future__ import annotations

from collections.abc import Iterable

from occupipe.exports.jsonld.nodes import Node, node, words
from occupipe.facts.area import NATIONAL
from occupipe.facts.places import CITIES, STATES
from occupipe.occupation import Figure, Occupation
from occupipe.readers.countries import country_name

_PARTS = frozenset({"England", "Scotland", "Wales", "Northern Ireland"})  # of one country, larger than its counties


def country_node(occupation: Occupation) -> Node | None:
    """The country of the article by its English name, None where none is known (its side file names it)."""
    name = country_name(occupation.source.country or "")
    return node("Country", {"name": name}) if name else None


def area_node(occupation: Occupation, area: str) -> Node | None:
    """The area of a figure; the nation is the article's country."""
    return country_node(occupation) if area == NATIONAL else node(_kind_of(area), {"name": words(area)})


def _kind_of(area: str) -> str:
    """What a place is by its name: a town is also printed with its state ("Boston, MA")."""
    if area in STATES:
        return "AdministrativeArea" if area in _PARTS else "State"
    return "City" if area in CITIES or "," in area else "AdministrativeArea"


def locations(occupation: Occupation, figures: Iterable[Figure]) -> list[Node]:
    """Where figures are for, each area once, as far as the article names them."""
    areas = dict.fromkeys(figure.area for figure in figures if figure.area)
    nodes = (area_node(occupation, area) for area in areas)
    return [found for found in nodes if found is not None]
