"""A source's bytes as text: size, encoding and line ends are settled here, once for all formats."""

from __future__ import annotations

import codecs
from pathlib import Path

from occupipe.errors import SourceError

MAX_BYTES = 20_000_000
"""The size limit of one source, in bytes."""
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it starts with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
WIDE = ("utf-16", "utf-32")
"""Encodings in which the characters of ASCII have zero bytes."""


def read_bytes(path: Path, shown: str, max_bytes: int = MAX_BYTES) -> bytes:
    """The bytes of a file; of one over the limit no more than that are read."""
    try:
        with path.open("rb") as file:
            content = file.read(max_bytes + 1)
    except OSError as error:
        raise SourceError(shown, f"cannot be read: {error.strerror or error}", "check its name and rights") from error
    if len(content) > max_bytes:
        raise too_large(shown, max_bytes)
    return content


def too_large(shown: str, max_bytes: int, line: int | None = None) -> SourceError:
    """The error for a source, or a line of one, that is over the limit."""
    return SourceError(shown, f"larger than the limit of {max_bytes:,} bytes", "split it, or raise --max-bytes", line)


def decode(content: bytes, path: str, *, encoding: str | None = None, line: int | None = None) -> str:
    """
    The text of a source: without BOM, line ends LF. CRLF and CR become LF, which keeps every line and column.

    A BOM goes before `encoding`. Raises SourceError for what is no text: empty, binary, not valid in its encoding.
    """
    mark, name = marked(content, encoding)
    if b"\0" in content and not codec_name(name, path).startswith(WIDE):
        problem = f"binary content: a NUL byte at byte {content.index(0)}"
        raise SourceError(path, problem, "give the text of the article", line)
    text = _decoded(content, len(mark), name, path, line)
    if not text.strip():
        raise SourceError(path, "the file is empty", "give it a text or leave it out", line)
    if "\0" in text:
        problem = f"binary content: a NUL character at character {text.index(chr(0))}"
        raise SourceError(path, problem, "give the text of the article", line)
    return lf(text)


def marked(content: bytes, encoding: str | None = None) -> tuple[bytes, str]:
    """The BOM of a source, empty for none, and its encoding: that of the BOM, else the one that is named, else UTF-8."""
    return next(((bom, name) for bom, name in _BOMS if content.startswith(bom)), (b"", encoding or "utf-8"))


def lf(text: str) -> str:
    """The text with LF line ends."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def codec_name(encoding: str, path: str) -> str:
    """The name Python gives an encoding; an unknown one is a SourceError."""
    try:
        return codecs.lookup(encoding).name
    except (LookupError, ValueError):
        remedy = "name one that Python knows, such as cp1252"
        raise SourceError(path, f"unknown encoding {encoding!r}", remedy) from None


def _decoded(content: bytes, skipped: int, encoding: str, path: str, line: int | None) -> str:
    """The characters of the bytes behind a BOM."""
    codec_name(encoding, path)
    try:
        return content[skipped:].decode(encoding)
    except UnicodeDecodeError as error:
        problem = f"not valid {encoding} at byte {skipped + error.start}"
        raise SourceError(path, problem, "save it as UTF-8, or name its encoding with --encoding", line) from None
    except (LookupError, ValueError, TypeError):
        raise SourceError(path, f"{encoding!r} is no encoding of text", "name another, such as cp1252") from None
