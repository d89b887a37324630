"""The JSON Schema of a row of the facts table."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Any, get_args

from occupipe.exports.facts import COLUMNS
from occupipe.facts.fact import Confidence, FactKind, PayPeriod, Statistic, Status
from occupipe.occupation import vocabulary
from occupipe.quantities.quantity import Bound

Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}
OFFSET: Schema = {"type": "integer", "minimum": 0}
FROM_ONE: Schema = {"type": "integer", "minimum": 1}
YEAR: Schema = {"type": ["integer", "null"], "minimum": 1900, "maximum": 2100}
NUMBER: Schema = {"type": ["number", "null"]}
STATED: Schema = {"type": ["string", "null"]}


def _one_of(words: Iterable[str]) -> Schema:
    """One word of a closed list, or null."""
    return {"enum": [*map(str, words), None]}


def _always(words: type[StrEnum]) -> Schema:
    """One word of a closed list, in every row."""
    return {"enum": list(map(str, words))}


_COLUMNS: dict[str, Schema] = {
    **dict.fromkeys(COLUMNS, STATED),
    "document": TEXT, "kind": _always(FactKind), "quote": TEXT, "context": TEXT,
    "statistic": _one_of(Statistic), "range_of": _one_of(get_args(vocabulary.RangeOf)),
    "value": NUMBER, "value_high": NUMBER, "rounded_to": {"type": ["number", "null"], "exclusiveMinimum": 0},
    "unit": {"enum": [*map(str, PayPeriod), "percent", "jobs", None]},
    "currency": {"type": ["string", "null"], "pattern": "^[A-Z]{3}$"},
    "bound": _one_of(Bound), "approximate": {"enum": [True, None]},
    "reference_year": YEAR, "base_year": YEAR, "target_year": YEAR,
    "span_years": {"type": ["integer", "null"], "minimum": 0},
    "per": _one_of(get_args(vocabulary.Per)), "comparison": _one_of(get_args(vocabulary.Comparison)),
    "level": _one_of(get_args(vocabulary.Level)), "role": _one_of(get_args(vocabulary.Role)),
    "requirement": _one_of(get_args(vocabulary.Requirement)),
    "confidence": _always(Confidence), "status": _always(Status),
    "start": OFFSET, "end": FROM_ONE, "context_start": OFFSET, "context_end": FROM_ONE,
    "line": FROM_ONE, "column": FROM_ONE, "end_line": FROM_ONE, "end_column": FROM_ONE,
}  # fmt: skip

_FIGURE = ("value", "unit", "rounded_to")
_NEVER_NULL: dict[str, tuple[str, ...]] = {
    "salary": (*_FIGURE, "statistic", "currency"), "employment": _FIGURE, "share": (*_FIGURE, "category"),
    "growth_pct": _FIGURE, "growth_count": _FIGURE, "openings_count": _FIGURE, "experience": _FIGURE,
    "education": ("level",), "certification": ("name",), "skill": ("name",), "name": ("name",),
    "alternate_name": ("text",), "description": ("text",), "duty": ("text",), "topic": ("text",),
}  # fmt: skip
"""The columns that each kind of fact always states."""


def fact_schema() -> Schema:
    """The schema of one row of `facts.jsonl`: every column, null where nothing is stated, and what its kind needs."""
    return {
        "type": "object",
        "properties": {column: _COLUMNS[column] for column in COLUMNS},
        "required": list(COLUMNS),
        "additionalProperties": False,
        "allOf": [_needs(kind, columns) for kind, columns in _NEVER_NULL.items()],
    }


def _needs(kind: str, columns: tuple[str, ...]) -> Schema:
    stated = {column: {"not": {"type": "null"}} for column in columns}
    return {"if": {"properties": {"kind": {"const": kind}}}, "then": {"properties": stated}}
