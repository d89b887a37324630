"""Plain text (`.txt`): the text exactly as it stands, cut into blocks."""

from __future__ import annotations

from occupipe.article import Article, Metadata, Notation
from occupipe.readers import blocks
from occupipe.readers.comments import spans, with_comments, without_comments


def read(text: str, stem: str, path: str, *, sha256: str = "", metadata: Metadata | None = None) -> Article:
    """The article of a plain text. Comments that speak to occupipe are no words of it."""
    notations = tuple(Notation(span) for span in spans(text))
    cut = blocks.cut(without_comments(text))
    return with_comments(Article(stem, path, text, cut, sha256, metadata or Metadata(), notations=notations))
