"""Where the configuration of a project is: in the working directory, or in the nearest folder above it."""

from __future__ import annotations

from pathlib import Path

NAME = "occupipe.yaml"


def nearest(start: Path) -> Path | None:
    """The configuration that is nearest upward from a folder, None where there is none."""
    return next((path for folder in (start, *start.parents) if (path := folder / NAME).is_file()), None)
