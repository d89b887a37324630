"""Facts that are words: names, education, experience, credentials, skills, duties."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from occupipe.exports.jsonld.full import REQUIREMENTS
from occupipe.exports.jsonld.reading.works import Row, stated
from occupipe.exports.jsonld.requirements import IN_WORDS

_LEVELS = {words: level for level, words in IN_WORDS.items()}
_REQUIRED = {words: requirement for requirement, words in REQUIREMENTS.items()}


def _name(words: str) -> Row:
    return {"kind": "name", "name": words}


def _text_of(kind: str) -> Callable[[Any], Row]:
    """The reader of a kind of fact that is its words."""
    return lambda words: {"kind": kind, "text": words}


def _education(level: str | dict[str, Any]) -> Row:
    if isinstance(level, str):
        return {"kind": "education", "level": _LEVELS[level]}
    return {"kind": "education", "level": level["educationalLevel"].replace(" ", "_")}


def _experience(asked: dict[str, Any]) -> Row:
    return {"kind": "experience", "value": asked["monthsOfExperience"], "unit": "month"}


def _certification(credential: dict[str, Any]) -> Row:
    return {
        "kind": "certification",
        "name": credential["name"],
        "abbreviation": credential.get("alternateName"),
        "issuer": credential.get("recognizedBy", {}).get("name"),
        "requirement": _REQUIRED.get(credential.get("description", "")),
    }


def _skill(term: dict[str, Any]) -> Row:
    return {"kind": "skill", "name": term["name"], "description": term.get("description")}


_READERS: dict[str, Callable[[Any], Row]] = {
    "name": _name,
    "alternateName": _text_of("alternate_name"),
    "description": _text_of("description"),
    "educationRequirements": _education,
    "experienceRequirements": _experience,
    "qualifications": _certification,
    "skills": _skill,
    "responsibilities": _text_of("duty"),
}
"""How the values of each property are read. To add one: its function above, a row here."""


def terms(occupation: dict[str, Any]) -> Iterator[Row]:
    """The facts of an occupation that are words."""
    for name, read in _READERS.items():
        values = occupation.get(name, [])
        for value in values if isinstance(values, list) else [values]:
            yield stated(read(value))
