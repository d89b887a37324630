"""`occupipe extract`: sources into records, JSON-LD and tables."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from occupipe.cli.account import Account
from occupipe.cli.configured import reading
from occupipe.cli.interruption import until_interrupted
from occupipe.cli.options import Config, Country, Encoding, KeepContradicted, MaxBytes, Out, Profile, Quiet, Verbose
from occupipe.cli.progress import tracked
from occupipe.cli.review import Review
from occupipe.cli.terminal import speak

DEFAULT_SOURCES = ("sources",)


def extract(
    context: typer.Context,
    sources: Annotated[
        list[str] | None,
        typer.Argument(metavar="SOURCES", help="Files, folders, globs, or - for standard input. [default: sources]"),
    ] = None,
    *,
    out: Out = Path("out"),
    to: Annotated[
        list[str] | None,
        typer.Option(
            metavar="FORMAT",
            help="record, jsonld, csv, facts, index, csvw, facts-jsonl, html, card-js; several. [default: the first six]",
        ),
    ] = None,
    profile: Profile = "core",
    keep_contradicted: KeepContradicted = False,
    encoding: Encoding = None,
    country: Country = None,
    max_bytes: MaxBytes = None,
    review: Annotated[
        bool, typer.Option("--review", help="List the facts that are only likely, with what they were read as.")
    ] = False,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FILE", help="Add them to a side file, to be filled in.")
    ] = None,
    config: Config = None,  # noqa: ARG001 (read before the others)
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Read sources, and write for each a record and JSON-LD, and tables over all of them."""
    from occupipe.pipeline.extraction import extractions
    from occupipe.pipeline.outputs import Outputs, choices_of, formats_of
    from occupipe.pipeline.sources import find_sources, without_rivals
    from occupipe.pipeline.suffixes import ARTICLES

    speak(quiet=quiet, verbose=verbose)
    formats, choices = formats_of(to), choices_of(profile, keep_contradicted=keep_contradicted)
    found = without_rivals(find_sources(sources or DEFAULT_SOURCES, ARTICLES))
    read = extractions(found.sources, reading(context, encoding, max_bytes, country))
    second_look = Review(asked=review, output=output, found=found)
    account = Account(keep_contradicted=keep_contradicted)
    account.tell_unreadable(found.problems)
    if found.sources:
        with Outputs(out, formats, choices) as outputs:
            for occupation in account.readable(until_interrupted(tracked(read, found.sources))):
                outputs.add(occupation)
                second_look.note(occupation)
            outputs.finish(complete=account.unreadable == 0)
        account.tell_refused(outputs.refused)
        second_look.end()
        account.end(out, has_tables=outputs.has_tables)
    raise typer.Exit(account.status)
