"""All JSON Schemas of what occupipe writes, by file name."""

from __future__ import annotations

from typing import Any

from occupipe.exports import schemas as exported
from occupipe.reports.schema import diagnostics_schema


def schemas() -> dict[str, dict[str, Any]]:
    """The schemas of the exports, and that of the JSON report."""
    return {**exported.schemas(), "diagnostics.schema.json": diagnostics_schema()}
