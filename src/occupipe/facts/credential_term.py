"""A certification or licence as it is printed, and what its readings share."""

from __future__ import annotations

from typing import NamedTuple

from occupipe import late as re
from occupipe.facts.credential_words import MARKERS, PLAIN
from occupipe.facts.head_nouns import GENERIC
from occupipe.facts.lists import flat
from occupipe.facts.nouns import singular
from occupipe.facts.phrases import head_of
from occupipe.spans import Span


class Term(NamedTuple):
    """
    The name of a certification, its letters where they stand with it, and the place of the name.

    One that is `told` can be nothing else, whatever its sentence speaks of: "OSHA 10-hour", "Red Seal".
    """

    name: str
    letters: str | None
    span: Span
    told: bool = False


def term(text: str, start: int, end: int, letters: str | None = None, *, told: bool = False) -> Term:
    """The term whose name is the words between two offsets; one of people, not of a body's, is put into the singular."""
    name = flat(text[start:end]).rstrip("®")
    *front, last = name.split(" ")
    people = last.endswith("s") and last[:1].isupper() and "of" not in front
    if people and (head_of(last.lower()) or singular(last.lower()) in GENERIC):
        name = " ".join([*front, singular(last)])
    return Term(name, letters, Span(start, end), told)


def trimmed(text: str, start: int, end: int, plain: frozenset[str] = PLAIN) -> int:
    """
    Where a run begins without plain words in front; its end where it has no others.

    >>> text = "Earning a Journeyman License"
    >>> text[trimmed(text, 0, len(text)) :]
    'Journeyman License'
    """
    while start < end:
        word = text[start:end].split(" ", 1)[0]
        if word.lower() not in plain:
            return start
        start += len(word) + 1
    return end


def marks(name: str) -> bool:
    """
    Whether a name says itself that it is a certificate or licence.

    >>> marks("Certified Tumor Registrar"), marks("Family Nurse Practitioner")
    (True, False)
    """
    return bool(MARKERS & {word.strip(".,").removesuffix("s") for word in name.lower().replace("-", " ").split()})


def ends(pattern: re.Pattern[str], text: str, start: int, end: int) -> bool:
    """Whether a match of a pattern ends where the words end: what stands right before a name."""
    return any(match.end() == end for match in pattern.finditer(text, start, end))
