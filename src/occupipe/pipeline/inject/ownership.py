"""Whose a block of JSON-LD is, by its layout alone: occupipe's own, another's about an occupation, or neither."""

from __future__ import annotations

import json
from enum import Enum
from typing import Any

from occupipe import late as re
from occupipe.errors import SourceError
from occupipe.exports.jsonld.page import OCCUPATION, PAGE
from occupipe.exports.jsonld.script import document_text

_ESCAPE = re.compile(r"\\u[0-9a-f]{4}")
_MOST_NODES = 10_000  # no page of one occupation says more; what lies deeper is not looked at


class Owner(Enum):
    """
    Whose a block is.

    `OURS` is written by occupipe, `ALONE` by others about an occupation and nothing else, `AMONG` by others about an
    occupation among other things, `OTHER` about none.
    """

    OURS = "ours"
    ALONE = "alone"
    AMONG = "among"
    OTHER = "other"


def owner_of(text: str) -> Owner:
    """
    Whose the block with a text is; what is no JSON speaks of no occupation.

    >>> owner_of('{"@type": "Occupation", "name": "Baker"}'), owner_of('{"@type": "Organization"}')
    (<Owner.ALONE: 'alone'>, <Owner.OTHER: 'other'>)
    """
    try:
        return _owner(json.loads(text, parse_constant=_refuse), text)
    except (ValueError, RecursionError):
        return Owner.OTHER


def _refuse(constant: str) -> None:
    """Refuse NaN and Infinity, which Python would take and no browser takes."""
    raise ValueError(constant)


def _owner(document: Any, text: str) -> Owner:
    if _is_graph_of_ours(document) or _is_legacy_of_ours(document, text):
        return Owner.OURS
    if not any(_is_occupation(node) for node in _nodes(document)):
        return Owner.OTHER
    return Owner.ALONE if all(_is_occupation(node) for node in _top(document)) else Owner.AMONG


def _is_graph_of_ours(document: Any) -> bool:
    """Whether a document has the layout of core and full: a page, and its occupation, both by their fragments."""
    graph = document.get("@graph") if isinstance(document, dict) else None
    if not isinstance(graph, list) or len(graph) < 2 or not all(isinstance(node, dict) for node in graph[:2]):
        return False
    page, occupation = graph[:2]
    address = str(occupation.get("@id", ""))
    return (
        (page.get("@type"), occupation.get("@type")) == ("WebPage", "Occupation")
        and str(page.get("@id", "")).endswith(f"#{PAGE}")
        and address.endswith(f"#{OCCUPATION}")
        and page.get("mainEntity") == {"@id": address}
    )


def _is_legacy_of_ours(document: Any, text: str) -> bool:
    """
    Whether a document is of the profile google-legacy, down to its white space.

    It has no identifiers that would tell; one that others wrote to the letter of it loses nothing by being replaced.
    """
    from occupipe.pipeline.records import check_schema

    if not isinstance(document, dict) or document.get("@type") != "Occupation":
        return False
    if _unescaped(document_text(document)).split() != _unescaped(text).split():
        return False
    try:
        check_schema("", document, "jsonld-google-legacy")
    except SourceError:
        return False
    return True


def _unescaped(text: str) -> str:
    return _ESCAPE.sub("?", "".join(ch if ch.isascii() else "?" for ch in text))


def _top(document: Any) -> list[Any]:
    """The nodes at the top of a document."""
    if isinstance(document, dict) and "@graph" in document:
        document = document["@graph"]
    return document if isinstance(document, list) else [document]


def _nodes(document: Any) -> list[dict[str, Any]]:
    """The objects of a document, as many as are looked at."""
    waiting: list[Any] = [document]
    found: list[dict[str, Any]] = []
    while waiting and len(found) < _MOST_NODES:
        value = waiting.pop()
        if isinstance(value, dict):
            found.append(value)
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)
    return found


def _is_occupation(node: Any) -> bool:
    kinds = node.get("@type") if isinstance(node, dict) else None
    names = kinds if isinstance(kinds, list) else [kinds]
    return any(str(name).rpartition("/")[2].rpartition(":")[2] == "Occupation" for name in names)
