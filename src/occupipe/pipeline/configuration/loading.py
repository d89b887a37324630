"""Finding the configuration of a project, and reading it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from occupipe.errors import ConfigurationError, SourceError, UsageError
from occupipe.pipeline.configuration.mistakes import mistake
from occupipe.pipeline.configuration.model import Configuration
from occupipe.pipeline.configuration.plain import Plain
from occupipe.pipeline.sources import shown_path
from occupipe.readers.source import decode, read_bytes
from occupipe.readers.yaml import MOST_BYTES, compose

MISPLACED = (1, 1)  # a mistake of the file as a whole is told at its beginning


class Project(NamedTuple):
    """A configuration and where it was read: its path as it is printed, its folder, its words, its values."""

    configuration: Configuration
    shown: str
    folder: Path
    text: str
    plain: Plain

    def path(self, named: str) -> str:
        """A path of the configuration as seen from the working directory."""
        return shown_path(self.folder / named)


def load(path: Path) -> Project:
    """The project of a configuration file; the first thing that cannot be meant is a ConfigurationError."""
    shown = shown_path(path)
    text = _text(path, shown)
    plain = Plain(_root(text, shown), shown)
    return Project(_configuration(plain), shown, path.parent, text, plain)


def _text(path: Path, shown: str) -> str:
    """The words of the file; one that cannot be read, or is no text, is a UsageError."""
    try:
        content = read_bytes(path, shown, MOST_BYTES)
        return decode(content, shown) if content.strip() else ""
    except SourceError as problem:
        raise UsageError(str(problem)) from problem


def _configuration(plain: Plain) -> Configuration:
    try:
        return Configuration.model_validate(plain.value)
    except ValidationError as refusal:
        raise _first(mistake(error, plain) for error in refusal.errors()) from refusal


def _first(mistakes: Any) -> ConfigurationError:
    """The mistake that stands first in the file: people mend from the top."""
    found: list[ConfigurationError] = sorted(mistakes, key=lambda problem: problem.place)
    return found[0]


def _root(text: str, shown: str) -> Any:
    """The root node of the YAML text; what is none is told with line and column."""
    try:
        root = compose(text, shown)
    except SourceError as problem:
        mark = getattr(problem.__cause__, "problem_mark", None)
        column = mark.column + 1 if mark else 1
        raise ConfigurationError(shown, problem.problem, problem.remedy, problem.line or 1, column) from problem
    if root is not None and root.id != "mapping":
        raise ConfigurationError(shown, "is no mapping", "write `key: value` lines", *MISPLACED)
    return root
