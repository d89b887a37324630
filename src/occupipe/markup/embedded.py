"""Microdata and RDFa of a page as documents in the form of JSON-LD, with the place of every value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from occupipe.markup.contexts import is_schema_org
from occupipe.markup.json_stands import Path, Stand, Stands
from occupipe.markup.numbered import Numbered, parted

if TYPE_CHECKING:
    from turbohtml import MicrodataItem, RdfaItem

    Item: TypeAlias = MicrodataItem | RdfaItem

MOST_REFERENCES = 1_000
"""The limit of items that refer to others: pages have a handful."""
SCHEMA = {"@vocab": "https://schema.org/"}
OTHER: dict[str, str] = {"@vocab": ""}


class Placer:
    """Turns items into a document in the form of JSON-LD, and keeps where everything stands."""

    def __init__(self, numbered: Numbered) -> None:
        self._numbered = numbered
        self.places: dict[Path, Stand] = {}

    def document(self, items: Sequence[Item]) -> list[Any]:
        """The document of some items."""
        return [self._item(item, (index,)) for index, item in enumerate(items)]

    def _item(self, item: Item, path: Path) -> dict[str, Any]:
        types = item.type if isinstance(item.type, list) else (item.type or "").split()
        kinds = [parted(kind) for kind in types]
        for _, number in kinds[:1]:
            tag = self._numbered.name(number)
            self.places.setdefault(path, Stand(tag, tag))
            self.places[(*path, "@type")] = Stand(tag, tag)
        at = getattr(item, "id", None) or getattr(item, "resource", None)
        node: dict[str, Any] = {
            "@context": SCHEMA if any(_is_term(kind) for kind, _ in kinds) else OTHER,
            "@type": [kind for kind, _ in kinds],
            **({"@id": at} if at else {}),
        }
        for name, value in self._values(item.properties, path):
            node.setdefault(name, []).append(value)
        return node

    def _values(self, properties: Mapping[str, Sequence[Any]], path: Path) -> Iterator[tuple[str, Any]]:
        counts: dict[str, int] = {}
        for numbered, values in properties.items():
            name, number = parted(numbered)
            for value in values:
                index = counts[name] = counts.get(name, -1) + 1
                here = (*path, name, index)
                is_text = isinstance(value, str)
                stand = self.places[here] = Stand(self._numbered.name(number), self._numbered.value(number, value))
                self.places.setdefault(here[:-1], stand)
                yield name, value.strip() if is_text else self._item(value, here)


def _is_term(kind: str) -> bool:
    return is_schema_org(kind.rpartition("/")[0])


def embedded(source: str) -> Iterator[tuple[str, list[Any], Stands]]:
    """The documents of a page's Microdata and RDFa, as far as there are any, with their places."""
    numbered = Numbered(source)
    if numbered.references > MOST_REFERENCES:
        yield "Microdata", [], numbered.refused(f"more than {MOST_REFERENCES:,} items that refer to others")
        return
    try:
        microdata, rdfa = numbered.items()
    except RecursionError:
        problem = "items that refer to each other in a ring, or are nested without end"
        yield "Microdata", [], numbered.refused(problem)
        return
    for syntax, items in (("Microdata", microdata), ("RDFa", rdfa)):
        if items:
            placer = Placer(numbered)
            document = placer.document(items)
            yield syntax, document, Stands(placer.places)
