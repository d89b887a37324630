"""A source as it is in its file: byte order mark, encoding, and its characters with the line ends they have there."""

from __future__ import annotations

import html
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from occupipe import late as re
from occupipe.diagnostics import PlacedEdit
from occupipe.readers import PAGES
from occupipe.readers.html_charset import declared
from occupipe.readers.source import lf, marked
from occupipe.spans import Position

_LINE_END = re.compile(r"\r\n|\r|\n")


class UnfixableError(Exception):
    """Edits that cannot be made in a source: the message says why."""


@dataclass(frozen=True)
class Raw:
    """The bytes of a file, those of its byte order mark, and the characters of all behind it."""

    content: bytes
    mark: bytes
    text: str
    encoding: str
    is_page: bool

    def with_edits(self, edits: Iterable[PlacedEdit]) -> Raw:
        """The source with other words in some places; every other byte is the same."""
        if self._encoded(self.text) != self.content:
            raise UnfixableError(f"its bytes cannot be kept in {self.encoding}")
        text = "".join(self._pieces(edits))
        return Raw(self._encoded(text), self.mark, text, self.encoding, self.is_page)

    def _pieces(self, edits: Iterable[PlacedEdit]) -> Iterable[str]:
        done = 0
        for edit in edits:
            start, end = self._offset(edit.place.start), self._offset(edit.place.end)
            if start < done or lf(self.text[start:end]) != edit.place.quote:
                raise UnfixableError(f"{edit.place.quote!r} is written otherwise in the source")
            yield self.text[done:start]
            yield html.escape(edit.words, quote=False) if self.is_page else edit.words
            done = end
        yield self.text[done:]

    def _encoded(self, text: str) -> bytes:
        try:
            return self.mark + text.encode(self.encoding)
        except UnicodeEncodeError as problem:
            raise UnfixableError(
                f"its encoding, {self.encoding}, has no {problem.object[problem.start]!r}"
            ) from problem

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(match.end() for match in _LINE_END.finditer(self.text))]

    def _offset(self, place: Position) -> int:
        return self._starts[place.line - 1] + place.column - 1


def raw(path: Path, content: bytes, encoding: str | None) -> Raw:
    """The content of a source that could be read with that encoding."""
    is_page = path.suffix.lower() in PAGES
    mark, name = marked(content, encoding or (declared(content) if is_page else None))
    return Raw(content, mark, content[len(mark) :].decode(name), name, is_page)
