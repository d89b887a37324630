"""Auditing the words of markup: names, credentials and levels of education that the visible text does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from occupipe.facts.education_levels import LEVELS, level_of
from occupipe.markup.things import Thing, Value
from occupipe.occupation import Part
from occupipe.quantities.folding import fold
from occupipe.rules.case import Case

_WORD = re.compile(r"[a-z0-9]+")
_SMALL = frozenset(("a", "an", "and", "in", "of", "or", "the", "for"))
_PLURALS = ("ies", "es", "s")
LEAST = 3  # letters of a word that is looked for


@dataclass(frozen=True, slots=True)
class Said:
    """Words of the markup that the text does not have: what they are, and what the text has in their place."""

    value: Value
    thing: Thing
    what: str
    words: str
    instead: Part | None = None


def unsaid(case: Case) -> Iterator[Said]:
    """The words of the occupation's markup that stand nowhere in the text."""
    if not case.article.text:
        return
    known = _stems(fold(case.article.text))
    for occupation in case.markup.described:
        for name in ("name", "alternateName"):
            for value in occupation.all(name):
                if isinstance(value.value, str) and not _has(known, value.value):
                    yield Said(value, occupation, "the name", value.value, next(iter(case.occupation.names), None))
        yield from _credentials(case, occupation, known)
        yield from _levels(case, occupation, known)


def _credentials(case: Case, occupation: Thing, known: frozenset[str]) -> Iterator[Said]:
    """Certifications of which the text has neither the name nor the letters."""
    for value in occupation.all("qualifications"):
        thing = case.markup.referred(value)
        names = [(thing, name) for key in ("name", "alternateName") for name in thing.all(key)] if thing else []
        told = names or [(occupation, value)]
        words = [entry.value for _, entry in told if isinstance(entry.value, str)]
        if words and not any(_has(known, word) for word in words):
            instead = next(iter(case.occupation.certifications), None)
            yield Said(told[0][1], told[0][0], "the certification", words[0], instead)


def _levels(case: Case, occupation: Thing, known: frozenset[str]) -> Iterator[Said]:
    """Levels of education that the text does not ask for."""
    levels = {part.level for part in case.occupation.education}
    for value in occupation.all("educationRequirements"):
        thing = case.markup.referred(value)
        given = (thing.first("name") or thing.first("educationalLevel")) if thing else value
        if given is None or not isinstance(given.value, str):
            continue
        level = level_in(given.value)
        if level not in levels and not _is_named(case, known, given.value, level):
            instead = next(iter(case.occupation.education), None)
            yield Said(given, thing or occupation, "the level of education", given.value, instead)


def _is_named(case: Case, known: frozenset[str], words: str, level: str | None) -> bool:
    """Whether the text has a level of education, or the words for it, though it was not read as what is asked for."""
    if level is None:
        return _has(known, words)
    return level in _named(fold(case.article.text))


def level_in(words: str) -> str | None:
    """
    The level of education that words name.

    >>> level_in("Bachelor's degree"), level_in("some college, no degree"), level_in("Bread")
    ('bachelor', 'some_college', None)
    """
    return next(_named(fold(words)), None)


def _named(folded: str) -> Iterator[str]:
    """The levels that folded words name, in order."""
    return (level for cue in LEVELS.find(folded) if (level := level_of(folded, cue)))


def _has(known: frozenset[str], words: str) -> bool:
    """Whether the text has all words of a name, in whatever order and number."""
    wanted = [word for word in _stems(fold(words)) if len(word) >= LEAST and word not in _SMALL]
    return bool(wanted) and all(word in known for word in wanted)


def has_words(text: str, words: str) -> bool:
    """
    Whether a text has all words of a name, in whatever order and number.

    >>> has_words("Tumor registrars may be certified.", "Certified Tumor Registrar"), has_words("CTR", "Registrar")
    (True, False)
    """
    return _has(_stems(fold(text)), words)


def _stems(folded: str) -> frozenset[str]:
    """The words of a text without their endings of number."""
    return frozenset(_stem(word) for word in _WORD.findall(folded))


def _stem(word: str) -> str:
    """A word without its ending of number, and without the vowel that the ending changes: judge, judges; duty, duties."""
    bare = next((word[: -len(end)] for end in _PLURALS if word.endswith(end) and len(word) > len(end) + 2), word)
    return bare[:-1] if bare[-1] in "ey" and len(bare) > LEAST else bare
