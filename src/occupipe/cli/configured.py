"""What `occupipe.yaml` says, as defaults of the command line: an option that is given there wins."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from occupipe.errors import UsageError

if TYPE_CHECKING:
    from occupipe.pipeline.configuration.loading import Project
    from occupipe.pipeline.reading import Reading

ARGUMENTS = {"sources": "paths", "paths": "paths", "record_folder": "out"}
"""Arguments of commands that bear another name than the key of the configuration which gives their default."""


def configure(context: typer.Context, named: Path | None) -> Path | None:
    """Read the configuration that was named, else the nearest one upward: it gives a command its defaults."""
    from occupipe.pipeline.configuration.finding import nearest

    if context.resilient_parsing:  # completion of a command line that is being typed
        return named
    if named is not None and not named.is_file():
        raise UsageError(f"--config {named.as_posix()}: no such file")
    path = named or nearest(Path.cwd())
    if path is not None:
        from occupipe.pipeline.configuration.loading import load

        context.obj = load(path)
        context.default_map = _defaults(context.obj, [parameter.name for parameter in context.command.params])
    return named


def project_of(context: typer.Context) -> Project | None:
    """The project whose configuration a command runs with, None where there is none."""
    project: Project | None = context.obj
    return project


def is_typed(context: typer.Context, name: str) -> bool:
    """Whether an argument or option was given on the command line."""
    source = context.get_parameter_source(name)
    return source is not None and source.name == "COMMANDLINE"


def reading(context: typer.Context, encoding: str | None, max_bytes: int | None, country: str | None) -> Reading:
    """How the sources of a run are read."""
    from occupipe.pipeline.reading import Reading

    project = project_of(context)
    if project is None:
        return Reading(encoding, max_bytes, country)
    from occupipe.pipeline.configuration.listed import Listed
    from occupipe.pipeline.configuration.local import local_settings

    local = local_settings(project, typed(context))
    return Reading(encoding, max_bytes, country, local.country, Listed(project).of)


def typed(context: typer.Context) -> frozenset[str]:
    """The names of the arguments and options that were given on the command line."""
    return frozenset(name for name in context.params if is_typed(context, name))


def _defaults(project: Project, names: list[Any]) -> dict[str, Any]:
    """The defaults of the parameters of a command."""
    given = project.configuration.given()
    keys = {name: ARGUMENTS.get(name, name) for name in names}
    return {name: _typed(key, given[key], project) for name, key in keys.items() if key in given}


def _typed(key: str, value: Any, project: Project) -> Any:
    """A value as it would be typed on a command line."""
    return TYPED[key](value, project) if key in TYPED else list(value) if isinstance(value, tuple) else value


def _paths(named: Any, project: Project) -> list[str]:
    return [path if path == "-" else project.path(path) for path in named]


TYPED: dict[str, Callable[[Any, Project], Any]] = {
    "paths": _paths,
    "out": lambda named, project: project.path(named),
    "baseline": lambda named, project: project.path(named),
    "as_of": lambda day, _: day.isoformat(),
}
"""Values that are typed otherwise than they stand in the configuration: paths are relative to its folder."""
