"""The JSON Schema of the JSON report."""

from __future__ import annotations

from typing import Any

from occupipe.diagnostics import Severity
from occupipe.json_schema import SCHEMA_VERSION, named
from occupipe.occupation import Coverage

TEXT: dict[str, Any] = {"type": "string"}
COUNT: dict[str, Any] = {"type": "integer", "minimum": 0}
FROM_ONE: dict[str, Any] = {"type": "integer", "minimum": 1}

PLACE: dict[str, Any] = {
    "line": FROM_ONE, "column": FROM_ONE, "end_line": FROM_ONE, "end_column": FROM_ONE,
    "start": COUNT, "end": FROM_ONE, "quote": TEXT,
}  # fmt: skip


def record_of(properties: dict[str, Any]) -> dict[str, Any]:
    """An object that has all of these properties and no others."""
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


EDITS: dict[str, Any] = {"type": "array", "items": record_of({**PLACE, "replacement": TEXT}), "minItems": 1}


def diagnostics_schema() -> dict[str, Any]:
    """The schema of what `validate --output-format json` prints."""
    severities = [str(severity) for severity in Severity]
    diagnostic = {
        "code": {"type": "string", "pattern": "^[A-Z]{3}[0-9]{3}$"}, "name": TEXT, "severity": {"enum": severities},
        "message": TEXT, "path": TEXT, "document": TEXT, **PLACE,
        "related": {"type": "array", "items": record_of({"message": TEXT, "path": TEXT, **PLACE})},
        "help": {"type": ["string", "null"]}, "suppressed": {"type": "boolean"},
        "conclusion": {"type": ["string", "null"]},
        "fix": {"anyOf": [{"type": "null"}, record_of({"message": TEXT, "edits": EDITS})]},
    }  # fmt: skip
    figures = Coverage.model_json_schema(mode="serialization")
    left = record_of({"code": TEXT, "reason": TEXT, "count": FROM_ONE})
    coverage = {
        "path": TEXT, "document": TEXT, "seen": COUNT, "read": COUNT, "unread": figures["properties"]["unread"],
        "not_checkable": {"type": "array", "items": left},
    }  # fmt: skip
    report = {
        "version": TEXT,
        "schema_version": {"const": SCHEMA_VERSION},
        "diagnostics": {"type": "array", "items": record_of(diagnostic)},
        "coverage": {"type": "array", "items": record_of(coverage)},
        "summary": record_of(dict.fromkeys(severities, COUNT)),
    }
    return named("diagnostics", "Diagnostics", {**record_of(report), "$defs": figures["$defs"]})
