"""The JSON Lines report: a diagnostic a line, as in the JSON report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from occupipe.json_text import json_text
from occupipe.reports.checked import Checked, Context
from occupipe.reports.json import diagnostic_of


def report(checks: Iterable[Checked], context: Context) -> Iterator[str]:  # noqa: ARG001 (every report takes both)
    """An object for each diagnostic, suppressed ones too: they say so."""
    for checked in checks:
        yield from (json_text(diagnostic_of(d), indent=None) + "\n" for d in checked.diagnostics)
