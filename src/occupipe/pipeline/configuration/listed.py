"""The suppressions of a configuration, for the sources they are about."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from occupipe.article import Suppression
from occupipe.pipeline.configuration.loading import Project
from occupipe.pipeline.configuration.matching import covers, from_folder
from occupipe.pipeline.configuration.model import SuppressionEntry


@dataclass(frozen=True)
class Listed:
    """The suppressions of a project with the places where they stand."""

    project: Project

    @cached_property
    def all(self) -> tuple[tuple[SuppressionEntry, Suppression], ...]:
        """Each entry, and what it says to a source."""
        entries = self.project.configuration.suppressions
        return tuple((entry, self._suppression(n, entry)) for n, entry in enumerate(entries))

    def of(self, shown: str) -> tuple[Suppression, ...]:
        """The suppressions for a source, by its printed path."""
        path = from_folder(shown, self.project.folder)
        return tuple(said for entry, said in self.all if entry.path is None or covers(entry.path, path))

    def _suppression(self, number: int, entry: SuppressionEntry) -> Suppression:
        line, column = self.project.plain.place(("suppressions", number))
        return Suppression(entry.rule, entry.reason, self.project.shown, line, column, entry.quote)
