"""
Where everything stands in a JSON text, and what is wrong with it.

Read only when a finding asks: a sound document is decoded by the standard library alone, some ten times as fast. The
reader keeps its own stack, so no nesting can exhaust Python's.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

from occupipe import late as re
from occupipe.markup.json_faults import Fault, unexpected
from occupipe.markup.json_stands import Path, Stand, Stands
from occupipe.markup.json_values import is_beyond

MAX_DEPTH = 100
"""Values nested deeper are not read: the deepest markup of occupations has 8 levels."""

_TOKEN = re.compile(
    r"[ \t\r\n]*(?P<token>\"[^\"\\\x00-\x1f]*(?:\\.[^\"\\\x00-\x1f]*)*\"|[][{},:]|-?(?:Infinity|[0-9][0-9.eE+-]*)|[A-Za-z]+)?"
)
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_WORDS = ("true", "false", "null")
_CONSTANTS = ("NaN", "Infinity", "-Infinity")
_CLOSING = {"}": "{", "]": "["}


@dataclass
class _Open:
    """An object or array that is not closed yet: its mark and start, its path, and the key it stands under."""

    mark: str
    start: int
    path: Path
    name: tuple[int, int] | None
    names: dict[str, tuple[int, int]] = field(default_factory=dict)
    count: int = 0


def stands(text: str) -> Stands:
    """Where everything stands in a JSON text, as far as it can be read."""
    reader = _Reader(text)
    expect: _Expect | None = reader.value
    while expect is not None:
        expect = expect(*reader.token())
    return reader.found


class _Reader:
    """
    Goes through a text once, printed by printed.

    Each method takes a printed with its start and end, and returns which one the next printed is for; None at the end.
    """

    def __init__(self, text: str) -> None:
        self.text, self.at = text, 0
        self.found = Stands()
        self.open: list[_Open] = []
        self.path: Path = ()
        self.name: tuple[int, int] | None = None
        self.comma = 0

    def token(self) -> tuple[str, int, int]:
        """The next printed and its place; empty where none begins."""
        match = _TOKEN.match(self.text, self.at)
        if match is None:
            return "", self.at, self.at
        printed, self.at = match["token"] or "", match.end()
        return printed, self.at - len(printed), self.at

    def value(self, printed: str, start: int, end: int) -> _Expect | None:
        """A value: what an object or array opens, or a literal."""
        if printed in ("{", "["):
            return self._begin(printed, start)
        if printed[:1] != '"' and printed not in _WORDS:
            if printed in _CONSTANTS:
                self._fault(start, end, f"{printed} is no number in JSON")
            elif not _NUMBER.fullmatch(printed):
                return self._stop(start, unexpected(self.text, printed, start, "a value"))
            elif is_beyond(printed):
                self._fault(start, end, "a number too long or too large for any reader to keep")
        self._stand(start, end)
        return self.after

    def item(self, printed: str, start: int, end: int) -> _Expect | None:
        """An item of an array behind a comma."""
        if printed == "]":
            return self._stop(self.comma, "a comma with nothing behind it")
        self.path, self.name = (*self.open[-1].path, self.open[-1].count), None
        self.open[-1].count += 1
        return self.value(printed, start, end)

    def first_item(self, printed: str, start: int, end: int) -> _Expect | None:
        """The first item of an array, or its end."""
        return self._close(end) if printed == "]" else self.item(printed, start, end)

    def key(self, printed: str, start: int, end: int) -> _Expect | None:
        """A key of an object."""
        if printed[:1] != '"':
            if printed == "}":
                return self._stop(self.comma, "a comma with nothing behind it")
            return self._stop(start, unexpected(self.text, printed, start, "a key in quotes"))
        key = printed[1:-1] if "\\" not in printed else _unescaped(printed)
        inner = self.open[-1]
        if key in inner.names:
            self._fault(start, end, f"the key {key!r} stands here a second time", inner.names[key])
        inner.names[key] = start, end
        self.path, self.name = (*inner.path, key), (start, end)
        return self.colon

    def first_key(self, printed: str, start: int, end: int) -> _Expect | None:
        """The first key of an object, or its end."""
        return self._close(end) if printed == "}" else self.key(printed, start, end)

    def colon(self, printed: str, start: int, _: int) -> _Expect | None:
        """The colon behind a key."""
        return self.value if printed == ":" else self._stop(start, unexpected(self.text, printed, start, "a colon"))

    def after(self, printed: str, start: int, end: int) -> _Expect | None:
        """What stands behind a value: a comma, the end of what is open, or the end of the text."""
        if not self.open:
            is_end = not printed and start == len(self.text)
            return None if is_end else self._stop(start, "more behind the end of the document")
        mark = self.open[-1].mark
        if printed == ",":
            self.comma = start
            return self.key if mark == "{" else self.item
        if _CLOSING.get(printed) == mark:
            return self._close(end)
        return self._stop(start, unexpected(self.text, printed, start, f"a comma or {'}' if mark == '{' else ']'}"))

    def _begin(self, mark: str, start: int) -> _Expect | None:
        if len(self.open) == MAX_DEPTH:
            return self._stop(start, f"nested more than {MAX_DEPTH} deep")
        self.open.append(_Open(mark, start, self.path, self.name))
        return self.first_key if mark == "{" else self.first_item

    def _close(self, end: int) -> _Expect:
        closed = self.open.pop()
        self.path, self.name = closed.path, closed.name
        self._stand(closed.start, end)
        return self.after

    def _stand(self, start: int, end: int) -> None:
        self.found.values[self.path] = Stand(self.name or (start, end), (start, end))

    def _fault(self, start: int, end: int, problem: str, first: tuple[int, int] | None = None) -> None:
        self.found.faults.append(Fault(start, end, problem, first))

    def _stop(self, start: int, problem: str) -> _Expect | None:
        """A fault behind which nothing can be read."""
        last = max(0, len(self.text) - 1)
        self._fault(min(start, last), min(start, last) + 1, problem)
        return None


_Expect: TypeAlias = "Callable[[str, int, int], _Expect | None]"
"""What takes the next printed."""


def _unescaped(printed: str) -> str:
    """A string without its escapes; as it is printed where these are none."""
    try:
        return str(json.loads(printed))
    except ValueError:
        return printed[1:-1]
