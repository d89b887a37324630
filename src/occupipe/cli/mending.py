"""`--fix` and `--diff` of `occupipe validate`: what is certain is mended, or shown as it would be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from occupipe.cli.publishing import deliver, suited
from occupipe.cli.terminal import Status, complain, say
from occupipe.errors import SourceError, UsageError
from occupipe.reports.visible import visible, visible_path

if TYPE_CHECKING:
    from occupipe.cli.choices import Destination
    from occupipe.diagnostics import Diagnostic
    from occupipe.pipeline.fixing.mending import Mended
    from occupipe.pipeline.judging import Judging
    from occupipe.pipeline.reading import Reading
    from occupipe.pipeline.sources import Found
    from occupipe.reports.checked import Checked, Context


@dataclass
class Mending:
    """The mending of a run of validate: its sources, how they are read and judged, and the baseline of what is known."""

    found: Found
    how: Reading
    judging: Judging
    baseline: Path | None
    status: Status = Status.CLEAN
    made: int = 0

    def fix(self) -> None:
        """Make the fixes. Sources that cannot be read are told by the judging that follows."""
        from occupipe.pipeline.fixing.mending import keep

        for mending in self._mended():
            if not isinstance(mending, SourceError) and mending.made:
                keep(mending)
                for diagnostic in mending.made:
                    say(f"mended: {_told(diagnostic)}")

    def shown(self, context: Context) -> Iterator[str]:
        """What the fixes would change; `status` is 1 where they would, 2 where a source cannot be read."""
        from occupipe.reports.diff import diff

        for problem in self.found.problems:
            self._complain(problem)
        for mending in self._mended():
            if isinstance(mending, SourceError):
                self._complain(mending)
            elif mending.made:
                self.status = max(self.status, Status.FINDINGS)
                yield from diff(mending.source.shown, mending.before.text, mending.after.text, context)

    def end(self) -> None:
        """Say how much there is to mend."""
        fixes = "1 fix" if self.made == 1 else f"{self.made} fixes"
        say(f"{fixes} would be made by --fix" if self.made else "nothing that is certain can be mended")

    def _complain(self, problem: SourceError) -> None:
        complain(str(problem))
        self.status = Status.UNABLE

    def _mended(self) -> Iterator[Mended | SourceError]:
        """What becomes of the sources; fixes that cannot be made are told."""
        from occupipe.pipeline.fixing.mending import mended

        for mending in mended(self.found.sources, self.how, self.judging, self._known):
            if not isinstance(mending, SourceError):
                self.made += len(mending.made)
                if mending.refused:
                    say(f"not mended: {visible_path(mending.source.shown)}: {visible(mending.refused)}")
            yield mending

    def _known(self, checked: Checked) -> Checked:
        """A document, the findings of the baseline suppressed."""
        if self.baseline is None:
            return checked
        from occupipe.pipeline.baseline import Comparison, read_baseline

        known = frozenset(read_baseline(self.baseline).findings)
        return next(iter(Comparison(self.baseline.parent, known).passing([checked])))


def mend(mending: Mending, context: Context, to: Destination, *, diff: bool, fix: bool, exit_zero: bool) -> None:
    """Make the fixes, or show them, which ends the run."""
    if diff and fix:
        raise UsageError("--diff and --fix: give one of them")
    if fix:
        mending.fix()
    if not diff:
        return
    deliver(mending.shown(suited(context, to)), to.file)
    mending.end()
    clean = exit_zero and mending.status is Status.FINDINGS
    raise typer.Exit(Status.CLEAN if clean else mending.status)


def _told(diagnostic: Diagnostic) -> str:
    """A finding that was mended: its place before, its rule, and what was written."""
    start = diagnostic.place.start
    what = diagnostic.fix.message if diagnostic.fix else ""
    return f"{visible_path(diagnostic.path)}:{start.line}:{start.column}: [{diagnostic.code}] {visible(what)}"
