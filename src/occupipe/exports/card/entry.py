"""What an occupation asks of those who enter it, as a document states it: education, experience, credentials."""

from __future__ import annotations

from typing import Any

from occupipe.exports.card.card import Row
from occupipe.exports.card.document import Node, first, listed, name_of, number
from occupipe.exports.card.words import Figure, clean, joined, plain


def entry_rows(occupation: Node) -> list[Row]:
    """Levels of education, experience, then credentials."""
    return [
        *(Row("education", (name_of(level),)) for level in listed(occupation.get("educationRequirements"))),
        *(_experience(asked) for asked in listed(occupation.get("experienceRequirements"))),
        *(_credential(asked) for asked in listed(occupation.get("qualifications"))),
    ]


def _experience(asked: Any) -> Row:
    """Months, as the vocabulary has them; some pages write words instead."""
    months = number(first(asked).get("monthsOfExperience"))
    line = (name_of(asked),) if months is None else (Figure(months, plain(months)), " months")
    return Row("experience", line)


def _credential(asked: Any) -> Row:
    """A credential by name and letters, with what it is to those who enter, and the body that awards it."""
    node = first(asked)
    letters = clean(node.get("alternateName"))
    more = joined([clean(node.get("description")), name_of(node.get("recognizedBy"))])
    name = name_of(asked) + (f" ({letters})" if letters else "")
    return Row(clean(node.get("credentialCategory")) or "credential", (name,), more=(more,))
