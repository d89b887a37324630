"""
The profile of a retired feature: what Google's Occupation rich result required until 2025.

No search feature reads it any more; it is for consumers that were built against it.
"""

from __future__ import annotations

from typing import Any

from occupipe.exports.choice import is_one_value, is_own
from occupipe.exports.jsonld.areas import area_node
from occupipe.exports.jsonld.core import CONTEXT
from occupipe.exports.jsonld.distributions import BASE, PERCENTILES, distributions
from occupipe.exports.jsonld.nodes import NotStatedError, node, words
from occupipe.exports.newest import newest
from occupipe.occupation import Occupation, Wage


def google_legacy(occupation: Occupation) -> dict[str, Any]:
    """The single occupation with pay in one area. Raises NotStatedError where pay or its area is not known."""
    lead, location = _pay_and_place(occupation)
    year, area = lead.reference_year, lead.area
    beside = [w for w in _wages(occupation) if (w.reference_year, w.area) == (year, area)]
    salary = [{**found, "name": BASE} for found in distributions(beside)]
    for distribution in salary:
        distribution.pop("subjectOf", None)
    properties = {
        "name": words(occupation.name or ""),
        "description": next((words(sentence.text) for sentence in occupation.descriptions), None),
        "estimatedSalary": salary,
        "occupationLocation": [location],
    }
    return {"@context": CONTEXT, **node("Occupation", properties)}


def _pay_and_place(occupation: Occupation) -> tuple[Wage, dict[str, Any]]:
    """The newest national median or percentile and its area, else that of the state or city with one."""
    lead = newest(_wages(occupation))
    location = area_node(occupation, lead.area) if lead and lead.area else None
    if lead is None or location is None:
        missing = "no median or percentile of pay" if lead is None else "no area that its pay is for"
        remedy = f"use the profile core{_else(lead)}"
        raise NotStatedError(f"{occupation.source.file}: states {missing}, which google-legacy requires ({remedy})")
    return lead, location


def _else(lead: Wage | None) -> str:
    """What else helps: only pay that the article calls national lacks no more than the country's name."""
    if lead is None:
        return ""
    return ", or " + ("name the country in the side file" if lead.area else "write in the article where that is earned")


def _wages(occupation: Occupation) -> list[Wage]:
    """The wages that make distributions: of the occupation as a whole, in any one area."""
    return [w for w in occupation.wages if is_own(w) and is_one_value(w) and w.statistic in PERCENTILES]
