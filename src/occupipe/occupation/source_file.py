"""The source an occupation was read from."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from occupipe.article import Metadata
from occupipe.occupation.part import Strict

Digest = Annotated[str, Field(pattern=r"^([0-9a-f]{64})?$")]
"""A SHA-256 in hexadecimal digits, empty where the article came from no file."""


class SourceFile(Strict):
    """The source file, its digest, and what its side file or front matter says of it (the article need not)."""

    file: str
    sha256: Digest
    url: str | None = None
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    retrieved: str | None = None
    licence: str | None = None
    language: str | None = None
    country: str | None = None
    soc_code: str | None = None


def source_of(path: str, sha256: str, metadata: Metadata) -> SourceFile:
    """The source file of an article."""
    names = [name for name in SourceFile.model_fields if name not in ("file", "sha256")]
    return SourceFile(file=path, sha256=sha256, **{name: getattr(metadata, name) for name in names})
