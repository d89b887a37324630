"""`occupipe validate`: whether the figures of articles can be true, and whether records still fit their sources."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from occupipe.cli.baseline import Beside
from occupipe.cli.choices import STATISTICS, Destination, destinations, listed, one_of
from occupipe.cli.configured import is_typed, reading
from occupipe.cli.judgement import changed, is_sparse, judged_paths, judging_of
from occupipe.cli.mending import Mending, mend
from occupipe.cli.options import Config, Country, Encoding, MaxBytes, Profile, Quiet
from occupipe.cli.outcome import NEVER, Outcome
from occupipe.cli.progress import tracked
from occupipe.cli.publishing import publish
from occupipe.cli.terminal import columns, has_colour, say, speak
from occupipe.diagnostics import Severity
from occupipe.reports import FORMATS, WHOLE


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
            metavar="FORMAT",
            help=f"{listed(FORMATS)}. [default: full on a terminal, else concise]",
        ),
    ] = None,
    output: Annotated[
        list[str] | None,
        typer.Option(
            "-o",
            "--output",
            metavar="FILE",
            help="Write the report to a file, in the format of its ending (.sarif, .html, .xml, .json, .jsonl); "
            "or FORMAT=FILE. Several; - is standard output.",
        ),
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
    profile: Profile = "core",
    encoding: Encoding = None,
    country: Country = None,
    max_bytes: MaxBytes = None,
    config: Config = None,  # noqa: ARG001 (read before the others)
    quiet: Quiet = False,
) -> None:
    """Check articles, records and JSON-LD files, and print what is wrong with them."""
    from occupipe import __version__
    from occupipe.markup.profiles import NEEDS
    from occupipe.pipeline.judging import judged
    from occupipe.pipeline.sources import find_sources
    from occupipe.pipeline.suffixes import JUDGED
    from occupipe.reports.checked import Context, Tally

    speak(quiet=quiet)
    one_of(fail_on, [*Severity, NEVER], "--fail-on")
    wanted = _wanted(context, output or [], output_format, statistics=statistics)
    day = as_of.date() if as_of else date.today()  # noqa: DTZ011 (the user's day)
    judging = judging_of(context, day, max_age_years, select or [], ignore or [])
    keeps_text = any(destination.format in WHOLE for destination in wanted)
    judging = replace(judging, keeps_text=keeps_text, profile=one_of(profile, NEEDS, "--profile"))
    found = changed(find_sources(judged_paths(context, paths), JUDGED), since)
    how = reading(context, encoding, max_bytes, country)
    outcome = Outcome(Tally())
    report_context = Context(__version__, has_colour(), columns(), outcome.problems, day)
    mend(Mending(found, how, judging, baseline), report_context, wanted[0], diff=diff, fix=fix, exit_zero=exit_zero)
    documents = outcome.readable(found.problems, tracked(judged(found.sources, how, judging), found.sources))
    beside = Beside(baseline, write_baseline, judging.runs)
    publish(outcome.tally.counting(beside.passing(documents)), wanted, report_context)
    beside.end(complete=outcome.complete)
    say(outcome.summary())
    sparse = is_sparse(outcome.tally, min_coverage)
    raise typer.Exit(outcome.status(fail_on, sparse=sparse, exit_zero=exit_zero))


def _wanted(
    context: typer.Context, output: list[str], output_format: str | None, *, statistics: bool
) -> tuple[Destination, ...]:
    """The reports that are asked for; the statistics stand in their place."""
    usual = "full" if sys.stdout.isatty() else "concise"
    wanted = destinations(output, output_format, typed=is_typed(context, "output_format"), usual=usual)
    return tuple(Destination(STATISTICS, to.file) for to in wanted) if statistics else wanted
