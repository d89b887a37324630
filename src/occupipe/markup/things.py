"""Markup as things: nodes with their types and values, whichever way of writing they come from."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from occupipe.markup.json_stands import Path

if TYPE_CHECKING:
    from occupipe.markup.blocks import Block

_TOP = frozenset(("@graph", "@included", "mainEntity", "about"))
"""Keys under which the things stand that a document is about."""


class Reference(NamedTuple):
    """A value that only names a thing: `{"@id": "#occupation"}`."""

    at: str


@dataclass(eq=False, slots=True)
class Thing:
    """
    A node of markup: its types, its identifier, its values in order, and its path in the document of its block.

    `kinds` are terms of schema.org; `is_foreign` tells that it has a type besides that the table does not have.
    """

    kinds: tuple[str, ...]
    at: str | None
    path: Path
    block: Block
    values: list[Value] = field(default_factory=list)
    is_foreign: bool = False

    def all(self, name: str) -> list[Value]:
        """The values of a property."""
        return [value for value in self.values if value.name == name]

    def first(self, name: str) -> Value | None:
        """The first value of a property."""
        return next((value for value in self.values if value.name == name), None)

    @property
    def is_on_top(self) -> bool:
        """Whether it is what its document is about, and does not stand under another thing such as an author."""
        return all(isinstance(step, int) or step in _TOP for step in self.path)

    def key(self, value: Value) -> Path:
        """The path of the key that a value stands under."""
        return value.path[: len(self.path) + 1]

    def text(self, name: str) -> str | None:
        """The first value of a property that is a string."""
        return next((v.value for v in self.values if v.name == name and isinstance(v.value, str)), None)


Literal: TypeAlias = "str | Decimal | bool | None"


class Value(NamedTuple):
    """A value of a property, with its path."""

    name: str
    value: Literal | Thing | Reference
    path: Path
