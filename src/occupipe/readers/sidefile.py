"""Side files (`<stem>.yaml`): what is known of a source from outside, and what a reviewer accepted and corrected."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from occupipe.article import Acceptance, Correction, Metadata, Suppression
from occupipe.errors import SourceError
from occupipe.readers.metadata import metadata_of
from occupipe.readers.reviewed import LISTS, word_of
from occupipe.readers.source import decode, read_bytes
from occupipe.readers.yaml import MOST_BYTES, compose, entries

KEYS = ("url", "title", "publisher", "published", "retrieved", "licence", "language", "country", "soc_code")
"""The names of a side file that tell of its source."""


@dataclass(frozen=True, slots=True)
class SideFile:
    """What a side file says."""

    metadata: Metadata = field(default_factory=Metadata)
    corrections: tuple[Correction, ...] = ()
    acceptances: tuple[Acceptance, ...] = ()
    suppressions: tuple[Suppression, ...] = ()


def read_side_file(path: Path, shown: str | None = None) -> SideFile:
    """What a side file says; a key or value that cannot be is a SourceError with its line."""
    name = shown or path.as_posix()
    content = read_bytes(path, name, MOST_BYTES)
    root = compose(decode(content, name), name) if content.strip() else None
    if root is None:
        return SideFile()
    if root.id != "mapping":
        raise SourceError(name, "is no mapping", "write `key: value` lines", root.start_mark.line + 1)
    values: dict[str, str] = {}
    reviewed: dict[str, Any] = {}
    for entry in entries(root, name):
        if entry.key in LISTS:
            reviewed |= LISTS[entry.key](entry, name)
        elif (word := word_of(entry, (*KEYS, *LISTS), name)) is not None:
            values[entry.key] = word
    return SideFile(metadata_of(values), **reviewed)
