"""Checksums of sources as they are now, for records that tell what they were extracted from."""

from __future__ import annotations

from pathlib import Path

from occupipe import readers
from occupipe.errors import SourceError


class Digests:
    """The SHA-256 of each document of the sources of a run; a source is read once, however many records it has."""

    def __init__(self) -> None:
        self._known: dict[Path, dict[str, str]] = {}

    def of(self, path: Path, document: str, encoding: str | None = None) -> str | None:
        """The checksum of a document, None where its source cannot be read or no longer has it."""
        if path not in self._known:
            self._known[path] = _digests(path, encoding)
        return self._known[path].get(document)


def _digests(path: Path, encoding: str | None) -> dict[str, str]:
    """All documents of a source. That it cannot be read is told where the source itself is judged."""
    try:
        return dict(readers.digests(path, encoding=encoding))
    except SourceError:
        return {}
