"""Blocks of markup: one script, or the items of a page, each with the way back to where everything stands."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Any

from occupipe.markup.building import Builder
from occupipe.markup.json_faults import Fault
from occupipe.markup.json_places import stands
from occupipe.markup.json_stands import Path, Stand, Stands
from occupipe.markup.json_values import decoded
from occupipe.markup.things import Thing
from occupipe.spans import Span


class Syntax(StrEnum):
    """The ways of writing markup."""

    JSON_LD = "JSON-LD"
    MICRODATA = "Microdata"
    RDFA = "RDFa"

    @property
    def is_typed(self) -> bool:
        """Whether it tells numbers from text: the values of the other two are always text."""
        return self is Syntax.JSON_LD


class Known:
    """Places that were found while the document was read."""

    def __init__(self, found: Stands) -> None:
        self.stands = found

    def __call__(self, _: str) -> Stands:
        """The places, whatever the text."""
        return self.stands


@dataclass(eq=False)
class Block:
    """
    A stretch of markup, which begins at the offset `start`.

    `document` is its value in the form of JSON-LD; `where` finds the places of its values, and is asked only where there
    is something to tell. `is_sound` is false for a document that could not be read, or not without doubt.
    """

    syntax: Syntax
    start: int
    text: str
    document: Any
    where: Callable[[str], Stands]
    is_sound: bool = True

    @cached_property
    def built(self) -> Builder:
        """The things of the document."""
        builder = Builder(self)
        builder.visit(self.document)
        return builder

    @property
    def things(self) -> list[Thing]:
        """The nodes of the document in its order."""
        return self.built.things

    @cached_property
    def _stands(self) -> Stands:
        return self.where(self.text)

    @property
    def faults(self) -> list[Fault]:
        """What is wrong with the text itself."""
        return [] if self.is_sound and not self.built.is_too_deep else self._stands.faults

    def span(self, start: int, end: int) -> Span:
        """A stretch of the block as a span of the article."""
        return Span(self.start + start, self.start + max(end, start + 1))

    def value_at(self, path: Path) -> Span:
        """Where a value stands; of a thing, its first line."""
        start, end = self._stand(path).value
        line_end = self.text.find("\n", start, end)
        return self.span(start, end if line_end < 0 else line_end)

    def name_at(self, path: Path) -> Span:
        """Where the name of a value stands; of one in a list, the value itself."""
        return self.span(*self._stand(path).name)

    def _stand(self, path: Path) -> Stand:
        """The place of a value, or of the nearest one around it that has one."""
        known = self._stands.values
        while path and path not in known:
            path = path[:-1]
        return known.get(path, Stand((0, 1), (0, 1)))


class Refused:
    """The places of a text that the decoder refused: what it told is a fault where none is found otherwise."""

    def __init__(self, told: json.JSONDecodeError) -> None:
        self.told = told

    def __call__(self, text: str) -> Stands:
        """The places of the text, and at least one fault."""
        found = stands(text)
        if not found.faults:
            at = min(self.told.pos, max(0, len(text) - 1))
            found.faults.append(Fault(at, at + 1, self.told.msg.lower()))
        return found


def json_block(text: str, start: int) -> Block:
    """A block of JSON-LD. What cannot be read has no things, and its faults say why."""
    try:
        value, is_sound = decoded(text)
    except json.JSONDecodeError as problem:
        return Block(Syntax.JSON_LD, start, text, None, Refused(problem), is_sound=False)
    except RecursionError:
        return Block(Syntax.JSON_LD, start, text, None, stands, is_sound=False)
    return Block(Syntax.JSON_LD, start, text, value, stands, is_sound)
