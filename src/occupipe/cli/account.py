"""The account of a run of `occupipe extract`: what was found, source by source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from occupipe.cli.terminal import Loudness, Status, complain, say
from occupipe.errors import OccupipeError, SourceError
from occupipe.reports.visible import visible, visible_path, width

if TYPE_CHECKING:
    from occupipe.occupation import Occupation

SOURCE_WIDTH, NAME_WIDTH = 44, 36


class Account:
    """What a run of `extract` says on standard error, and the status it ends with."""

    def __init__(self, *, keep_contradicted: bool) -> None:
        self.keep_contradicted = keep_contradicted
        self.read = self.nameless = self.unreadable = self.refused = 0
        self.figures_read = self.figures_seen = 0

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
        """A row of the table, the facts that are contradicted, and on request the figures that were left unread."""
        coverage = occupation.coverage
        self.figures_read += coverage.read
        self.figures_seen += coverage.seen
        contradicted = [part for part in occupation.parts() if part.status == "contradicted"]
        status = f"{len(contradicted)} contradicted" if contradicted else "ok"
        figures = f"{coverage.read}/{coverage.seen}"
        say(_row(_place(occupation), occupation.name or "-", figures, status if occupation.name else "no occupation"))
        kept = "kept" if self.keep_contradicted else "left out of JSON-LD and occupations.csv"
        for part in contradicted:
            place = part.evidence
            say(f"  contradicted, {kept}: {visible(place.quote)} ({part.kind}, {place.line}:{place.column})")
        for figure in coverage.unread:
            say(f"  unread: {visible(figure.quote)} ({figure.line}:{figure.column}), {figure.reason}", Loudness.VERBOSE)

    def end(self, out: Path, *, has_tables: bool) -> None:
        """Where the outputs are, and what was left as it was."""
        if self.read:
            sources = f"{self.read} {'source' if self.read == 1 else 'sources'} read"
            figures = f"{self.figures_read} of {self.figures_seen} figures given a meaning"
            say(f"{sources}; {figures}; outputs in {visible_path(out.as_posix())}")
        if self.unreadable and has_tables:
            say(f"{self.unreadable} could not be read: the tables over all sources were left as they were")


def _place(occupation: Occupation) -> str:
    """The source of a document, and which of its lines."""
    file = occupation.source.file
    return file if Path(file).stem == occupation.document else f"{file}:{occupation.document}"


def _row(source: str, name: str, figures: str, status: str) -> str:
    """A row of the table; a long cell moves the others on."""
    cells = ((visible_path(source), SOURCE_WIDTH), (visible(name), NAME_WIDTH), (figures, 9))
    return "  ".join([*(cell + " " * max(0, room - width(cell)) for cell, room in cells), status])
