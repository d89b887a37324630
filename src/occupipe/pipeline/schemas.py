"""All JSON Schemas of what occupipe writes, by file name."""

from __future__ import annotations

from typing import Any

from occupipe.exports import schemas as exported
from occupipe.exports import typescript
from occupipe.json_schema import named
from occupipe.pipeline.baseline import Baseline
from occupipe.pipeline.configuration.model import Configuration
from occupipe.reports.schema import diagnostics_schema


def schemas() -> dict[str, dict[str, Any]]:
    """The schemas of the exports, of the JSON report, of the configuration, and of baselines."""
    return {
        **exported.schemas(),
        "diagnostics.schema.json": diagnostics_schema(),
        "configuration.schema.json": configuration_schema(),
        "baseline.schema.json": named("baseline", "The baseline of a project", Baseline.model_json_schema()),
    }


def type_modules() -> dict[str, str]:
    """The TypeScript types of what occupipe writes, by file name."""
    return {f"types/{name}": text for name, text in typescript.modules(schemas()).items()}


def configuration_schema() -> dict[str, Any]:
    """The schema of `occupipe.yaml`."""
    return named("configuration", "The configuration of a project", Configuration.model_json_schema(by_alias=True))
