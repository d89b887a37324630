"""Plain text (`.txt`): the text exactly as it stands, cut into blocks."""

from __future__ import annotations

from occupipe.article import Article, Metadata
from occupipe.readers import blocks


def read(text: str, stem: str, path: str, *, sha256: str = "", metadata: Metadata | None = None) -> Article:
    """The article of a plain text."""
    return Article(stem, path, text, blocks.cut(text), sha256, metadata or Metadata())
