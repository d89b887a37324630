"""The concise report: a diagnostic a line, `path:line:col: severity[CODE] message`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from occupipe.diagnostics import Diagnostic
from occupipe.reports.checked import Checked, Context
from occupipe.reports.visible import visible, visible_path


def report(checks: Iterable[Checked], context: Context) -> Iterator[str]:  # noqa: ARG001 (every report takes both)
    """A line for each diagnostic."""
    for checked in checks:
        yield from (f"{line(d)}\n" for d in checked.diagnostics if not d.suppressed)


def line(diagnostic: Diagnostic) -> str:
    """One diagnostic in one line."""
    start = diagnostic.place.start
    place = f"{visible_path(diagnostic.path)}:{start.line}:{start.column}"
    return f"{place}: {diagnostic.severity}[{diagnostic.code}] {visible(diagnostic.message)}"
