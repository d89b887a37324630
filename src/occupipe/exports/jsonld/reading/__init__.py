"""
The way back: what a JSON-LD document of occupipe states, as rows of the facts table without their places.

What a profile carries comes back as it was: `docs/jsonld.md` has the columns of each kind of fact, by profile.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from occupipe.exports.jsonld.reading.observed import observed
from occupipe.exports.jsonld.reading.pay import pay
from occupipe.exports.jsonld.reading.terms import terms

Row = dict[str, Any]

__all__ = ["Row", "facts_of"]


def facts_of(document: dict[str, Any]) -> list[Row]:
    """
    The facts of a document that occupipe wrote, by the columns of the facts table; a column that is not stated is left out.

    >>> facts_of({"@type": "Occupation", "name": "Baker", "responsibilities": ["Bake."]})
    [{'kind': 'name', 'name': 'Baker'}, {'kind': 'duty', 'text': 'Bake.'}]
    """
    graph: list[dict[str, Any]] = document.get("@graph", [document])
    return [row for node in graph for row in _facts(node)]


def _facts(node: dict[str, Any]) -> Iterator[Row]:
    """The facts of a node of the graph; those of others are named by what refers to them."""
    if node.get("@type") == "Occupation":
        yield from terms(node)
        yield from pay(node)
    elif node.get("@type") == "Observation":
        yield observed(node)
