"""A page as bytes and as code units: what is found in its text by offset is changed in its bytes by the same offset."""

from __future__ import annotations

import codecs
from typing import NamedTuple

from occupipe import late as re
from occupipe.errors import SourceError
from occupipe.json_text import escaped
from occupipe.readers.html_charset import declared

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_SHIFTING = re.compile(r"iso-?2022|hz|utf-?7|utf-?32", re.IGNORECASE)
"""Encodings in which the bytes of a tag may mean something else."""
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_BEYOND_ASCII = re.compile("[^\x00-\x7f]")
_LINE_END = re.compile("\r\n|\n|\r")
_BYTES = "iso8859-1"
"""The encoding whose characters are its bytes: that of a page which declares none."""


class Page(NamedTuple):
    """
    A page: its printed path, its bytes, how they are encoded, and its text a character for each code unit.

    `units` has a character for each byte behind the byte order mark, in UTF-16 for each two: all that markup is made of
    is ASCII, whatever the bytes between mean. Line ends are LF there, CRLF as a space and LF, so that no offset moves.
    """

    shown: str
    content: bytes
    encoding: str
    units: str
    mark: int

    @property
    def line_end(self) -> str:
        """The line end of the page: that of its first line."""
        found = _LINE_END.search(self.units_as_written)
        return found[0] if found else "\n"

    @property
    def units_as_written(self) -> str:
        """The code units with the line ends of the page."""
        return _units(self.content[self.mark :], self.encoding)

    def line(self, offset: int) -> int:
        """The line of an offset of `units`, counted from 1."""
        return self.units.count("\n", 0, offset) + 1

    def with_words(self, start: int, end: int, words: str) -> bytes:
        """The bytes of the page with other words between two offsets of `units`."""
        width = 2 if self.encoding.startswith("utf-16") else 1
        first, last = self.mark + start * width, self.mark + end * width
        return self.content[:first] + self._encoded(words) + self.content[last:]

    def _encoded(self, words: str) -> bytes:
        """
        JSON-LD in its element as bytes of the page: line ends as in the page.

        Where the encoding does not hold every character, or is only guessed, those outside of ASCII are escaped.
        """
        text = words.replace("\n", self.line_end)
        if self.encoding.startswith("utf-"):
            return text.encode(self.encoding)
        return _ascii(text).encode("ascii")

    def decoded(self, content: bytes) -> str:
        """Bytes of the page, or of what it becomes, as text for people; without a declared encoding most are UTF-8."""
        text = content[self.mark :]
        if self.encoding != _BYTES:
            return text.decode(self.encoding, "replace")
        try:
            return text.decode("utf-8")
        except UnicodeDecodeError:
            return text.decode("cp1252", "replace")


def page_of(content: bytes, shown: str, encoding: str | None = None) -> Page:
    """The page of some bytes. Its encoding is that of its byte order mark, else the one that is named, else declared."""
    mark, name = next(((bom, name) for bom, name in _BOMS if content.startswith(bom)), (b"", ""))
    name = name or _codec(encoding or declared(content) or "", shown)
    wide = name.startswith("utf-16")
    if not wide and b"\0" in content:
        problem = f"binary content: a NUL byte at byte {content.index(0)}"
        raise SourceError(shown, problem, "save it as UTF-8, or as UTF-16 with a byte order mark")
    try:
        units = _units(content[len(mark) :], name)
    except UnicodeDecodeError as problem:
        raise SourceError(shown, f"not valid {name} at byte {len(mark) + problem.start}", "save it as UTF-8") from None
    return Page(shown, content, name, units.replace("\r\n", " \n").replace("\r", "\n"), len(mark))


def _codec(named: str, shown: str) -> str:
    """The encoding by Python's name."""
    if _SHIFTING.match(named):
        raise SourceError(shown, f"is in {named}, in which tags cannot be told by their bytes", "save it as UTF-8")
    try:
        found = codecs.lookup(named or _BYTES).name
    except (LookupError, ValueError):
        raise SourceError(shown, f"is in {named!r}, an unknown encoding", "name another with --encoding") from None
    return "utf-16-le" if found == "utf-16" else found


def _units(content: bytes, encoding: str) -> str:
    """A character for each code unit; what UTF-16 writes as two is two replacement characters."""
    if not encoding.startswith("utf-16"):
        return content.decode(_BYTES)
    return _ASTRAL.sub("\ufffd\ufffd", content.decode(encoding, "surrogatepass"))


def _ascii(text: str) -> str:
    r"""
    JSON with all beyond ASCII as escapes, by two where UTF-16 writes two.

    >>> _ascii('"caf\u00e9 \U0001d11e"')
    '"caf\\u00e9 \\ud834\\udd1e"'
    """
    return escaped(_ASTRAL.sub(_pair, text), _BEYOND_ASCII)


def _pair(found: re.Match[str]) -> str:
    high, low = divmod(ord(found[0]) - 0x10000, 0x400)
    return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"
