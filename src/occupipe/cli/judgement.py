"""How a run of `occupipe validate` judges, and what: the command line, and what the configuration says beside it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from occupipe.cli.choices import codes
from occupipe.cli.configured import is_typed, project_of, typed
from occupipe.cli.terminal import Loudness, say

if TYPE_CHECKING:
    from occupipe.pipeline.judging import Judging
    from occupipe.pipeline.sources import Found
    from occupipe.reports.checked import Tally

DEFAULT_PATHS = ("sources", "out")


def judging_of(
    context: typer.Context, as_of: date, max_age_years: int, select: list[str], ignore: list[str]
) -> Judging:
    """Which rules run, on which day, and how much their findings matter."""
    from occupipe.pipeline.judging import Judging

    chosen = _chosen(select, "--select") if select else None
    ignored = _chosen(ignore, "--ignore") if ignore else frozenset()
    project = project_of(context)
    if project is None:
        return Judging(as_of, max_age_years, chosen, ignored)
    from occupipe.pipeline.configuration.local import local_settings

    local = local_settings(project, typed(context))
    is_part = is_typed(context, "paths") or is_typed(context, "since")
    unjudged = project.shown if is_part else None
    return Judging(as_of, max_age_years, chosen, ignored, project.configuration.severities, local.judging, unjudged)


def _chosen(named: list[str], option: str) -> frozenset[str]:
    """The codes that an option names in full or by their beginning."""
    from occupipe.rules.catalogue import BY_CODE  # with all of markup, which a run without these options may not need

    return frozenset(codes(named, BY_CODE, option))


def judged_paths(context: typer.Context, paths: list[str] | None) -> list[str]:
    """What is judged: what was named; else the sources of the configuration and the outputs, as far as they are there."""
    if paths and is_typed(context, "paths"):
        return paths
    project = project_of(context)
    named = project.configuration.out if project else None
    out = project.path(named) if project and named else DEFAULT_PATHS[1]
    usual = [*(paths or DEFAULT_PATHS[:1]), out]
    return [path for path in usual if path in (paths or ()) or Path(path).exists()] or [usual[0]]


def changed(found: Found, since: str | None) -> Found:
    """Of what was found, what has changed since a revision; all of it without one."""
    if since is None:
        return found
    from occupipe.pipeline.since import changed_since

    return found._replace(sources=changed_since(found.sources, since))


def is_sparse(tally: Tally, min_coverage: float | None) -> bool:
    """Whether too few figures were given a meaning, which is told."""
    if min_coverage is None or tally.read * 100 >= min_coverage * tally.figures:
        return False
    share = f"{tally.read} of {tally.figures} figures were given a meaning"
    say(f"{share}, {100 * tally.read / tally.figures:.1f} percent: less than {min_coverage:g}", Loudness.QUIET)
    return True
