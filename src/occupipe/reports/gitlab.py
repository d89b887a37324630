"""GitLab's code quality report, which merge requests show beside the lines they change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from occupipe.diagnostics import Diagnostic, Severity
from occupipe.json_text import json_text
from occupipe.reports.checked import Checked, Context
from occupipe.reports.fingerprints import fingerprint, keyed

SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "minor", Severity.NOTE: "info"}
"""Of GitLab's five (blocker, critical, major, minor, info), the one for each of ours."""


def report(checks: Iterable[Checked], context: Context) -> Iterator[str]:  # noqa: ARG001 (every report takes both)
    """An array of findings, one at a time."""
    separator = "["
    for diagnostic, key in (pair for checked in checks for pair in keyed(checked)):
        if not diagnostic.suppressed:
            yield f"{separator}\n{json_text(violation(diagnostic, key))}"
            separator = ","
    yield "[]\n" if separator == "[" else "\n]\n"


def violation(diagnostic: Diagnostic, key: str) -> dict[str, Any]:
    """One finding. Its fingerprint tells GitLab that it is the one of an earlier run, though lines have moved."""
    return {
        "description": diagnostic.message,
        "check_name": f"{diagnostic.code} {diagnostic.name}",
        "fingerprint": fingerprint(diagnostic, key),
        "severity": SEVERITIES[diagnostic.severity],
        "location": {"path": diagnostic.path, "lines": {"begin": diagnostic.place.start.line}},
    }
