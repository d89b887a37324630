"""`occupipe inject`: the JSON-LD of records into pages that exist."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from occupipe.cli.configured import reading
from occupipe.cli.options import Config, Country, Encoding, KeepContradicted, MaxBytes, Profile, Quiet
from occupipe.cli.terminal import Loudness, Status, complain, put, say, speak
from occupipe.reports.visible import visible, visible_path

if TYPE_CHECKING:
    from occupipe.errors import OccupipeError
    from occupipe.pipeline.inject.injection import Injection
    from occupipe.pipeline.inject.run import Refusal


def inject(
    context: typer.Context,
    pages: Annotated[
        list[str],
        typer.Argument(
            metavar="PAGES", help="HTML pages, folders, globs, or -; also their records or sources, else by stem."
        ),
    ],
    *,
    record_folder: Annotated[
        Path, typer.Option("--records", metavar="DIR", help="Folder of the records, one of the stem of each page.")
    ] = Path("out"),
    check: Annotated[bool, typer.Option("--check", help="Write nothing; end with 1 if a page would change.")] = False,
    diff: Annotated[
        bool, typer.Option("--diff", help="Write nothing; show what would change, and end with 1 if it would.")
    ] = False,
    force: Annotated[bool, typer.Option("--force", help="Also into pages whose text contradicts the record.")] = False,
    replace: Annotated[
        bool, typer.Option("--replace", help="In the place of a block by others that is about an occupation alone.")
    ] = False,
    profile: Profile = "core",
    keep_contradicted: KeepContradicted = False,
    encoding: Encoding = None,
    country: Country = None,
    max_bytes: MaxBytes = None,
    config: Config = None,  # noqa: ARG001 (read before the others)
    quiet: Quiet = False,
) -> None:
    """Put the JSON-LD of a record into a page, or replace it there; nothing else of the page changes."""
    from occupipe.pipeline.inject.pairing import Records, named
    from occupipe.pipeline.inject.run import Injecting, injections
    from occupipe.pipeline.outputs import choices_of

    speak(quiet=quiet)
    asked = Injecting(choices_of(profile, keep_contradicted=keep_contradicted), force=force, replace=replace)
    how = reading(context, encoding, max_bytes, country)
    found = named(pages)
    account = Account(writes=not (check or diff), shows=diff)
    for problem in found.problems:
        account.tell_problem(problem)
    for outcome in injections(found, Records(found.records, record_folder, how), how, asked):
        account.take(outcome)
    account.end()
    raise typer.Exit(account.status())


class Account:
    """What a run of `inject` does with each page, what it says of it, and the status it ends with."""

    def __init__(self, *, writes: bool, shows: bool) -> None:
        self.writes, self.shows = writes, shows
        self.changed = self.same = self.refused = self.failed = 0

    def take(self, outcome: Injection | Refusal | OccupipeError) -> None:
        """A page: written, shown or counted, or told why it is left as it is."""
        from occupipe.exports.jsonld import NotStatedError
        from occupipe.pipeline.inject.injection import Injection
        from occupipe.pipeline.inject.run import Refusal

        if isinstance(outcome, Injection):
            self._take_injection(outcome)
        elif isinstance(outcome, Refusal):
            self._tell_refusal(outcome)
        elif isinstance(outcome, NotStatedError):
            self.refused += 1
            complain(str(outcome))
        else:
            self.tell_problem(outcome)

    def tell_problem(self, problem: OccupipeError) -> None:
        """What could not be done."""
        self.failed += 1
        complain(str(problem))

    def _take_injection(self, injection: Injection) -> None:
        from occupipe.pipeline.sources import STDIN

        shown = visible_path(injection.page.shown)
        for line, note in injection.notes:
            say(f"{shown}:{line}: {note}")
        self.same += not injection.changes
        self.changed += injection.changes
        if self.writes and injection.page.shown == STDIN:
            sys.stdout.buffer.write(injection.content)
        elif injection.changes:
            self._show_or_write(injection)

    def _show_or_write(self, injection: Injection) -> None:
        if self.shows:
            from occupipe.pipeline.inject.difference import difference

            put(difference(injection))
        if self.writes:
            from occupipe.pipeline.writing import overwrite

            overwrite(injection.path, injection.content)

    def _tell_refusal(self, refusal: Refusal) -> None:
        self.refused += 1
        shown = visible_path(refusal.shown)
        for found in refusal.contradictions:
            say(f"{shown}:{found.line}:{found.column}: {visible(found.problem)}", Loudness.QUIET)
        say(f"{shown}: left as it is: its text contradicts the record (mend one, or --force)", Loudness.QUIET)

    def end(self) -> None:
        """What became of the pages, in a line."""
        word = "changed" if self.writes else "would change"
        refused = f", {self.refused} refused" if self.refused else ""
        failed = f", {self.failed} could not be done" if self.failed else ""
        say(f"{self.changed} {word}, {self.same} as they should be{refused}{failed}")

    def status(self) -> Status:
        """2 where something could not be done, 1 where a page was refused, or would change and was not written."""
        if self.failed:
            return Status.UNABLE
        return Status.FINDINGS if self.refused or (self.changed and not self.writes) else Status.CLEAN
