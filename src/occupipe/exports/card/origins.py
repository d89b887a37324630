"""Where figures are from: the works and years that a document names for them."""

from __future__ import annotations

from collections.abc import Iterable

from occupipe.exports.card.document import Node, first, name_of, of_type
from occupipe.exports.card.words import clean, joined


def source_of(work: Node) -> str:
    """Who a work is by, else its own name."""
    return name_of(work.get("publisher")) or name_of(work)


def origin_of(figure: Node) -> str:
    """Who a figure is from, empty where the document does not say."""
    return source_of(first(figure.get("subjectOf")))


def year_of(figure: Node) -> str:
    """The year of a figure: its own date, else that of the work it is from."""
    return clean(figure.get("observationDate")) or clean(first(figure.get("subjectOf")).get("temporalCoverage"))


def sources(found: list[Node], origins: Iterable[str]) -> str:
    """Every source once: those that the document lists, then those that only figures name."""
    listed_ones = (source_of(work) for work in of_type(found, "CreativeWork"))
    return joined(dict.fromkeys([*listed_ones, *origins]), "; ")
