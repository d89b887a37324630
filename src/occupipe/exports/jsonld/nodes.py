"""What all nodes share: how one is made, the words in it, and its identifier."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from occupipe import late as re
from occupipe.errors import OccupipeError
from occupipe.occupation import Occupation


class NotStatedError(OccupipeError):
    """A profile asks for what the article does not state: there is no such document, the other exports are written."""


Node = dict[str, Any]
"""A JSON-LD object: its `@type`, then its properties."""

_WEB = re.compile(r"https?://[^\s<>\"{}|\\^`\x00-\x20]+", re.IGNORECASE)


def node(kind: str, properties: dict[str, Any], at: str | None = None) -> Node:
    """
    A node of a type, with its `@id` if others refer to it, without the properties that have no value.

    >>> node("Occupation", {"name": "Baker", "description": None, "skills": []}, at="#occupation")
    {'@type': 'Occupation', '@id': '#occupation', 'name': 'Baker'}
    """
    given = {name: value for name, value in properties.items() if value not in (None, [], "")}
    return {"@type": kind, **({"@id": at} if at else {}), **given}


def words(text: str) -> str:
    r"""
    Printed words on one line: where the article breaks its lines says nothing.

    >>> words("Keep the oven   hot\n  all night.")
    'Keep the oven hot all night.'
    """
    return " ".join(text.split())


def once(nodes: Iterable[Node | str]) -> list[Node | str]:
    """The nodes or words of a list, each once, in their order."""
    kept: list[Node | str] = []
    for entry in nodes:
        if entry not in kept:
            kept.append(entry)
    return kept


def page_url(occupation: Occupation) -> str | None:
    """The address of the article's page without fragment, None where none is known that is one of the web."""
    url = (occupation.source.url or "").partition("#")[0]
    return url if _WEB.fullmatch(url) else None


def identifier(occupation: Occupation, name: str) -> str:
    """The stable `@id` of a node: a fragment of the page, or a fragment alone where the page has no address."""
    return f"{page_url(occupation) or ''}#{name}"


def slug(name: str) -> str:
    """
    A name as part of an identifier.

    >>> slug("U.S. Bureau of Labor Statistics")
    'u-s-bureau-of-labor-statistics'
    """
    return re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-")
