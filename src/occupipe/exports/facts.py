"""The facts table: the facts of all documents, a row each, as CSV and as JSON Lines. Its columns are an interface."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from occupipe.exports.csv_text import csv_line
from occupipe.json_text import json_text
from occupipe.occupation import AnyPart, Figure, Occupation, json_number

COLUMNS = (
    "document", "kind", "statistic", "range_of", "value", "value_high", "unit", "currency", "rounded_to", "bound",
    "approximate", "reference_year", "base_year", "target_year", "span_years", "per", "comparison", "category", "area",
    "scope", "subject", "level", "role", "requirement", "name", "abbreviation", "issuer", "text", "description",
    "source", "confidence", "status", "start", "end", "context_start", "context_end", "line", "column", "end_line",
    "end_column", "quote", "context",
)  # fmt: skip
"""The columns in their order: never renamed, and every one of them in every row."""

HEAD = csv_line(COLUMNS)
"""The first line of `facts.csv`."""


def csv_rows(occupation: Occupation) -> str:
    """The rows of one document for `facts.csv`."""
    return "".join(csv_line(row.values()) for row in rows(occupation))


def jsonl_rows(occupation: Occupation) -> str:
    """The rows of one document for `facts.jsonl`: an object a line."""
    return "".join(json_text(row, indent=None) + "\n" for row in rows(occupation))


def rows(occupation: Occupation) -> Iterator[dict[str, Any]]:
    """The facts of a document in the order of the text, as JSON objects with all columns."""
    for part in occupation.parts():
        stated = _stated(occupation.document, part)
        yield {column: stated.get(column) for column in COLUMNS}


def _stated(document: str, part: AnyPart) -> dict[str, Any]:
    """What a part states, by the names of its fields and of its evidence's."""
    fields = {name: _plain(getattr(part, name)) for name in type(part).model_fields if name != "evidence"}
    place = {name: getattr(part.evidence, name) for name in part.evidence.__dataclass_fields__}
    approximate = (isinstance(part, Figure) and part.approximate) or None  # null, not false: nothing is stated
    return {"document": document, **fields, "approximate": approximate, **place}


def _plain(value: object) -> object:
    """A value as JSON has it: a decimal as a number, an enum member as its word."""
    if isinstance(value, Decimal):
        return json_number(value)
    return str(value) if isinstance(value, str) else value
