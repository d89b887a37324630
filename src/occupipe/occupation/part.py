"""What every part of an occupation has."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from occupipe.facts.fact import Confidence, Status
from occupipe.occupation.evidence import Evidence
from occupipe.spans import Span


class Strict(BaseModel):
    """A model of a record: it never changes, has no unknown field, and writes all its fields."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        json_schema_serialization_defaults_required=True,
        defer_build=True,  # start-up: what a run has no part of is not built
    )


class Part(Strict):
    """A fact by meaning: its evidence, the source the article names, how sure the reading is, its status."""

    evidence: Evidence
    source: str | None = None
    confidence: Confidence = Confidence.CERTAIN
    status: Status = Status.OK

    @property
    def span(self) -> Span:
        """The figure or words alone."""
        return self.evidence.span
