"""Parts that are words: education, credentials, duties, skills, names."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from occupipe.occupation.part import Part
from occupipe.occupation.vocabulary import Level, Requirement, Role

Printed = Annotated[str, Field(min_length=1)]
"""Words as the article prints them."""


class Education(Part):
    """A level of education and the role it plays: required, typical, preferred, optional."""

    kind: Literal["education"] = "education"
    level: Level
    role: Role | None = None
    area: str | None = None
    scope: str | None = None
    subject: str | None = None


class Certification(Part):
    """A certification or licence by name, letters and awarding body, as far as the article names them."""

    kind: Literal["certification"] = "certification"
    name: Printed
    abbreviation: str | None = None
    issuer: str | None = None
    requirement: Requirement | None = None


class Words(Part):
    """A part that is its words as printed; the kinds below say what of."""

    text: Printed


class AlternateName(Words):
    """Another name of the occupation."""

    kind: Literal["alternate_name"] = "alternate_name"


class Description(Words):
    """A sentence that says what the occupation is."""

    kind: Literal["description"] = "description"


class Duty(Words):
    """A duty: its bullet stripped, its end mark kept."""

    kind: Literal["duty"] = "duty"


class Topic(Words):
    """A subject of study or training."""

    kind: Literal["topic"] = "topic"


class Skill(Part):
    """A skill or quality, with the paragraph that explains it."""

    kind: Literal["skill"] = "skill"
    name: Printed
    description: str | None = None


class Name(Part):
    """The occupation's name, singular and in Title Case; `text` is how the article prints it."""

    kind: Literal["name"] = "name"
    name: Printed
    text: str | None = None
