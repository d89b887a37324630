"""A JSON-LD document as a card reads it: its nodes by type, and what they say however it is written."""

from __future__ import annotations

from typing import Any

from occupipe.exports.card.words import Number, clean

Node = dict[str, Any]


def listed(value: Any) -> list[Any]:
    """
    The values of a property: none, one, or a list.

    >>> listed(None), listed("one"), listed(["one", "two"])
    ([], ['one'], ['one', 'two'])
    """
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def nodes_in(value: Any) -> list[Node]:
    """The values of a property that are nodes."""
    return [node for node in listed(value) if isinstance(node, dict)]


def all_nodes(document: Any) -> list[Node]:
    """The nodes at the top of a document, and in its graph."""
    return [inner for node in nodes_in(document) for inner in (node, *all_nodes(node.get("@graph")))]


def of_type(found: list[Node], kind: str) -> list[Node]:
    """The nodes of a type."""
    return [node for node in found if kind in listed(node.get("@type"))]


def first(value: Any) -> Node:
    """The first node of a property's values; an empty one where there is none."""
    return next(iter(nodes_in(value)), {})


def name_of(value: Any) -> str:
    """
    What a value says in words: a text, or the name of a node.

    >>> name_of("Baker"), name_of({"name": "Baker"}), name_of([{"name": "Baker"}, "Miller"]), name_of(None)
    ('Baker', 'Baker', 'Baker', '')
    """
    named = next(iter(listed(value)), None)
    return clean(named.get("name") if isinstance(named, dict) else named)


def number(value: Any) -> Number | None:
    """A number that is written as one; text is none."""
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def amounts(node: Node) -> list[Number]:
    """
    The value of a figure, else the ends of its range; none where neither is a number.

    >>> amounts({"value": 5, "maxValue": 9}), amounts({"minValue": 55, "maxValue": 60}), amounts({"value": "5"})
    ([5], [55, 60], [])
    """
    points = ("value",) if number(node.get("value")) is not None else ("minValue", "maxValue")
    return [n for point in points if (n := number(node.get(point))) is not None]
