"""The kinds of fact as types: which type holds a kind, which field of an occupation, and how a fact becomes a part."""

from __future__ import annotations

from functools import cache
from typing import TypeAlias

from pydantic import ValidationError

from occupipe.article import Article
from occupipe.facts.fact import Fact, Unread
from occupipe.occupation.evidence import evidence_of
from occupipe.occupation.figures import Employment, Experience, Growth, GrowthCount, Openings, Share, Wage
from occupipe.occupation.terms import AlternateName, Certification, Description, Duty, Education, Name, Skill, Topic

AnyPart: TypeAlias = (
    Wage | Employment | Share | Growth | GrowthCount | Openings | Experience
    | Education | Certification | AlternateName | Description | Duty | Topic | Skill | Name
)  # fmt: skip

TYPES: dict[str, type[AnyPart]] = {
    "salary": Wage, "employment": Employment, "share": Share, "growth_pct": Growth, "growth_count": GrowthCount,
    "openings_count": Openings, "experience": Experience, "education": Education, "certification": Certification,
    "alternate_name": AlternateName, "description": Description, "duty": Duty, "topic": Topic, "skill": Skill,
    "name": Name,
}  # fmt: skip
"""The type of each kind of fact. To add one: its class, a row here, a row of FIELDS, a field of `Occupation`."""

FIELDS: dict[str, str] = {
    "salary": "wages", "employment": "employment", "share": "shares", "growth_pct": "growth",
    "growth_count": "growth_counts", "openings_count": "openings", "experience": "experience",
    "education": "education", "certification": "certifications", "alternate_name": "alternate_names",
    "description": "descriptions", "duty": "duties", "topic": "topics", "skill": "skills", "name": "names",
}  # fmt: skip
"""The field of `Occupation` that holds each kind of fact."""

_OWN = {"kind", "evidence", "status"}  # fields of a part that no field of a fact fills
_UNREAD_UNITS = {"salary": "money", "share": "percent", "growth_pct": "percent"}


def part_of(article: Article, fact: Fact) -> AnyPart:
    """A fact as the part of its kind: the fields that the kind has, and the evidence. Raises ValidationError."""
    kind = TYPES[fact.kind]
    stated = {name: value for name in _filled(kind) if (value := getattr(fact, name, None)) is not None}
    return kind(**stated, evidence=evidence_of(article, fact.span, fact.context))


@cache
def _filled(kind: type[AnyPart]) -> tuple[str, ...]:
    """The fields of a kind that fields of a fact fill."""
    return tuple(name for name in kind.model_fields if name not in _OWN)


def part_or_unread(article: Article, fact: Fact) -> AnyPart | Unread | None:
    """
    A fact as a part; a figure that cannot be what it was read as stays an unread figure.

    Articles print all there is ("grow 19 to 14 percent", wages of twenty digits), and none of it may stop a run. Words
    that stand in the source in another order cannot be quoted from it: a figure of them is unread, a term is left out.
    """
    if not article.in_order(fact.span):
        return None if fact.value is None else _unread(fact, "its parts stand in another order in the source")
    try:
        return part_of(article, fact)
    except ValidationError as refusal:
        if fact.value is None:
            raise
        reason = refusal.errors()[0]["msg"].removeprefix("Value error, ")
        return _unread(fact, reason)


def _unread(fact: Fact, reason: str) -> Unread:
    return Unread(fact.span, _UNREAD_UNITS.get(fact.kind, "count"), f"no {fact.kind}: {reason}")
