"""A source's bytes as text: size, encoding and line ends are settled here, once for all formats."""

from __future__ import annotations

import codecs

from occupipe.errors import SourceError

MAX_BYTES = 20_000_000
"""The size limit of one source, in bytes."""
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def decode(content: bytes, path: str, *, encoding: str | None = None, max_bytes: int = MAX_BYTES) -> str:
    """
    The text of a source: without BOM, line ends LF. CRLF and CR become LF, which keeps every line and column.

    Raises SourceError for what is no text: too large, empty, binary, not valid in its encoding.
    """
    if len(content) > max_bytes:
        raise SourceError(path, f"{len(content):,} bytes are over the limit of {max_bytes:,}", "split it")
    for bom, name in _BOMS:
        if content.startswith(bom):
            content, encoding = content[len(bom) :], name
            break
    if not content.strip():
        raise SourceError(path, "the file is empty", "give it a text or leave it out")
    if b"\0" in content and encoding not in ("utf-16-le", "utf-16-be", "utf-16", "utf-32"):
        raise SourceError(
            path, f"binary content: a NUL byte at byte {content.index(0)}", "give the text of the article"
        )
    return _decoded(content, path, encoding or "utf-8").replace("\r\n", "\n").replace("\r", "\n")


def _decoded(content: bytes, path: str, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        problem = f"not valid {encoding} at byte {error.start}"
        raise SourceError(path, problem, "save it as UTF-8, or name its encoding with --encoding") from None
    except LookupError:
        raise SourceError(
            path, f"unknown encoding {encoding!r}", "name one that Python knows, such as cp1252"
        ) from None
