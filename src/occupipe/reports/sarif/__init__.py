"""The SARIF 2.1.0 report, which code scanning reads: one run, with the whole catalogue of rules and the findings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from occupipe.errors import OccupipeError
from occupipe.json_text import json_text
from occupipe.reports.checked import Checked, Context
from occupipe.reports.fingerprints import keyed
from occupipe.reports.sarif.catalogue import driver
from occupipe.reports.sarif.limits import Kept
from occupipe.reports.sarif.results import result

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
CATEGORY = "occupipe/"  # tells this analysis from those of other tools of the same commit


def report(checks: Iterable[Checked], context: Context) -> Iterator[str]:
    """The log. Of more findings than a code host takes, the worst are in it, and a notification tells of the others."""
    kept = Kept()
    for diagnostic, key in (pair for checked in checks for pair in keyed(checked)):
        if not diagnostic.suppressed:
            kept.add(diagnostic.severity, json_text(result(diagnostic, key), indent=None))
    results = kept.worst()
    yield f'{{\n"$schema": {json_text(SCHEMA)},\n"version": "2.1.0",\n"runs": [\n{{\n'
    yield f'"tool": {json_text({"driver": driver(context.version)})},\n'
    yield f'"automationDetails": {json_text({"id": CATEGORY})},\n"columnKind": "unicodeCodePoints",\n'
    yield f'"invocations": {json_text([invocation(context.problems, kept.dropped(results))])},\n"results": ['
    yield from (f"{',' if number else ''}\n{text}" for number, text in enumerate(results))
    yield "\n]\n}\n]\n}\n"


def invocation(problems: Sequence[OccupipeError], dropped: str) -> dict[str, Any]:
    """How the run went: whether all could be judged, and what the log leaves out."""
    told = [*((str(problem), "error") for problem in problems), *([(dropped, "warning")] if dropped else [])]
    notifications = [{"level": level, "message": {"text": text}} for text, level in told]
    return {"executionSuccessful": not problems, "toolExecutionNotifications": notifications}
