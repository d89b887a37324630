"""How a run of `occupipe validate` judges, and what: the command line, and what the configuration says beside it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from occupipe.cli.choices import codes
from occupipe.cli.configured import is_typed, project_of, typed

if TYPE_CHECKING:
    from occupipe.pipeline.judging import Judging

DEFAULT_PATHS = ("sources", "out")


def judging_of(
    context: typer.Context, as_of: date, max_age_years: int, select: list[str], ignore: list[str]
) -> Judging:
    """Which rules run, on which day, and how much their findings matter."""
    from occupipe.pipeline.judging import Judging
    from occupipe.rules import BY_CODE

    chosen = codes(select, BY_CODE, "--select") if select else None
    ignored = codes(ignore, BY_CODE, "--ignore")
    project = project_of(context)
    if project is None:
        return Judging(as_of, max_age_years, chosen, ignored)
    from occupipe.pipeline.configuration.local import local_settings

    local = local_settings(project, typed(context))
    unjudged = project.shown if is_typed(context, "paths") else None
    return Judging(as_of, max_age_years, chosen, ignored, project.configuration.severities, local.judging, unjudged)


def judged_paths(context: typer.Context, paths: list[str] | None) -> list[str]:
    """What is judged: what was named; else the sources of the configuration and the outputs, as far as they are there."""
    if paths and is_typed(context, "paths"):
        return paths
    project = project_of(context)
    named = project.configuration.out if project else None
    out = project.path(named) if project and named else DEFAULT_PATHS[1]
    usual = [*(paths or DEFAULT_PATHS[:1]), out]
    return [path for path in usual if path in (paths or ()) or Path(path).exists()] or [usual[0]]
