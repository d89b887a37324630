"""The JSON Schema of the index."""

from __future__ import annotations

from typing import Any

from occupipe.facts.fact import Status
from occupipe.json_schema import SCHEMA_VERSION
from occupipe.occupation.findings import Findings

Schema = dict[str, Any]

_TEXT: Schema = {"type": "string", "minLength": 1}
_STATED: Schema = {"type": ["string", "null"]}
_DIGEST: Schema = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
_COUNT: Schema = {"type": "integer", "minimum": 0}


def index_schema() -> Schema:
    """The schema of `index.json`: every occupation of a run, each with all of its keys."""
    return _record({"schema_version": {"const": SCHEMA_VERSION}, "occupations": {"type": "array", "items": _entry()}})


def _entry() -> Schema:
    file = _record({"path": _TEXT, "sha256": _DIGEST})
    return _record(
        {
            "document": _TEXT,
            "name": _TEXT,
            "soc_code": _STATED,
            "url": {"type": ["string", "null"], "pattern": "^https?://"},
            "source": _TEXT,
            "sha256": _DIGEST,
            "wage_year": {"type": ["integer", "null"], "minimum": 1900, "maximum": 2100},
            "status": {"enum": list(map(str, Status))},
            "findings": {"anyOf": [_record(dict.fromkeys(Findings.model_fields, _COUNT)), {"type": "null"}]},
            "files": {"type": "object", "patternProperties": {"^[a-z][a-z-]*$": file}, "additionalProperties": False},
        }
    )


def _record(properties: Schema) -> Schema:
    """An object with just these properties, all of them there."""
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}
