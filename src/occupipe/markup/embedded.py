"""
Microdata and RDFa of a page, with the place of every value.

turbohtml reads both as their standards say, and tells where elements stand, but not which element a value is from. So
every name is given the number of its element before it is asked (`itemprop="median.17"`), and the number comes back
with the value.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from occupipe.markup.contexts import is_schema_org
from occupipe.markup.json_faults import Fault
from occupipe.markup.json_places import Path, Stand, Stands

if TYPE_CHECKING:
    from turbohtml import Element, MicrodataItem, RdfaItem

    Item: TypeAlias = MicrodataItem | RdfaItem

_NAMES = ("itemprop", "itemtype", "property", "typeof")
_SELECTOR = "[itemprop],[itemscope],[property],[typeof]"
_VALUES = ("content", "datetime", "href", "src", "value", "data", "resource")
"""Attributes that hold a value in place of the words of an element."""
SCHEMA = {"@vocab": "https://schema.org/"}
OTHER: dict[str, str] = {"@vocab": ""}


class Numbered:
    """The elements of a page that bear markup, each known by its number."""

    def __init__(self, source: str) -> None:
        from turbohtml import parse

        self._source = source
        self._document = parse(source, source_locations=True)
        self._elements: list[Element] = list(self._document.select(_SELECTOR))
        for number, element in enumerate(self._elements):
            _number(element, number)

    def items(self) -> tuple[Sequence[MicrodataItem], Sequence[RdfaItem]]:
        """The items of both kinds. Raises RecursionError for items that refer to each other in a ring."""
        found = self._document.structured_data()
        return found.microdata, found.rdfa

    def name(self, number: int) -> tuple[int, int]:
        """Where the start tag of an element stands."""
        location = self._elements[number].source_location
        return (0, 1) if location is None else (location.start_tag.start_offset, location.start_tag.end_offset)

    def value(self, number: int, value: Any) -> tuple[int, int]:
        """Where a value of an element stands: in an attribute, or between its tags; a thing is told by its start tag."""
        element = self._elements[number]
        location = element.source_location
        if location is None or not isinstance(value, str):
            return self.name(number)
        for attribute in _VALUES:
            if attribute in location.attrs and element.attrs.get(attribute) == value:
                span = location.attrs[attribute]
                return self._within(span.start_offset, span.end_offset)
        if location.end_tag is None:
            return self.name(number)
        return self._words(location.start_tag.end_offset, location.end_tag.start_offset) or self.name(number)

    def _within(self, start: int, end: int) -> tuple[int, int]:
        """The value of an attribute, without its name and quotes."""
        printed = self._source[start:end]
        value = printed.partition("=")[2].strip().strip("\"'")
        begin = start + printed.rfind(value) if value else start
        return (begin, begin + len(value)) if value else (start, end)

    def _words(self, start: int, end: int) -> tuple[int, int] | None:
        """The words between two offsets, without the white space around them."""
        words = self._source[start:end]
        begin = start + len(words) - len(words.lstrip())
        return (begin, begin + len(words.strip())) if words.strip() else None


def _number(element: Element, number: int) -> None:
    """Give the names of an element its number."""
    attributes = element.attrs
    for name in _NAMES:
        if name in attributes:
            given = attributes[name]
            names = given if isinstance(given, list) else (given or "").split()
            attributes[name] = " ".join(f"{word}.{number}" for word in names)


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
        kinds = [_parted(kind) for kind in types]
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
            name, number = _parted(numbered)
            for value in values:
                index = counts[name] = counts.get(name, -1) + 1
                here = (*path, name, index)
                is_text = isinstance(value, str)
                stand = self.places[here] = Stand(self._numbered.name(number), self._numbered.value(number, value))
                self.places.setdefault(here[:-1], stand)
                yield name, value.strip() if is_text else self._item(value, here)


def _parted(numbered: str) -> tuple[str, int]:
    """A name and the number of its element."""
    name, _, number = numbered.rpartition(".")
    return name, int(number)


def _is_term(kind: str) -> bool:
    return is_schema_org(kind.rpartition("/")[0])


def embedded(source: str) -> Iterator[tuple[str, list[Any], Stands]]:
    """The documents of a page's Microdata and RDFa, as far as there are any, with their places."""
    numbered = Numbered(source)
    try:
        microdata, rdfa = numbered.items()
    except RecursionError:
        start, end = numbered.name(0)
        problem = "items that refer to each other in a ring, or are nested without end"
        yield "Microdata", [], Stands(faults=[Fault(start, end, problem)])
        return
    for syntax, items in (("Microdata", microdata), ("RDFa", rdfa)):
        if items:
            placer = Placer(numbered)
            document = placer.document(items)
            yield syntax, document, Stands(placer.places)
