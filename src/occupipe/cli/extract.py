"""`occupipe extract`: sources into records, JSON-LD and tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from occupipe.cli.options import Country, Encoding, KeepContradicted, MaxBytes, Out, Profile
from occupipe.cli.terminal import Status, complain, say
from occupipe.errors import OccupipeError, SourceError
from occupipe.reports.visible import visible, visible_path, width

if TYPE_CHECKING:
    from occupipe.occupation import Occupation

DEFAULT_SOURCES = ("sources",)
SOURCE_WIDTH, NAME_WIDTH = 44, 36


def extract(
    sources: Annotated[
        list[str] | None, typer.Argument(help="Files, folders, globs, or - for standard input. [default: sources]")
    ] = None,
    *,
    out: Out = Path("out"),
    to: Annotated[
        list[str] | None,
        typer.Option(
            metavar="FORMAT", help="record, jsonld, csv, facts or facts-jsonl; several. [default: the first four]"
        ),
    ] = None,
    profile: Profile = "core",
    keep_contradicted: KeepContradicted = False,
    encoding: Encoding = None,
    country: Country = None,
    max_bytes: MaxBytes = None,
) -> None:
    """Read sources, and write for each a record and JSON-LD, and tables over all of them."""
    from occupipe.pipeline.extraction import extractions
    from occupipe.pipeline.outputs import Outputs, choices_of, formats_of
    from occupipe.pipeline.reading import Reading
    from occupipe.pipeline.sources import find_sources, without_rivals
    from occupipe.pipeline.suffixes import ARTICLES

    formats, choices = formats_of(to), choices_of(profile, keep_contradicted=keep_contradicted)
    found = without_rivals(find_sources(sources or DEFAULT_SOURCES, ARTICLES))
    read = extractions(found.sources, Reading(encoding, max_bytes, country))
    run = _Run(keep_contradicted=keep_contradicted)
    run.tell_unreadable(found.problems)
    if found.sources:
        with Outputs(out, formats, choices) as outputs:
            for occupation in run.readable(read):
                outputs.add(occupation)
            outputs.finish(complete=run.unreadable == 0)
        run.tell_refused(outputs.refused)
        run.end(out, has_tables=outputs.has_tables)
    raise typer.Exit(run.status)


class _Run:
    """What a run says on standard error, and the status it ends with."""

    def __init__(self, *, keep_contradicted: bool) -> None:
        self.keep_contradicted = keep_contradicted
        self.read = self.nameless = self.unreadable = self.refused = 0

    @property
    def status(self) -> Status:
        """2 where a source could not be read, 1 where one names no occupation or lacks what the profile must have."""
        if self.unreadable:
            return Status.UNABLE
        return Status.FINDINGS if self.nameless or self.refused else Status.CLEAN

    def tell_unreadable(self, problems: Iterable[SourceError]) -> None:
        """Sources that could not be read: told and counted."""
        for problem in problems:
            self.unreadable += 1
            complain(str(problem))

    def tell_refused(self, refusals: Sequence[OccupipeError]) -> None:
        """Documents that lack what their format must have: told and counted."""
        self.refused += len(refusals)
        for refusal in refusals:
            complain(str(refusal))

    def readable(self, occupations: Iterable[Occupation | SourceError]) -> Iterator[Occupation]:
        """The sources that could be read, a row of the table each; the others are told and counted."""
        for occupation in occupations:
            if isinstance(occupation, SourceError):
                self.tell_unreadable([occupation])
                continue
            if not self.read:
                say(_row("source", "occupation", "figures", "status"))
            self.read += 1
            self.nameless += occupation.name is None
            self.tell(occupation)
            yield occupation

    def tell(self, occupation: Occupation) -> None:
        """A row of the table, and the facts that are contradicted."""
        coverage = occupation.coverage
        contradicted = [part for part in occupation.parts() if part.status == "contradicted"]
        status = f"{len(contradicted)} contradicted" if contradicted else "ok"
        name = occupation.name or "-"
        source = occupation.source.file
        if Path(source).stem != occupation.document:
            source = f"{source}:{occupation.document}"
        say(_row(source, name, f"{coverage.read}/{coverage.seen}", status if occupation.name else "no occupation"))
        kept = "kept" if self.keep_contradicted else "left out of JSON-LD and occupations.csv"
        for part in contradicted:
            place = part.evidence
            say(f"  contradicted, {kept}: {visible(place.quote)} ({part.kind}, {place.line}:{place.column})")

    def end(self, out: Path, *, has_tables: bool) -> None:
        """Where the outputs are, and what was left as it was."""
        if self.read:
            say(f"{self.read} {'source' if self.read == 1 else 'sources'} read; outputs in {out.as_posix()}")
        if self.unreadable and has_tables:
            say(f"{self.unreadable} could not be read: the tables over all sources were left as they were")


def _row(source: str, name: str, figures: str, status: str) -> str:
    """A row of the table; a long cell moves the others on."""
    cells = ((visible_path(source), SOURCE_WIDTH), (visible(name), NAME_WIDTH), (figures, 9))
    return "  ".join([*(cell + " " * max(0, room - width(cell)) for cell, room in cells), status])
