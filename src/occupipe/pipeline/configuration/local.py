"""Settings for some of the sources: which entries of `per-path` are for a source, and what they change."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from occupipe.pipeline.configuration.loading import Project
from occupipe.pipeline.configuration.matching import covers, from_folder
from occupipe.pipeline.configuration.model import PathSettings
from occupipe.pipeline.judging import Judging
from occupipe.rules.catalogue import BY_CODE


class LocalSettings(NamedTuple):
    """The `per-path` entries of a project. `typed` are the options of the command line, which win."""

    entries: tuple[PathSettings, ...]
    folder: Path
    typed: Collection[str] = ()

    def country(self, shown: str) -> str | None:
        """The country of a source that names none, as the last of its entries says."""
        named = [entry.country for entry in self._of(shown) if entry.country is not None]
        return named[-1] if named and "country" not in self.typed else None

    def judging(self, judging: Judging, shown: str) -> Judging:
        """How a source is judged, by its printed path."""
        for entry in self._of(shown):
            judging = replace(
                judging,
                ignore={*judging.ignore, *codes_of(entry.ignore)},
                severities={**judging.severities, **entry.severities},
                max_age_years=self._age(entry, judging.max_age_years),
            )
        return judging

    def _age(self, entry: PathSettings, otherwise: int) -> int:
        return otherwise if entry.max_age_years is None or "max_age_years" in self.typed else entry.max_age_years

    def _of(self, shown: str) -> list[PathSettings]:
        path = from_folder(shown, self.folder)
        return [entry for entry in self.entries if covers(entry.path, path)]


def local_settings(project: Project | None, typed: Collection[str] = ()) -> LocalSettings:
    """The settings of a project; without one there are none."""
    if project is None:
        return LocalSettings((), Path())
    return LocalSettings(project.configuration.per_path, project.folder, typed)


def codes_of(beginnings: Collection[str]) -> frozenset[str]:
    """All codes that begin in one of the given ways."""
    return frozenset(code for code in BY_CODE if code.startswith(tuple(beginnings)))
