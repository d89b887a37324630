"""`--baseline` and `--write-baseline` of `occupipe validate`: what is known is not told again."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from occupipe.cli.terminal import say
from occupipe.errors import UsageError
from occupipe.reports.visible import visible, visible_path

if TYPE_CHECKING:
    from occupipe.pipeline.baseline import Comparison
    from occupipe.reports.checked import Checked


@dataclass
class Beside:
    """A run of validate beside the baseline it uses, and that which it writes. `runs` tells which rules run."""

    used: Path | None
    written: Path | None
    runs: Callable[[str], bool]
    comparison: Comparison | None = None

    def passing(self, checks: Iterable[Checked]) -> Iterable[Checked]:
        """The documents of the run, what is known of them suppressed; a baseline that is none stops the run."""
        path = self.used or self.written
        if path is None:
            return checks
        from occupipe.pipeline.baseline import Comparison, read_baseline

        if self.used and self.written and self.used.parent.resolve() != self.written.parent.resolve():
            raise UsageError("--baseline and --write-baseline: not in one folder (paths in them are relative to it)")
        known = read_baseline(self.used).findings if self.used else ()
        self.comparison = Comparison(path.parent, frozenset(known), all_known=self.written is not None)
        return self.comparison.passing(checks)

    def end(self, *, complete: bool) -> None:
        """Tell what is expired, and write the baseline, unless a source could not be read."""
        if self.comparison is None:
            return
        for gone in self.comparison.expired(self.runs):
            say(f"expired in the baseline: {visible_path(gone.path)} {gone.rule} {visible(gone.quote)}")
        if self.written is not None and complete:
            self._write(self.written, self.comparison)

    def _write(self, path: Path, comparison: Comparison) -> None:
        from occupipe.pipeline.baseline import read_baseline
        from occupipe.pipeline.writing import write

        before = read_baseline(path).findings if path.exists() else ()
        renewed = comparison.renewed(before, self.runs)
        write(path, [renewed.text()])
        count = len(renewed.findings)
        say(f"{count} {'finding' if count == 1 else 'findings'} in the baseline {visible_path(path.as_posix())}")
