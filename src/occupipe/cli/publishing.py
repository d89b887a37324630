"""Where the reports of `occupipe validate` go: standard output, files, and the summary of a GitHub step."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from occupipe.cli.choices import STATISTICS, Destination
from occupipe.cli.terminal import put

if TYPE_CHECKING:
    from occupipe.reports import Report
    from occupipe.reports.checked import Checked, Context

Make: TypeAlias = "Callable[[Iterable[Checked]], None]"
"""Makes one report of the documents of a run, and puts it where it goes."""


def publish(checks: Iterable[Checked], destinations: Sequence[Destination], context: Context) -> None:
    """The reports. Where there are several, the documents of the run are kept on disk for all but the first."""
    first, *others = _makers(destinations, context)
    if not others:
        first(checks)
        return
    from occupipe.reports.spool import Spool

    with Spool() as spool:
        first(spool.filling(checks))
        for make in others:
            make(spool)


def _makers(destinations: Sequence[Destination], context: Context) -> Iterator[Make]:
    """What makes each report, and behind them the summary of a GitHub step."""
    for destination in destinations:
        yield partial(_report, destination, context)
    summary = os.environ.get("GITHUB_STEP_SUMMARY")
    if summary and any(destination.format == "github" for destination in destinations):
        yield partial(_append_summary, Path(summary), context)


def _report(destination: Destination, context: Context, checks: Iterable[Checked]) -> None:
    """One report."""
    deliver(_maker(destination.format)(checks, suited(context, destination)), destination.file)


def suited(context: Context, destination: Destination) -> Context:
    """What a report knows of the run: it has colour only where it is for a terminal."""
    return context._replace(colour=context.colour and destination.file is None)


def _maker(name: str) -> Report:
    from occupipe.reports import report_of, statistics

    return statistics.report if name == STATISTICS else report_of(name)


def deliver(chunks: Iterable[str], output: Path | None) -> None:
    """What was asked for, to standard output or to a file."""
    if output is None:
        put(chunks)
        return
    from occupipe.pipeline.writing import write

    write(output, chunks)


def _append_summary(path: Path, context: Context, checks: Iterable[Checked]) -> None:
    """The table of a GitHub step's summary, behind what other commands of the step wrote."""
    from occupipe.errors import UsageError
    from occupipe.reports.github import summary

    try:
        with path.open("a", encoding="utf-8", newline="\n") as file:
            file.writelines(summary(checks, context.problems))
    except OSError as problem:
        raise UsageError(f"GITHUB_STEP_SUMMARY {path}: {problem.strerror}") from problem
