"""
The elements of a page that bear Microdata or RDFa, numbered: what a value is from is known by its number.

turbohtml reads both as their standards say, and tells where elements stand, but not which element a value is from. So
every name is given the number of its element before it is asked (`itemprop="median.17"`), and the number comes back
with the value.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from occupipe.markup.json_faults import Fault
from occupipe.markup.json_stands import Stands

if TYPE_CHECKING:
    from turbohtml import Element, MicrodataItem, RdfaItem

_NAMES = ("itemprop", "itemtype", "property", "typeof")
_SELECTOR = "[itemprop],[itemscope],[property],[typeof]"
_VALUES = ("content", "datetime", "href", "src", "value", "data", "resource")
"""Attributes that hold a value in place of the words of an element."""


class Numbered:
    """The elements of a page that bear markup, each known by its number."""

    def __init__(self, source: str) -> None:
        from turbohtml import parse

        self._source = source
        self._document = parse(source, source_locations=True)
        self._elements: list[Element] = list(self._document.select(_SELECTOR))
        for number, element in enumerate(self._elements):
            _number(element, number)

    @property
    def references(self) -> int:
        """How many elements refer to others (`itemref`), each of which is read again for every one that does."""
        return sum("itemref" in element.attrs for element in self._elements)

    def refused(self, problem: str) -> Stands:
        """The places of items that are not read: a fault at the first of them."""
        start, end = self.name(0)
        return Stands(faults=[Fault(start, end, problem)])

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


def parted(numbered: str) -> tuple[str, int]:
    """A name and the number of its element."""
    name, _, number = numbered.rpartition(".")
    return name, int(number)
