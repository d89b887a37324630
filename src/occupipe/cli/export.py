"""`occupipe export`: the exports again, from records."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from occupipe.cli.options import KeepContradicted, Out
from occupipe.cli.terminal import Status, complain, say
from occupipe.errors import SourceError

DEFAULT_RECORDS = ("out",)


def export(
    records: Annotated[list[str] | None, typer.Argument(help="Records, folders or globs. [default: out]")] = None,
    *,
    to: Annotated[
        list[str], typer.Option(metavar="FORMAT", help="record, jsonld, csv, facts or facts-jsonl; several.")
    ],
    out: Out = Path("out"),
    keep_contradicted: KeepContradicted = False,
) -> None:
    """Write the exports again, from records."""
    from occupipe.pipeline.extraction import recorded
    from occupipe.pipeline.outputs import Outputs, formats_of
    from occupipe.pipeline.records import RECORD
    from occupipe.pipeline.sources import find_sources, without_rivals

    formats = formats_of(to)
    found = without_rivals(find_sources(records or DEFAULT_RECORDS, (RECORD,)))
    unreadable = list(found.problems)
    with Outputs(out, formats, keep_contradicted=keep_contradicted) as outputs:
        for occupation in recorded(found.sources):
            if isinstance(occupation, SourceError):
                unreadable.append(occupation)
            else:
                outputs.add(occupation)
        outputs.finish(complete=not unreadable)
    for problem in unreadable:
        complain(str(problem))
    say(f"{len(found.sources) - len(unreadable) + len(found.problems)} records exported to {out.as_posix()}")
    raise typer.Exit(Status.UNABLE if unreadable else Status.CLEAN)
