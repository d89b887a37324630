"""`occupipe export`: the exports again, from records."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from occupipe.cli.configured import project_of
from occupipe.cli.interruption import until_interrupted
from occupipe.cli.options import Config, KeepContradicted, Out, Profile, Quiet
from occupipe.cli.progress import tracked
from occupipe.cli.terminal import Status, complain, say, speak
from occupipe.errors import OccupipeError, SourceError

if TYPE_CHECKING:
    from occupipe.pipeline.sources import Found

DEFAULT_RECORDS = "out"


def export(
    context: typer.Context,
    records: Annotated[
        list[str] | None, typer.Argument(metavar="RECORDS", help="Records, folders or globs. [default: out]")
    ] = None,
    *,
    to: Annotated[
        list[str],
        typer.Option(
            metavar="FORMAT",
            help="record, jsonld, csv, facts, index, csvw, facts-jsonl, html, card-js; several.",
        ),
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

    speak(quiet=quiet)
    formats, choices = formats_of(to), choices_of(profile, keep_contradicted=keep_contradicted)
    found = _found(context, records, formats)
    unreadable, refused, exported = list(found.problems), [], 0
    if found.sources or not found.problems:
        with Outputs(out, formats, choices) as outputs:
            for occupation in until_interrupted(tracked(recorded(found.sources), found.sources)):
                if isinstance(occupation, SourceError):
                    unreadable.append(occupation)
                else:
                    outputs.add(occupation)
                    exported += 1
            outputs.finish(complete=not unreadable)
        refused = outputs.refused
    for problem in (*unreadable, *refused):
        complain(str(problem))
    what = f"{exported} {'record' if exported == 1 else 'records'}" if found.sources else ", ".join(formats)
    lacking = f", {len(refused)} without what the profile asks for" if refused else ""
    say(f"{what} exported to {out.as_posix()}{lacking}")
    raise typer.Exit(_status(unreadable, refused))


def _found(context: typer.Context, named: list[str] | None, formats: Sequence[str]) -> Found:
    """The records; where none are named, formats that are the same whatever records there are ask for none."""
    from occupipe.pipeline.formats import ASSETS
    from occupipe.pipeline.records import RECORD
    from occupipe.pipeline.sources import Found, find_sources, without_rivals

    if not named and set(formats) <= ASSETS.keys():
        return Found((), ())
    return without_rivals(find_sources(named or [_usual(context)], (RECORD,)))


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
