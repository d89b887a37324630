"""`occupipe export`: the exports again, from records."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from occupipe.cli.configured import project_of
from occupipe.cli.options import Config, KeepContradicted, Out, Profile, Quiet
from occupipe.cli.terminal import Status, complain, say, speak
from occupipe.errors import OccupipeError, SourceError

DEFAULT_RECORDS = "out"


def export(
    context: typer.Context,
    records: Annotated[
        list[str] | None, typer.Argument(metavar="RECORDS", help="Records, folders or globs. [default: out]")
    ] = None,
    *,
    to: Annotated[
        list[str], typer.Option(metavar="FORMAT", help="record, jsonld, csv, facts, index, csvw, facts-jsonl; several.")
    ],
    out: Out = Path("out"),
    profile: Profile = "core",
    keep_contradicted: KeepContradicted = False,
    config: Config = None,  # noqa: ARG001 (read before the others)
    quiet: Quiet = False,
) -> None:
    """Write the exports again, from records."""
    from occupipe.pipeline.extraction import recorded
    from occupipe.pipeline.outputs import Outputs, choices_of, formats_of
    from occupipe.pipeline.records import RECORD
    from occupipe.pipeline.sources import find_sources, without_rivals

    speak(quiet=quiet)
    formats, choices = formats_of(to), choices_of(profile, keep_contradicted=keep_contradicted)
    found = without_rivals(find_sources(records or [_usual(context)], (RECORD,)))
    unreadable, refused, exported = list(found.problems), [], 0
    if found.sources:
        with Outputs(out, formats, choices) as outputs:
            for occupation in recorded(found.sources):
                if isinstance(occupation, SourceError):
                    unreadable.append(occupation)
                else:
                    outputs.add(occupation)
                    exported += 1
            outputs.finish(complete=not unreadable)
        refused = outputs.refused
    for problem in (*unreadable, *refused):
        complain(str(problem))
    say(f"{exported} {'record' if exported == 1 else 'records'} exported to {out.as_posix()}")
    raise typer.Exit(_status(unreadable, refused))


def _usual(context: typer.Context) -> str:
    """The folder of records where none is named: that of the outputs of the configuration."""
    project = project_of(context)
    named = project.configuration.out if project else None
    return project.path(named) if project and named else DEFAULT_RECORDS


def _status(unreadable: Sequence[OccupipeError], refused: Sequence[OccupipeError]) -> Status:
    """2 where a record could not be read, 1 where one lacks what the profile must have."""
    if unreadable:
        return Status.UNABLE
    return Status.FINDINGS if refused else Status.CLEAN
