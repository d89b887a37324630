"""The core profile: page, occupation, named sources."""

from __future__ import annotations

from typing import Any

from occupipe.exports.jsonld.nodes import Node
from occupipe.exports.jsonld.occupation_node import occupation_node
from occupipe.exports.jsonld.page import page_node
from occupipe.exports.jsonld.sources import source_nodes
from occupipe.occupation import Occupation

CONTEXT = "https://schema.org/"


def core(occupation: Occupation) -> dict[str, Any]:
    """The document of the core profile."""
    return graph(occupation, occupation_node(occupation), [])


def graph(occupation: Occupation, main: Node, more: list[Node]) -> dict[str, Any]:
    """A document about one occupation: its page, itself, its sources, and what a profile adds."""
    sources = source_nodes(occupation)
    return {"@context": CONTEXT, "@graph": [page_node(occupation, sources), main, *sources, *more]}
