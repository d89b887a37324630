"""Paths in a configuration, and which sources they are for."""

from __future__ import annotations

import os
from fnmatch import fnmatchcase
from pathlib import Path


def covers(pattern: str, path: str) -> bool:
    """
    Whether a pattern is for a path: it names it, or a folder above it; `*` stands for any characters.

    >>> [covers(pattern, "sources/old/baker.md") for pattern in ("sources/old", "*/baker.md", "sources/o", "./sources/")]
    [True, True, False, True]
    """
    plain = pattern.removeprefix("./").rstrip("/") or "."
    return plain == "." or fnmatchcase(path, plain) or fnmatchcase(path, f"{plain}/*")


def from_folder(shown: str, folder: Path) -> str:
    """A printed path as seen from the folder of the configuration."""
    try:
        return Path(os.path.relpath(shown, folder)).as_posix()
    except ValueError:  # another drive
        return shown
