"""What came of a run of `occupipe validate`: what could not be judged, the summary, and the status it ends with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING

from occupipe.cli.interruption import until_interrupted
from occupipe.cli.terminal import Status, complain
from occupipe.diagnostics import Severity
from occupipe.errors import InterruptedRunError, OccupipeError, SourceError

if TYPE_CHECKING:
    from occupipe.reports.checked import Checked, Tally

NEVER = "never"
"""The `--fail-on` that no finding reaches."""


@dataclass
class Outcome:
    """
    The outcome of a run, as far as it has gone: its counts, and what could not be judged.

    A run that is interrupted ends as if there were no more documents, so that its reports are whole.
    """

    tally: Tally
    problems: list[OccupipeError] = field(default_factory=list)
    interrupted: bool = False

    @property
    def complete(self) -> bool:
        """Whether all that was asked for was judged."""
        return not self.problems

    def readable(
        self, problems: Iterable[SourceError], documents: Iterable[Checked | SourceError]
    ) -> Iterator[Checked]:
        """The documents that could be read; the others are told on standard error and counted."""
        for document in self._until_interrupted(chain(problems, documents)):
            if isinstance(document, SourceError):
                self.tally.unreadable += 1
                self._note(document)
            else:
                yield document

    def _until_interrupted(self, documents: Iterable[Checked | SourceError]) -> Iterator[Checked | SourceError]:
        """The documents; Ctrl-C is their end, and told."""
        try:
            yield from until_interrupted(documents)
        except KeyboardInterrupt:
            self.interrupted = True
            self._note(InterruptedRunError("interrupted; what was judged until then is reported"))

    def _note(self, problem: OccupipeError) -> None:
        self.problems.append(problem)
        complain(str(problem))

    def summary(self) -> str:
        """What was found, in a line."""
        unread = f"; {self.tally.unreadable} could not be read" if self.tally.unreadable else ""
        fixable = f"; {self.tally.fixable} with a fix (--diff shows it)" if self.tally.fixable else ""
        return f"{self.tally.found}{unread}{fixable}"

    def status(self, fail_on: str, *, sparse: bool, exit_zero: bool) -> Status:
        """
        How the run ends.

        130 where it was interrupted, 2 where something could not be read, 1 where something was found that counts or
        too few figures were read, else 0.
        """
        if self.interrupted:
            return Status.INTERRUPTED
        if self.tally.unreadable:
            return Status.UNABLE
        if exit_zero or not (sparse or self._fails(fail_on)):
            return Status.CLEAN
        return Status.FINDINGS

    def _fails(self, fail_on: str) -> bool:
        """Whether something was found that is at least so severe."""
        if fail_on == NEVER:
            return False
        worst = Severity(fail_on).rank
        return any(count and severity.rank <= worst for severity, count in self.tally.severities.items())
