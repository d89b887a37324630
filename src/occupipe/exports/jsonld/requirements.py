"""What an occupation asks of those who enter it: education, experience, credentials, skills."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.exports.choice import is_everywhere, is_own
from occupipe.exports.jsonld.nodes import Node, node, words
from occupipe.exports.jsonld.sources import organization
from occupipe.occupation import Certification, Education, Occupation, Skill, json_number
from occupipe.quantities.quantity import Bound

_CREDENTIALS: dict[str, tuple[str, str]] = {
    "high_school": ("High school diploma or equivalent", "diploma"),
    "postsecondary_certificate": ("Postsecondary certificate", "certificate"),
    "associate": ("Associate degree", "degree"),
    "bachelor": ("Bachelor's degree", "degree"),
    "master": ("Master's degree", "degree"),
    "doctoral": ("Doctoral or professional degree", "degree"),
}
"""Levels of education that end with a credential: its name and its category."""

IN_WORDS: dict[str, str] = {
    "none": "No formal educational credential",
    "some_college": "Some college, no degree",
}
"""Levels that end with none: they are written as text."""


def education(occupation: Occupation) -> Iterator[Node | str]:
    """The levels of education that lead into the occupation; what is optional is no requirement."""
    for level in occupation.education:
        if is_own(level) and level.role != "optional" and is_everywhere(level.area):
            yield _level(level)


def _level(education: Education) -> Node | str:
    if education.level in IN_WORDS:
        return IN_WORDS[education.level]
    name, category = _CREDENTIALS[education.level]
    level = education.level.replace("_", " ")
    properties = {"name": name, "credentialCategory": category, "educationalLevel": level}
    return node("EducationalOccupationalCredential", properties)


def experience(occupation: Occupation) -> Iterator[Node]:
    """Months of experience: the property means the least that is asked for, so "at least" adds nothing to it."""
    for asked in occupation.experience:
        if is_own(asked) and asked.role != "optional" and asked.bound is not Bound.AT_MOST:
            yield node("OccupationalExperienceRequirements", {"monthsOfExperience": json_number(asked.value)})


def credential(certification: Certification) -> Node:
    """A certification or licence by name and letters, and the body that awards it where the article names one."""
    issuer, letters = certification.issuer, certification.abbreviation
    properties = {
        "name": words(certification.name),
        "alternateName": words(letters) if letters and letters != certification.name else None,
        "credentialCategory": "certification",
        "recognizedBy": organization(issuer) if issuer else None,
    }
    return node("EducationalOccupationalCredential", properties)


def skill(known: Skill) -> Node:
    """A skill or quality, with the paragraph that explains it."""
    description = words(known.description) if known.description else None
    return node("DefinedTerm", {"name": words(known.name), "description": description})
