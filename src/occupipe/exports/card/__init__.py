"""
The occupation card: what a JSON-LD document states, for people.

A card is made from the document that stands in its script block, not from the record: no figure is on one of them and
not in the other.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from occupipe.exports.card.element import FILE, element
from occupipe.exports.card.fragment import fragment
from occupipe.exports.jsonld import jsonld
from occupipe.occupation import Occupation

__all__ = ["export", "files", "fragment"]

PROFILE = "full"  # the only one that has shares and projections


def export(occupation: Occupation, *, keep_contradicted: bool = False) -> str:
    """The card of an occupation. Raises NotStatedError where no occupation is named."""
    return fragment(jsonld(occupation, keep_contradicted=keep_contradicted, profile=PROFILE))


def files(_: Collection[str]) -> Iterator[tuple[str, str]]:
    """The file of the element `<occupation-card>`: the same for all documents and formats of a run."""
    yield FILE, element()
