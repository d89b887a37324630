"""Whether a name with letters in brackets is one of a certification: not of a body, a degree, or of what schools award."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from occupipe.facts.credential_table import by_letters, letters_of
from occupipe.facts.credential_term import marks
from occupipe.facts.credential_words import ADMISSION, BODIES, DEGREES, EXAMS, POSTS, STEP, STUDIES
from occupipe.facts.head_nouns import GENERIC
from occupipe.facts.phrases import head_of

_STUDIED = frozenset(["AA", "AS", "AAS", "ADN", "ASN", "AN"])
"""Letters of degrees that begin with "associate in", as the first examinations of actuaries and insurers do."""
_MEMBERS = ("associate", "fellow", "member")


def is_credential(name: str, letters: str, *, noun: bool, told: bool) -> bool:
    """Whether a name with letters is one of a certification: not of a body, a degree, or the exam for another one."""
    folded = [word.strip(".,®") for word in name.lower().split()]
    if folded[-1] in EXAMS and letters.lower() not in ADMISSION:
        return folded[0] not in ("certified", "registered")
    if folded[0] in _MEMBERS and _of_body(folded, letters):
        return True
    folded = folded[:-1] if len(folded) > 1 and STEP.fullmatch(name.rsplit(maxsplit=1)[-1]) else folded
    if (
        _is_degree(folded)
        or letters.lower() in ADMISSION | STUDIES
        or (letters.lower() in POSTS and not noun)
        or is_body(folded, noun=noun)
    ):
        return False
    if noun or marks(name) or letters_of(letters) in by_letters():
        return True
    return told and any(
        head_of(word) is not None or word.removesuffix("s") in GENERIC | {"scheme"} for word in _heads(folded)
    )


def _heads(folded: list[str]) -> Iterator[str]:
    """The words of a name that may tell whom it names: the last, and the one before "in" of "Professional in Sales"."""
    yield folded[-1]
    yield from (word for word, behind in pairwise(folded) if behind == "in")


def _is_degree(folded: list[str]) -> bool:
    """Whether a name is one of a degree: "Master of Nursing", but not "Associate Professional" or "Master Plumber"."""
    return folded[0] in DEGREES and not any(head_of(word) or word in GENERIC for word in folded[1:])


def is_body(folded: list[str], *, noun: bool) -> bool:
    """Whether a name is one of a body: "Board of Certification", but not "Board Certified Behavior Analyst"."""
    front = folded[1:] if folded[0] == "board" and folded[1:2] != ["of"] else folded
    inner = not noun and any(word in BODIES and behind in ("of", "for", "on") for word, behind in pairwise(front))
    return front[0] in BODIES or front[-1] in BODIES or inner


def _of_body(folded: list[str], letters: str) -> bool:
    """Whether "associate", "fellow" or "member" tells a standing in a body that one is examined for, and no degree."""
    if len(folded) == 1:
        return letters.isupper() and letters not in _STUDIED
    return folded[1:3] == ["of", "the"] or (folded[1] == "in" and letters_of(letters) not in _STUDIED)
