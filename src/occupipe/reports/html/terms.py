"""What was read besides figures: names, education, credentials, duties, skills, subjects of study."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from occupipe.occupation import Certification, Education, Occupation

LEVELS: dict[str, str] = {
    "none": "no formal credential", "high_school": "high school", "some_college": "some college",
    "postsecondary_certificate": "postsecondary certificate", "associate": "associate's degree",
    "bachelor": "bachelor's degree", "master": "master's degree", "doctoral": "doctoral or professional degree",
}  # fmt: skip


class Terms(NamedTuple):
    """Terms of one kind in the order of the text."""

    label: str
    words: tuple[str, ...]


def terms_of(occupation: Occupation) -> tuple[Terms, ...]:
    """The terms of an occupation, kind by kind; a kind without any is left out."""
    return tuple(Terms(label, words) for label, words in _kinds(occupation) if words)


def _kinds(occupation: Occupation) -> Iterator[tuple[str, tuple[str, ...]]]:
    for label, field, words_of in _KINDS:
        yield label, tuple(dict.fromkeys(words_of(part) for part in getattr(occupation, field)))


def _education(part: Education) -> str:
    return " · ".join(word for word in (LEVELS[part.level], part.role, part.scope, part.subject) if word)


def _certification(part: Certification) -> str:
    letters = f"{part.name} ({part.abbreviation})" if part.abbreviation else part.name
    return " · ".join(word for word in (letters, part.issuer, part.requirement) if word)


_KINDS: tuple[tuple[str, str, Callable[[Any], str]], ...] = (
    ("Called", "names", lambda part: part.name),
    ("Also called", "alternate_names", lambda part: part.text),
    ("Education", "education", _education),
    ("Certifications and licences", "certifications", _certification),
    ("Duties", "duties", lambda part: part.text),
    ("Skills", "skills", lambda part: part.name),
    ("Subjects", "topics", lambda part: part.text),
)
"""What the list says of each kind: its label, the field of the occupation, its words."""
