"""The page that the article stands on."""

from __future__ import annotations

from occupipe.exports.jsonld.nodes import Node, identifier, node, page_url, words
from occupipe.occupation import Occupation

PAGE, OCCUPATION = "webpage", "occupation"
"""The fragments of the two main nodes."""


def page_node(occupation: Occupation, sources: list[Node]) -> Node:
    """The page: what it is about, and the sources it cites and is based on. It has an address only where one is known."""
    cited = [{"@id": source["@id"]} for source in sources]
    title = occupation.source.title
    properties = {
        "url": page_url(occupation),
        "name": words(title) if title else None,
        "inLanguage": occupation.source.language,
        "citation": cited,
        "isBasedOn": cited,
        "mainEntity": {"@id": identifier(occupation, OCCUPATION)},
    }
    return node("WebPage", properties, at=identifier(occupation, PAGE))
