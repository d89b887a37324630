"""`occupipe validate`: whether the figures of articles can be true, and whether records still fit their sources."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from occupipe.cli.baseline import Beside
from occupipe.cli.choices import one_of
from occupipe.cli.configured import reading
from occupipe.cli.judgement import changed, is_sparse, judged_paths, judging_of
from occupipe.cli.mending import Mending, mend
from occupipe.cli.options import Config, Country, Encoding, MaxBytes, Quiet
from occupipe.cli.publishing import STATISTICS, publish
from occupipe.cli.terminal import Status, columns, complain, has_colour, say, speak
from occupipe.diagnostics import Severity
from occupipe.errors import SourceError

if TYPE_CHECKING:
    from occupipe.reports.checked import Checked, Tally

NEVER = "never"


def validate(
    context: typer.Context,
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
    baseline: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Findings that are known: they are not told again.")
    ] = None,
    write_baseline: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write all findings as the baseline of later runs.")
    ] = None,
    statistics: Annotated[
        bool, typer.Option("--statistics", help="In place of the report: how many findings each rule has.")
    ] = False,
    min_coverage: Annotated[
        float | None,
        typer.Option(min=0, max=100, metavar="PERCENT", help="End with 1 where fewer figures were given a meaning."),
    ] = None,
    since: Annotated[
        str | None, typer.Option(metavar="REV", help="Only files that changed since a git revision.")
    ] = None,
    diff: Annotated[
        bool, typer.Option("--diff", help="In place of the report: what --fix would change; end with 1 if it would.")
    ] = False,
    fix: Annotated[
        bool, typer.Option("--fix", help="Mend what is certain in text, Markdown and HTML files, then check them.")
    ] = False,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="End with 0 whatever was found.")] = False,
    encoding: Encoding = None,
    country: Country = None,
    max_bytes: MaxBytes = None,
    config: Config = None,  # noqa: ARG001 (read before the others)
    quiet: Quiet = False,
) -> None:
    """Check articles, records and JSON-LD files, and print what is wrong with them."""
    from occupipe import __version__
    from occupipe.pipeline.judging import judged
    from occupipe.pipeline.sources import find_sources
    from occupipe.pipeline.suffixes import JUDGED
    from occupipe.reports import FORMATS
    from occupipe.reports.checked import Context, Tally

    speak(quiet=quiet)
    one_of(fail_on, [*Severity, NEVER], "--fail-on")
    usual = "full" if output is None and sys.stdout.isatty() else "concise"
    name = STATISTICS if statistics else one_of(output_format or usual, FORMATS, "--output-format")
    day = as_of.date() if as_of else date.today()  # noqa: DTZ011 (the user's day)
    judging = judging_of(context, day, max_age_years, select or [], ignore or [])
    found = changed(find_sources(judged_paths(context, paths), JUDGED), since)
    how = reading(context, encoding, max_bytes, country)
    report_context = Context(__version__, output is None and has_colour(), columns())
    mend(Mending(found, how, judging, baseline), report_context, output, diff=diff, fix=fix, exit_zero=exit_zero)
    tally = Tally()
    documents = judged(found.sources, how, judging)
    beside = Beside(baseline, write_baseline, judging.runs)
    checks = tally.counting(beside.passing(_readable(found.problems, documents, tally)))
    publish(checks, name, output, report_context)
    beside.end(complete=not tally.unreadable)
    say(_summary(tally))
    sparse = is_sparse(tally, min_coverage)
    raise typer.Exit(_status(tally, fail_on, sparse=sparse, exit_zero=exit_zero))


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


def _summary(tally: Tally) -> str:
    """What was found, in a line."""
    counts = ", ".join(f"{tally.severities[s]} {s}{'' if tally.severities[s] == 1 else 's'}" for s in Severity)
    unread = f"; {tally.unreadable} could not be read" if tally.unreadable else ""
    fixable = f"; {tally.fixable} with a fix (--diff shows it)" if tally.fixable else ""
    return f"{counts} in {tally.documents} {'document' if tally.documents == 1 else 'documents'}{unread}{fixable}"


def _status(tally: Tally, fail_on: str, *, sparse: bool, exit_zero: bool) -> Status:
    """2 where something could not be read, 1 where something was found that counts or too few were read, else 0."""
    if tally.unreadable:
        return Status.UNABLE
    if exit_zero or (fail_on == NEVER and not sparse):
        return Status.CLEAN
    if sparse:
        return Status.FINDINGS
    worst = Severity(fail_on).rank
    return Status.FINDINGS if any(n and s.rank <= worst for s, n in tally.severities.items()) else Status.CLEAN
