"""The full profile: core, and every other figure of the occupation as an observation."""

from __future__ import annotations

from typing import Any

from occupipe.exports.jsonld.areas import area_node
from occupipe.exports.jsonld.core import graph
from occupipe.exports.jsonld.distributions import Origin, Works
from occupipe.exports.jsonld.nodes import Node, once
from occupipe.exports.jsonld.observations import observations
from occupipe.exports.jsonld.occupation_node import occupation_node
from occupipe.exports.jsonld.requirements import credential
from occupipe.exports.jsonld.salary import FULL_AMOUNTS, full_wages, salaries
from occupipe.exports.jsonld.sources import origin_of
from occupipe.exports.jsonld.variables import variables
from occupipe.occupation import Certification, Occupation

REQUIREMENTS = {
    "required": "Required", "preferred": "Preferred by employers", "optional": "Optional", "varies": "Varies by state",
}  # fmt: skip
"""What a certification is to those who enter the occupation, in words."""


def full(occupation: Occupation) -> dict[str, Any]:
    """The document of the full profile."""
    more = {
        "qualifications": once(_described(certification) for certification in occupation.certifications),
        "estimatedSalary": salaries(full_wages(occupation), FULL_AMOUNTS, _placed(occupation)),
    }
    main = {**occupation_node(occupation), **{name: value for name, value in more.items() if value}}
    observed = observations(occupation)
    return graph(occupation, main, [*variables(occupation, observed), *observed])


def _placed(occupation: Occupation) -> Works:
    """Works with the place and the group that their figures are for."""

    def work(key: Origin) -> Node | None:
        place = area_node(occupation, key.area) if key.area else None
        return origin_of(key.source, key.year, place, key.scope)

    return work


def _described(certification: Certification) -> Node:
    """A credential that also says what it is to those who enter."""
    if certification.requirement is None:
        return credential(certification)
    return {**credential(certification), "description": REQUIREMENTS[certification.requirement]}
