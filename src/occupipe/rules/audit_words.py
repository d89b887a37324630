"""Auditing the words of markup: names, credentials and levels of education that the visible text does not have."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property, lru_cache
from itertools import chain
from typing import NamedTuple

from occupipe import late as re
from occupipe.facts.education_levels import LEVELS, level_of
from occupipe.markup.things import Thing, Value
from occupipe.occupation import Part
from occupipe.quantities.folding import fold
from occupipe.rules.case import Case

_WORD = re.compile(r"[a-z0-9]+")
_SMALL = frozenset(("a", "an", "and", "in", "of", "or", "the", "for"))
_PLURALS = ("ies", "es", "s")
LEAST = 3  # letters of a word that is looked for


class Said(NamedTuple):
    """Words of the markup that the text does not have: what they are, and what the text has in their place."""

    value: Value
    thing: Thing
    what: str
    words: str
    instead: Part | None = None


class Text:
    """The words of an article, asked for only where what was read of it does not have them already."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def folded(self) -> str:
        """The text in small letters."""
        return fold(self._text)

    def has(self, words: str) -> bool:
        """
        Whether the text has all words of a name, in whatever order and number.

        >>> text = Text("Tumor registrars may be certified.")
        >>> text.has("Certified Tumor Registrar"), text.has("Registered Tumor Registrar")
        (True, False)
        """
        wanted = [word for word in map(_stem, _WORD.findall(fold(words))) if len(word) >= LEAST and word not in _SMALL]
        return bool(wanted) and all(re.search(rf"\b{word}", self.folded) for word in wanted)

    def has_level(self, level: str) -> bool:
        """Whether the text has words for a level of education, though they were not read as what is asked for."""
        return level in _named(self.folded)


def unsaid(case: Case) -> Iterator[Said]:
    """The words of the occupation's markup that stand nowhere in the text."""
    if not case.article.text:
        return
    text = Text(case.article.text)
    for occupation in case.markup.described:
        found = chain(*(audit(case, occupation, text) for audit in (_names, _credentials, _levels)))
        yield from (said for said in found if said.words.strip())  # of an empty one MRK506 tells


def _names(case: Case, occupation: Thing, text: Text) -> Iterator[Said]:
    """Names of the occupation that the text does not have."""
    read = {name.casefold() for part in case.occupation.names for name in (part.name, part.text) if name}
    read |= {" ".join(part.text.split()).casefold() for part in case.occupation.alternate_names}
    for value in (*occupation.all("name"), *occupation.all("alternateName")):
        if isinstance(value.value, str) and value.value.casefold() not in read and not text.has(value.value):
            yield Said(value, occupation, "the name", value.value, next(iter(case.occupation.names), None))


def _credentials(case: Case, occupation: Thing, text: Text) -> Iterator[Said]:
    """Certifications of which the text has neither the name nor the letters."""
    read = {" ".join(part.name.split()) for part in case.occupation.certifications}
    for value in occupation.all("qualifications"):
        thing = case.markup.referred(value)
        names = [(thing, name) for key in ("name", "alternateName") for name in thing.all(key)] if thing else []
        told = names or [(occupation, value)]
        words = [entry.value for _, entry in told if isinstance(entry.value, str)]
        if words and not any(word in read or text.has(word) for word in words):
            instead = next(iter(case.occupation.certifications), None)
            yield Said(told[0][1], told[0][0], "the certification", words[0], instead)


def _levels(case: Case, occupation: Thing, text: Text) -> Iterator[Said]:
    """Levels of education that the text does not ask for."""
    read = {part.level for part in case.occupation.education}
    for thing, given in _graded(case, occupation):
        words = given.value
        level = level_in(words) if isinstance(words, str) else None
        if level in read or not isinstance(words, str):
            continue
        if not (text.has_level(level) if level else text.has(words)):
            yield Said(given, thing, "the level of education", words, next(iter(case.occupation.education), None))


def _graded(case: Case, occupation: Thing) -> Iterator[tuple[Thing, Value]]:
    """Where the markup tells the level of education that is asked for, each with the thing it stands in."""
    for value in occupation.all("educationRequirements"):
        thing = case.markup.referred(value)
        yield from ((thing, told) for told in _levels_of(thing)) if thing else ((occupation, value),)


def _levels_of(thing: Thing) -> Iterator[Value]:
    """Where a credential tells its level: its name, else its level; and what else names one, unlike "license"."""
    first = thing.first("name") or thing.first("educationalLevel")
    for value in (*thing.all("name"), *thing.all("educationalLevel"), *thing.all("credentialCategory")):
        if value is first or (isinstance(value.value, str) and level_in(value.value)):
            yield value


@lru_cache(maxsize=256)
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


def _stem(word: str) -> str:
    """A word without its ending of number, and without the vowel that the ending changes: judge, judges; duty, duties."""
    bare = next((word[: -len(end)] for end in _PLURALS if word.endswith(end) and len(word) > len(end) + 2), word)
    return bare[:-1] if bare[-1] in "ey" and len(bare) > LEAST else bare
