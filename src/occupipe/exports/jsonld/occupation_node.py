"""The occupation itself."""

from __future__ import annotations

from occupipe import late as re
from occupipe.exports.jsonld.areas import locations
from occupipe.exports.jsonld.nodes import Node, identifier, node, once, words
from occupipe.exports.jsonld.page import OCCUPATION, PAGE
from occupipe.exports.jsonld.requirements import credential, education, experience, skill
from occupipe.exports.jsonld.salary import CORE_AMOUNTS, core_wages, salaries
from occupipe.occupation import Occupation

_SOC_CODE = re.compile(r"\d{2}-\d{4}")
_SOC = {
    "@type": "CategoryCodeSet",
    "name": "Standard Occupational Classification (SOC) 2018",
    "url": "https://www.bls.gov/soc/2018/home.htm",
}
"""The classification that codes of side files are from (U.S. Bureau of Labor Statistics)."""


def occupation_node(occupation: Occupation) -> Node:
    """The occupation, with what the article says of it as a whole."""
    wages = core_wages(occupation)
    properties = {
        "name": words(occupation.name or ""),
        "alternateName": once(words(other.text) for other in occupation.alternate_names),
        "description": next((words(sentence.text) for sentence in occupation.descriptions), None),
        "mainEntityOfPage": {"@id": identifier(occupation, PAGE)},
        "occupationalCategory": _category(occupation),
        "occupationLocation": locations(occupation, wages),
        "educationRequirements": once(education(occupation)),
        "experienceRequirements": once(experience(occupation)),
        "qualifications": once(credential(certification) for certification in occupation.certifications),
        "skills": once(skill(known) for known in occupation.skills),
        "responsibilities": once(words(duty.text) for duty in occupation.duties),
        "estimatedSalary": salaries(wages, CORE_AMOUNTS),
    }
    return node("Occupation", properties, at=identifier(occupation, OCCUPATION))


def _category(occupation: Occupation) -> Node | None:
    """The code that the side file gives the occupation; O*NET writes a SOC code with `.00` behind it."""
    code = (occupation.source.soc_code or "").removesuffix(".00")
    return node("CategoryCode", {"codeValue": code, "inCodeSet": _SOC}) if _SOC_CODE.fullmatch(code) else None
