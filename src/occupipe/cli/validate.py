"""`occupipe validate`: whether the figures of articles can be true, and whether records still fit their sources."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from occupipe.cli.choices import codes, one_of
from occupipe.cli.options import Country, Encoding, MaxBytes, Quiet
from occupipe.cli.terminal import Status, columns, complain, has_colour, put, say, speak
from occupipe.diagnostics import Severity
from occupipe.errors import SourceError

if TYPE_CHECKING:
    from occupipe.pipeline.judging import Judging
    from occupipe.reports.checked import Checked, Context, Tally

DEFAULT_PATHS = ("sources", "out")
NEVER = "never"


def validate(
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="PATHS", help="Articles, records, JSON-LD files, folders, globs, or -. [default: sources and out]"
        ),
    ] = None,
    *,
    output_format: Annotated[
        str | None,
        typer.Option(
            metavar="FORMAT", help="full, concise, json or github. [default: full on a terminal, else concise]"
        ),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FILE", help="Write the report to a file.")
    ] = None,
    fail_on: Annotated[
        str, typer.Option(metavar="LEVEL", help="End with 1 from this severity on: note, warning, error or never.")
    ] = "error",
    select: Annotated[
        list[str] | None, typer.Option(metavar="CODES", help="Only these rules; a code or how codes begin.")
    ] = None,
    ignore: Annotated[list[str] | None, typer.Option(metavar="CODES", help="Not these rules.")] = None,
    as_of: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], metavar="DATE", help="The day figures are judged on. [default: today]"),
    ] = None,
    max_age_years: Annotated[int, typer.Option(min=0, metavar="N", help="Older figures are stale.")] = 3,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="End with 0 whatever was found.")] = False,
    encoding: Encoding = None,
    country: Country = None,
    max_bytes: MaxBytes = None,
    quiet: Quiet = False,
) -> None:
    """Check articles, records and JSON-LD files, and print what is wrong with them."""
    from occupipe import __version__
    from occupipe.pipeline.judging import judged
    from occupipe.pipeline.reading import Reading
    from occupipe.pipeline.sources import find_sources
    from occupipe.pipeline.suffixes import JUDGED
    from occupipe.reports.checked import Context, Tally

    speak(quiet=quiet)
    one_of(fail_on, [*Severity, NEVER], "--fail-on")
    name = output_format or ("full" if output is None and sys.stdout.isatty() else "concise")
    judging = _judging(as_of.date() if as_of else date.today(), max_age_years, select or [], ignore or [])  # noqa: DTZ011 (the user's day)
    found = find_sources(paths or [path for path in DEFAULT_PATHS if Path(path).exists()] or DEFAULT_PATHS[:1], JUDGED)
    tally = Tally()
    documents = judged(found.sources, Reading(encoding, max_bytes, country), judging)
    checks = tally.counting(_readable(found.problems, documents, tally))
    _publish(checks, name, output, Context(__version__, output is None and has_colour(), columns()))
    say(_summary(tally))
    raise typer.Exit(_status(tally, fail_on, exit_zero=exit_zero))


def _judging(as_of: date, max_age_years: int, select: list[str], ignore: list[str]) -> Judging:
    from occupipe.pipeline.judging import Judging
    from occupipe.rules import BY_CODE

    chosen = codes(select, BY_CODE, "--select") if select else None
    return Judging(as_of, max_age_years, chosen, codes(ignore, BY_CODE, "--ignore"))


def _readable(
    problems: Iterable[SourceError], documents: Iterable[Checked | SourceError], tally: Tally
) -> Iterator[Checked]:
    """The documents that could be read; the others are told on standard error and counted."""
    for document in chain(problems, documents):
        if isinstance(document, SourceError):
            tally.unreadable += 1
            complain(str(document))
        else:
            yield document


def _publish(checks: Iterable[Checked], name: str, output: Path | None, context: Context) -> None:
    """The report, to standard output or to a file."""
    from occupipe.reports import FORMATS, report_of

    report = report_of(one_of(name, FORMATS, "--output-format"))
    summary = os.environ.get("GITHUB_STEP_SUMMARY") if name == "github" else None
    if summary:
        checks = list(checks)
    chunks = report(checks, context)
    if output is None or str(output) == "-":
        put(chunks)
    else:
        from occupipe.pipeline.writing import write

        write(output, chunks)
    if summary:
        _append_summary(Path(summary), checks)


def _append_summary(path: Path, checks: Iterable[Checked]) -> None:
    """The table of a GitHub step's summary, behind what other commands of the step wrote."""
    from occupipe.errors import UsageError
    from occupipe.reports.github import summary

    try:
        with path.open("a", encoding="utf-8", newline="\n") as file:
            file.writelines(summary(checks))
    except OSError as problem:
        raise UsageError(f"GITHUB_STEP_SUMMARY {path}: {problem.strerror}") from problem


def _summary(tally: Tally) -> str:
    """What was found, in a line."""
    counts = ", ".join(f"{tally.severities[s]} {s}{'' if tally.severities[s] == 1 else 's'}" for s in Severity)
    unread = f"; {tally.unreadable} could not be read" if tally.unreadable else ""
    return f"{counts} in {tally.documents} {'document' if tally.documents == 1 else 'documents'}{unread}"


def _status(tally: Tally, fail_on: str, *, exit_zero: bool) -> Status:
    """2 where something could not be read, 1 where something was found that counts, else 0."""
    if tally.unreadable:
        return Status.UNABLE
    if exit_zero or fail_on == NEVER:
        return Status.CLEAN
    worst = Severity(fail_on).rank
    return Status.FINDINGS if any(n and s.rank <= worst for s, n in tally.severities.items()) else Status.CLEAN
