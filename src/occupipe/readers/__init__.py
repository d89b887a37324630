"""Readers: one module for each format, each with a `read` that makes an article of a text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from typing import cast

from occupipe.article import Article, Metadata
from occupipe.errors import SourceError
from occupipe.readers.comments import with_page_comments
from occupipe.readers.html_charset import declared
from occupipe.readers.source import MAX_BYTES, decode, read_bytes

READERS: dict[str, str] = {
    ".txt": "occupipe.readers.plaintext",
    ".md": "occupipe.readers.markdown",
    ".html": "occupipe.readers.html",
    ".htm": "occupipe.readers.html",
    ".jsonl": "occupipe.readers.jsonl",
}
"""The module of each kind of source. To add one: its module with `read`, a row here, a row of the table in cli.md."""

STREAMED = frozenset({".jsonl"})
"""Kinds that hold an article a line: their module has `read_lines` and `digests`, which take the path."""

PAGES = frozenset({".html", ".htm"})
"""Kinds whose files can name their own encoding."""

Read = Callable[..., Article]


def reader(suffix: str) -> Read:
    """The `read` of a kind of source: text, stem, printed path, `sha256=` and `metadata=` make an article."""
    return cast("Read", import_module(READERS[suffix]).read)


def read_text(text: str, stem: str = "text", path: str = "-", *, digest: str | None = None) -> Article:
    """The article of a text without a file, as Markdown: where a text marks nothing, that is a plain reading."""
    return reader(".md")(text, stem, path, sha256=digest or sha256(text.encode("utf-8", "replace")).hexdigest())


def read_source(
    path: Path,
    *,
    shown: str | None = None,
    encoding: str | None = None,
    metadata: Metadata | None = None,
    max_bytes: int = MAX_BYTES,
) -> Iterator[Article | SourceError]:
    """
    The articles of a source file, one but for JSON Lines. `shown` is the path as it is printed.

    A file that cannot be read raises SourceError; of a file of several articles each line that cannot is one in its place.
    """
    name, suffix = shown or path.as_posix(), path.suffix.lower()
    if suffix in STREAMED:
        yield from import_module(READERS[suffix]).read_lines(
            path, name, encoding=encoding, metadata=metadata, max_bytes=max_bytes
        )
        return
    content = read_bytes(path, name, max_bytes)
    named = encoding or (declared(content) if suffix in PAGES else None)
    text = decode(content, name, encoding=named)
    article = reader(suffix)(text, path.stem, name, sha256=sha256(content).hexdigest(), metadata=metadata)
    yield with_page_comments(article, text) if suffix in PAGES else article


def digests(path: Path, *, encoding: str | None = None) -> Iterator[tuple[str, str]]:
    """The stem and the SHA-256 of each document of a source, without reading its articles."""
    suffix = path.suffix.lower()
    if suffix in STREAMED:
        yield from import_module(READERS[suffix]).digests(path, encoding=encoding)
        return
    yield path.stem, sha256(read_bytes(path, path.as_posix())).hexdigest()
