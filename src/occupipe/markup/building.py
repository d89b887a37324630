"""Making things of a document in the form of JSON-LD."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from occupipe.markup.contexts import START, Context
from occupipe.markup.json_places import MAX_DEPTH
from occupipe.markup.json_stands import Path
from occupipe.markup.things import Literal, Reference, Thing, Value
from occupipe.markup.vocabulary_terms import TYPES

if TYPE_CHECKING:
    from occupipe.markup.blocks import Block

_WRAPPERS = ("@list", "@set", "@value")
_GROUPS = ("@graph", "@included")


class Names(NamedTuple):
    """A key that starts with `@` and is none of JSON-LD's, or a name that no vocabulary is known for."""

    name: str
    path: Path


KEYWORDS = frozenset(
    ("@base", "@container", "@context", "@direction", "@graph", "@id", "@import", "@included", "@index", "@json",
     "@language", "@list", "@nest", "@none", "@prefix", "@propagate", "@protected", "@reverse", "@set", "@type", "@value",
     "@version", "@vocab")
)  # fmt: skip
"""The keywords of JSON-LD 1.1 (W3C)."""


class Builder:
    """
    Makes things of a document.

    `things` are all of them in the order of the document; `strangers` are keys that look like keywords and are none;
    `is_too_deep` tells that values were left out for being nested too deeply.
    """

    def __init__(self, block: Block) -> None:
        self.block = block
        self.things: list[Thing] = []
        self.strangers: list[Names] = []
        self.is_too_deep = False

    def visit(self, value: Any, path: Path = (), context: Context = START) -> list[Literal | Thing | Reference]:
        """The values that a JSON value stands for."""
        return [entry.value for entry in self._values("", value, path, context)]

    def _values(self, name: str, value: Any, path: Path, context: Context) -> list[Value]:
        if len(path) > MAX_DEPTH:
            self.is_too_deep = True
            return []
        if isinstance(value, list):
            found = (self._values(name, entry, (*path, index), context) for index, entry in enumerate(value))
            return [entry for entries in found for entry in entries]
        if not isinstance(value, dict):
            return [Value(name, value, path)]
        wrapper = next((wrapper for wrapper in _WRAPPERS if wrapper in value), None) if "@type" not in value else None
        if wrapper:
            return self._values(name, value[wrapper], (*path, wrapper), context)
        if value.keys() == {"@id"} and isinstance(value["@id"], str):
            return [Value(name, Reference(value["@id"]), path)]
        return [Value(name, self._thing(value, path, context), path)]

    def _thing(self, node: dict[str, Any], path: Path, context: Context) -> Thing:
        context = context.within(node["@context"]) if "@context" in node else context
        given = node.get("@type", [])
        names = [name for name in (given if isinstance(given, list) else [given]) if isinstance(name, str)]
        kinds = tuple(term for name in names if (term := context.term(name)))
        at = node.get("@id")
        thing = Thing(kinds, at if isinstance(at, str) else None, path, self.block)
        thing.is_foreign = len(kinds) < len(names) or any(kind not in TYPES for kind in kinds)
        self.things.append(thing)
        for key, value in node.items():
            self._property(thing, key, value, context)
        return thing

    def _property(self, thing: Thing, key: str, value: Any, context: Context) -> None:
        path = (*thing.path, key)
        if not key.startswith("@"):
            term = context.term(key)
            found = self._values(term or key, value, path, context)
            thing.values += found if term else []
        elif key in _GROUPS:
            self._values(key, value, path, context)
        elif key == "@reverse" and isinstance(value, dict):
            for name, subjects in value.items():
                self._values(name, subjects, (*path, name), context)
        elif key not in KEYWORDS:
            self.strangers.append(Names(key, path))
