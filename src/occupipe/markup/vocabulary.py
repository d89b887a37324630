"""The vocabulary asked: what is a kind of what, what a property takes, and which term a misspelt one may mean."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache

from occupipe import late as re
from occupipe.markup.vocabulary_terms import PROPERTIES, TYPES

TERMS = "https://schema.org/"
"""The namespace of the vocabulary; a term is written with it or without."""
OTHERS = "+"
"""In a range: types that the table does not have."""
DURATION = re.compile(r"P(?:[0-9]+(?:\.[0-9]+)?[YMWD]){0,4}(?:T(?:[0-9]+(?:\.[0-9]+)?[HMS]){1,3})?")
_DATE = re.compile(
    r"[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01])(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?)?)?"
)
_URL = re.compile(r"[^\s<>\"]+")
_TRUTH = re.compile(r"(?:https?://schema\.org/)?(?:True|False|true|false)")
_LITERALS: dict[str, re.Pattern[str]] = {
    "Boolean": _TRUTH, "Date": _DATE, "DateTime": _DATE, "Duration": DURATION, "URL": _URL,
}  # fmt: skip
"""Types whose values are strings of a form (ISO 8601 for dates and durations)."""
_LONGEST = 64  # a longer name is no misspelt term


@lru_cache(maxsize=4096)  # documents may name anything
def kinds_of(name: str) -> frozenset[str]:
    """
    A type and all types it is a kind of.

    >>> sorted(kinds_of("Country"))
    ['AdministrativeArea', 'Country', 'Place', 'Thing']
    """
    return frozenset({name}).union(*(kinds_of(above) for above in TYPES.get(name, ())))


def is_kind_of(name: str, wanted: Iterable[str]) -> bool:
    """Whether a type is one of some types, or a kind of one."""
    return not kinds_of(name).isdisjoint(wanted)


@cache
def domain_of(name: str) -> tuple[str, ...]:
    """
    The types that a property of the table may stand on.

    >>> domain_of("median")
    ('QuantitativeValueDistribution',)
    """
    return tuple(PROPERTIES[name][0].split())


@cache
def range_of(name: str) -> tuple[str, ...]:
    """The types that the values of a property of the table have."""
    return tuple(PROPERTIES[name][1].split())


@lru_cache(maxsize=4096)
def may_stand_on(name: str, kind: str) -> bool:
    """Whether a type has a property, of its own or from a type above it."""
    return is_kind_of(kind, domain_of(name))


def is_literal_of(text: str, kinds: Iterable[str]) -> bool:
    """
    Whether a string is a value of one of some types.

    >>> [is_literal_of(text, ["Duration", "Date"]) for text in ("P1Y", "PT1H", "2024-05", "a year", "P", "PT")]
    [True, True, True, False, False, False]
    """
    if "Text" in kinds:
        return True
    forms = (_LITERALS[kind] for kind in kinds if kind in _LITERALS)
    return any(form.fullmatch(text) and text not in ("P", "PT") for form in forms)


def nearest(name: str, known: Iterable[str]) -> str | None:
    """
    The known term that a name is most like, None where none is near.

    >>> nearest("estimatedSallary", ["estimatedSalary", "skills"]), nearest("colour", ["skills"])
    ('estimatedSalary', None)
    """
    from difflib import get_close_matches

    if len(name) > _LONGEST:
        return None
    by_small = {term.lower(): term for term in known}
    found = get_close_matches(name.lower(), by_small, n=1, cutoff=0.85)
    return by_small[found[0]] if found else None
