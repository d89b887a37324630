"""`occupipe eval`: extraction scored against hand-read facts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from occupipe.cli.choices import one_of
from occupipe.cli.terminal import Loudness, Status, complain, put, say
from occupipe.errors import SourceError, UsageError

if TYPE_CHECKING:
    from occupipe.evaluation.floors import Floors
    from occupipe.evaluation.score import Score
    from occupipe.pipeline.sources import Source

FORMATS = ("text", "json")


def evaluate(
    gold: Annotated[str, typer.Argument(metavar="GOLD.jsonl", help="Passages with the facts read in them by hand.")],
    *,
    worst: Annotated[
        int | None, typer.Option(min=0, metavar="N", help="List the mistakes of the N worst passages. [default: all]")
    ] = None,
    min_f1: Annotated[
        float | None, typer.Option(min=0, max=1, metavar="X", help="End with 1 where F1 of all figures is lower.")
    ] = None,
    min_precision: Annotated[
        float | None, typer.Option(min=0, max=1, metavar="X", help="End with 1 where their precision is lower.")
    ] = None,
    output_format: Annotated[str, typer.Option(metavar="FORMAT", help="text or json.")] = "text",
) -> None:
    """Score extraction against facts that were read by hand, and list the mistakes."""
    from occupipe.evaluation import report_json, report_text
    from occupipe.evaluation.floors import Floors
    from occupipe.evaluation.score import Score

    one_of(output_format, FORMATS, "--output-format")
    score = Score()
    unreadable = _read(_gold_file(gold), score)
    report = report_json.report if output_format == "json" else report_text.report
    put(report(score, worst))
    status = _status(score, Floors(min_f1, min_precision))
    raise typer.Exit(Status.UNABLE if unreadable else status)


def _gold_file(named: str) -> Source:
    """The one file that was named."""
    from pathlib import Path

    from occupipe.pipeline.sources import MANY_ARTICLES, STDIN, find_sources

    if named == STDIN or Path(named).is_dir():
        raise UsageError(f"{named}: is no gold file (name a .jsonl file)")
    found = find_sources([named], MANY_ARTICLES)
    for problem in found.problems:
        raise problem
    return found.sources[0]


def _read(gold: Source, score: Score) -> int:
    """Score the passages; how many lines could not be read."""
    from occupipe.evaluation.run import evaluated

    unreadable = 0
    for passage in evaluated(gold):
        if isinstance(passage, SourceError):
            unreadable += 1
            complain(str(passage))
        else:
            score.add(passage)
    if unreadable:
        say(f"not scored, since it could not be read: {unreadable} {'line' if unreadable == 1 else 'lines'}")
    return unreadable


def _status(score: Score, floors: Floors) -> Status:
    """1 where something lies below its floor, which is told."""
    from occupipe.evaluation.floors import shortfalls

    low = list(shortfalls(score, floors))
    for shortfall in low:
        say(shortfall, Loudness.QUIET)
    return Status.FINDINGS if low else Status.CLEAN
