"""The vocabulary asked: what is a kind of what, and what in a JSON-LD document stands where it may not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from occupipe.markup.vocabulary_terms import PROPERTIES, TYPES

TERMS = "https://schema.org/"
"""The namespace of the vocabulary; a term is written with it or without."""
_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
_DURATION = re.compile(r"P(?=[\dT])(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?")
_URL = re.compile(r"https?://[^\s<>\"]+")
_LITERALS: dict[str, re.Pattern[str]] = {"Date": _DATE, "DateTime": _DATE, "Duration": _DURATION, "URL": _URL}
"""Types whose values are strings of a form."""


@dataclass(frozen=True, slots=True)
class Misuse:
    """A term that stands where the vocabulary has no place for it: where in the document, and what is wrong."""

    path: str
    term: str
    problem: str


@cache
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


def misuses(document: Any) -> Iterator[Misuse]:
    """
    All terms of a JSON-LD document that are unknown, off their domain, or have values out of their range.

    >>> [m.problem for m in misuses({"@type": "Occupation", "industry": "Health"})]
    ['is no property of the vocabulary']
    """
    named = {node["@id"]: node for _, node in _nodes(document, "") if "@id" in node and "@type" in node}
    for path, node in _nodes(document, ""):
        if "@type" in node:
            yield from _misuses_of(path, node, named)


def _nodes(value: Any, path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every object of a document, with its place."""
    if isinstance(value, list):
        for index, entry in enumerate(value):
            yield from _nodes(entry, f"{path}/{index}")
    elif isinstance(value, dict):
        yield path, value
        for name, entry in value.items():
            yield from _nodes(entry, f"{path}/{name}")


def _misuses_of(path: str, node: dict[str, Any], named: dict[str, dict[str, Any]]) -> Iterator[Misuse]:
    kind = str(node["@type"])
    if kind not in TYPES:
        yield Misuse(path, kind, "is no type of the vocabulary")
        return
    for name, value in node.items():
        if not name.startswith("@"):
            yield from (Misuse(path, name, problem) for problem in _problems(kind, name, value, named))


def _problems(kind: str, name: str, value: Any, named: dict[str, dict[str, Any]]) -> Iterator[str]:
    """What is wrong with a property of a node of some kind, and with each of its values."""
    if name not in PROPERTIES:
        yield "is no property of the vocabulary"
        return
    domain, values = (types.split() for types in PROPERTIES[name])
    if not is_kind_of(kind, domain):
        yield f"may stand on {' or '.join(domain)}, not on {kind}"
    for entry in value if isinstance(value, list) else [value]:
        if not _is_in_range(entry, values, named):
            yield f"takes {' or '.join(values)}, not {_shown(entry)}"


def _is_in_range(value: Any, values: list[str], named: dict[str, dict[str, Any]]) -> bool:
    """Whether a value is of one of some types; a reference is what it refers to."""
    if isinstance(value, bool):
        return "Boolean" in values
    if isinstance(value, int | float):
        return "Number" in values
    if isinstance(value, str):
        return "Text" in values or any(_LITERALS[name].fullmatch(value) for name in values if name in _LITERALS)
    if not isinstance(value, dict):
        return False
    if set(value) == {"@id"} and str(value["@id"]).startswith(TERMS):
        return "Class" in values or "Property" in values  # a term of the vocabulary itself
    kind = named.get(value.get("@id", ""), value).get("@type")
    return isinstance(kind, str) and is_kind_of(kind, values)


def _shown(value: Any) -> str:
    """A value in a message: the type of an object, a literal as it stands."""
    return str(value.get("@type", value)) if isinstance(value, dict) else repr(value)
