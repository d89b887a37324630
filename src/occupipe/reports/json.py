"""The JSON report: one object with diagnostics, the coverage of each document, and counts by severity."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from occupipe.diagnostics import Diagnostic, Place, PlacedFix, Severity
from occupipe.json_schema import SCHEMA_VERSION
from occupipe.json_text import json_text
from occupipe.reports.checked import Checked, Context, Tally


def report(checks: Iterable[Checked], context: Context) -> Iterator[str]:
    """The object, a diagnostic at a time."""
    tally, coverage = Tally(), []
    yield "{\n" + _member("version", context.version) + ",\n" + _member("schema_version", SCHEMA_VERSION) + ",\n"
    yield '  "diagnostics": ['
    separator = "\n"
    for checked in tally.counting(checks):
        coverage.append(coverage_of(checked))
        for diagnostic in checked.diagnostics:
            yield separator + _indented(diagnostic_of(diagnostic), 4)
            separator = ",\n"
    yield ("\n  ]" if separator != "\n" else "]") + ",\n" + _member("coverage", coverage) + ",\n"
    yield _member("summary", {str(s): tally.severities[s] for s in Severity}) + "\n}\n"


def diagnostic_of(diagnostic: Diagnostic) -> dict[str, Any]:
    """One diagnostic as a JSON object."""
    return {
        "code": diagnostic.code,
        "name": diagnostic.name,
        "severity": str(diagnostic.severity),
        "message": diagnostic.message,
        "path": diagnostic.path,
        "document": diagnostic.document,
        **place_of(diagnostic.place),
        "related": [
            {"message": r.message, "path": r.path or diagnostic.path, **place_of(r.place)} for r in diagnostic.related
        ],
        "help": diagnostic.help,
        "suppressed": diagnostic.suppressed,
        "conclusion": diagnostic.conclusion,
        "fix": None if diagnostic.fix is None else fix_of(diagnostic.fix),
    }


def fix_of(fix: PlacedFix) -> dict[str, Any]:
    """A fix: what it does, and its edits, each with the place of the words and those that replace them."""
    edits = [{**place_of(edit.place), "replacement": edit.words} for edit in fix.edits]
    return {"message": fix.message, "edits": edits}


def place_of(place: Place) -> dict[str, Any]:
    """A place: positions of the source file, offsets of the text, the words."""
    return {
        "line": place.start.line,
        "column": place.start.column,
        "end_line": place.end.line,
        "end_column": place.end.column,
        "start": place.span.start,
        "end": place.span.end,
        "quote": place.quote,
    }


def coverage_of(checked: Checked) -> dict[str, Any]:
    """Figures seen, given a meaning, and left unread with their places; a document without figures has zeros."""
    coverage = checked.coverage
    return {
        "path": checked.path,
        "document": checked.document,
        "seen": coverage.seen if coverage else 0,
        "read": coverage.read if coverage else 0,
        "not_checkable": [{"code": left.code, "reason": left.reason, "count": left.count} for left in checked.left],
        "unread": [figure.model_dump(mode="json") for figure in coverage.unread] if coverage else [],
    }


def _member(name: str, value: object) -> str:
    return f'  "{name}": {_indented(value, 2).lstrip()}'


def _indented(value: object, columns: int) -> str:
    """A value as JSON, every line of it moved to the right, harmful characters escaped."""
    return "\n".join(" " * columns + line for line in json_text(value).split("\n"))
