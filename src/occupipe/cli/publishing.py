"""Where the report of `occupipe validate` goes: standard output or a file, and the summary of a GitHub step."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from occupipe.cli.terminal import put

if TYPE_CHECKING:
    from occupipe.reports.checked import Checked, Context


STATISTICS = "statistics"
"""What is published in the place of a report: counts by rule."""


def publish(checks: Iterable[Checked], name: str, output: Path | None, context: Context) -> None:
    """The report, to standard output or to a file."""
    from occupipe.reports import report_of
    from occupipe.reports.statistics import report as counts

    report = counts if name == STATISTICS else report_of(name)
    summary = os.environ.get("GITHUB_STEP_SUMMARY") if name == "github" else None
    if summary:
        checks = list(checks)
    deliver(report(checks, context), output)
    if summary:
        _append_summary(Path(summary), checks)


def deliver(chunks: Iterable[str], output: Path | None) -> None:
    """What was asked for, to standard output or to a file."""
    if output is None or str(output) == "-":
        put(chunks)
        return
    from occupipe.pipeline.writing import write

    write(output, chunks)


def _append_summary(path: Path, checks: Iterable[Checked]) -> None:
    """The table of a GitHub step's summary, behind what other commands of the step wrote."""
    from occupipe.errors import UsageError
    from occupipe.reports.github import summary

    try:
        with path.open("a", encoding="utf-8", newline="\n") as file:
            file.writelines(summary(checks))
    except OSError as problem:
        raise UsageError(f"GITHUB_STEP_SUMMARY {path}: {problem.strerror}") from problem
