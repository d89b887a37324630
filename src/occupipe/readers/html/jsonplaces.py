"""Strings of a JSON text that know where they stand in it."""

from __future__ import annotations

import json
import json.decoder
import json.scanner
from collections.abc import Iterator
from typing import Any

from occupipe import late as re
from occupipe.readers.html.references import LITERAL

_ESCAPE = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.")


class Word(str):
    """A string value, with its pieces: offset in the string, offset in the text, width there or `LITERAL`."""

    __slots__ = ("pieces",)
    pieces: list[tuple[int, int, int]]


class _Decoder(json.JSONDecoder):
    """Decodes with a string reader of its own, which only the scanner in Python asks for."""

    def __init__(self) -> None:
        super().__init__()
        self.parse_string = _string
        self.scan_once = json.scanner.py_make_scanner(self)  # type: ignore[attr-defined]


def _string(text: str, start: int, strict: bool) -> tuple[str, int]:
    """A string behind its opening quote, as the decoder of the standard library reads it, with its pieces."""
    value, end = json.decoder.scanstring(text, start, strict)  # type: ignore[attr-defined]
    word = Word(value)
    word.pieces = list(_pieces(text, start, end - 1))
    return word, end


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    length = 0
    for escape in _ESCAPE.finditer(text, start, end):
        if escape.start() > start:
            yield length, start, LITERAL
            length += escape.start() - start
        yield length, escape.start(), len(escape[0])
        length += 1
        start = escape.end()
    yield length, start, LITERAL


def questions(text: str) -> Iterator[tuple[str, Word]]:
    """
    The questions (`name`) and answers (`text`) of the FAQ markup in a JSON-LD text, in order.

    Text that is no JSON has none: markup is judged elsewhere, here it is read.
    """
    try:
        value = _Decoder().decode(text)
    except (ValueError, RecursionError):
        return
    for thing in _things(value):
        if thing.get("@type") == "Question":
            name, answer = thing.get("name"), thing.get("acceptedAnswer")
            if isinstance(name, Word):
                yield "name", name
            for given in answer if isinstance(answer, list) else [answer]:
                told = given.get("text") if isinstance(given, dict) else None
                if isinstance(told, Word):
                    yield "text", told


def _things(value: Any) -> Iterator[dict[str, Any]]:
    """All objects in a JSON value."""
    waiting = [value]
    while waiting:
        thing = waiting.pop()
        if isinstance(thing, dict):
            yield thing
            waiting.extend(reversed(list(thing.values())))
        elif isinstance(thing, list):
            waiting.extend(reversed(thing))
