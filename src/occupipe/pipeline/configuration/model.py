"""What can stand in `occupipe.yaml`. Keys are the long options of the command line, without their hyphens in front."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, WithJsonSchema

from occupipe.pipeline.configuration.kinds import (
    Beginning,
    Code,
    Country,
    Encoding,
    ExportFormat,
    FailOn,
    Level,
    Profile,
    ReportFormat,
    Words,
)


def _with_hyphens(name: str) -> str:
    return name.replace("_", "-")


class _Entry(BaseModel):
    """A mapping of the configuration: a key that it does not have is a mistake."""

    model_config = ConfigDict(extra="forbid", frozen=True, alias_generator=_with_hyphens)


Severities = Annotated[
    dict[Code, Level],
    WithJsonSchema({
        "type": "object",
        "patternProperties": {"^[A-Z]{3}[0-9]{3}$": {"enum": ["error", "warning", "note"]}},
        "additionalProperties": False,
    }),
]  # fmt: skip


class PathSettings(_Entry):
    """
    Settings for some of the sources. `path` is a file, a folder, or a pattern in which `*` stands for any characters.

    Its `ignore` and `severities` are added to those of the project; the others stand in their place.
    """

    path: Words
    ignore: tuple[Beginning, ...] = ()
    severities: Severities = Field(default_factory=dict)
    max_age_years: int | None = Field(None, ge=0)
    country: Country | None = None


class SuppressionEntry(_Entry):
    """Findings that someone has looked at and lets stand: of which rule, why, and, if not all, where."""

    rule: Code
    reason: Words
    path: Words | None = None
    quote: Words | None = None


class Configuration(_Entry):
    """The configuration of a project. What is not said is as the command line has it by default."""

    paths: tuple[Words, ...] = Field((), description="The sources; relative to the folder of the configuration.")
    out: Words | None = Field(None, description="The folder of the outputs.")
    to: tuple[ExportFormat, ...] = Field((), description="The formats that extract writes.")
    profile: Profile | None = Field(None, description="The profile of the JSON-LD.")
    keep_contradicted: bool | None = Field(None, description="Keep contradicted facts in JSON-LD and occupations.csv.")
    country: Country | None = Field(None, description="The country of sources that name none.")
    encoding: Encoding | None = Field(None, description="The encoding of the sources.")
    max_bytes: int | None = Field(None, ge=1, description="Sources that are larger are refused.")
    select: tuple[Beginning, ...] = Field((), description="Only these rules; a code, or how codes begin.")
    ignore: tuple[Beginning, ...] = Field((), description="Not these rules.")
    severities: Severities = Field(default_factory=dict, description="Rules whose findings matter more or less.")
    per_path: tuple[PathSettings, ...] = Field((), description="Settings for some of the sources.")
    suppressions: tuple[SuppressionEntry, ...] = Field((), description="Findings that are let stand.")
    max_age_years: int | None = Field(None, ge=0, description="Older figures are stale.")
    as_of: date | None = Field(None, description="The day figures are judged on.")
    baseline: Words | None = Field(None, description="A file with findings that are known.")
    min_coverage: float | None = Field(None, ge=0, le=100, description="Of the figures, how many percent must be read.")
    fail_on: FailOn | None = Field(None, description="The severity from which on a run ends with status 1.")
    exit_zero: bool | None = Field(None, description="End with 0 whatever was found.")
    output_format: ReportFormat | None = Field(None, description="The report of validate.")
    quiet: bool | None = Field(None, description="Say nothing but errors.")
    verbose: bool | None = Field(None, description="Say more about what is read.")

    def given(self) -> dict[str, Any]:
        """What is said, by the names of the fields."""
        return {name: getattr(self, name) for name in self.model_fields_set}
