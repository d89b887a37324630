"""Baselines: the findings of an earlier run, so that only new ones are told."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from occupipe.diagnostics import Diagnostic
from occupipe.errors import UsageError
from occupipe.json_schema import SCHEMA_VERSION
from occupipe.json_text import json_text
from occupipe.pipeline.configuration.matching import from_folder
from occupipe.pipeline.sources import STDIN
from occupipe.reports.checked import Checked
from occupipe.reports.fingerprints import keyed


class Known(BaseModel):
    """A finding of an earlier run. `path` is relative to the baseline; `key` tells the finding, wherever it stands."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    path: str
    document: str
    rule: str = Field(pattern="^[A-Z]{3}[0-9]{3}$")
    quote: str
    key: str = Field(pattern="^[0-9a-f]{64}$")

    def __hash__(self) -> int:
        """Equal where path, document and key are: the words are for people."""
        return hash((self.path, self.document, self.key))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Known) and (self.path, self.document, self.key) == (
            other.path, other.document, other.key,
        )  # fmt: skip

    @property
    def order(self) -> tuple[str, ...]:
        """The order of a baseline."""
        return self.path, self.document, self.rule, self.quote, self.key


class Baseline(BaseModel):
    """The findings of an earlier run, without dates and lines: the same findings give the same file."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    schema_version: Literal[1] = SCHEMA_VERSION
    findings: tuple[Known, ...] = ()

    def text(self) -> str:
        """The file."""
        return json_text(self.model_dump(mode="json")) + "\n"


def read_baseline(path: Path) -> Baseline:
    """A baseline from its file; what is none is a UsageError."""
    try:
        return Baseline.model_validate_json(path.read_bytes())
    except OSError as problem:
        reason = problem.strerror or str(problem)
        raise UsageError(f"baseline {path.as_posix()}: {reason} (make it with --write-baseline)") from problem
    except ValidationError as problem:
        first = problem.errors()[0]
        place = "/".join(str(step) for step in first["loc"]) or "the file"
        raise UsageError(f"baseline {path.as_posix()}: {place}: {first['msg']} (write it again)") from problem


@dataclass
class Comparison:
    """A run beside a baseline: findings that are known are suppressed, and all are kept for a new baseline."""

    folder: Path
    known: frozenset[Known] = frozenset()
    found: set[Known] = field(default_factory=set)
    judged: set[str] = field(default_factory=set)
    all_known: bool = False
    """Whether this run's findings are what becomes known, so that none of them is new."""

    def passing(self, checks: Iterable[Checked]) -> Iterator[Checked]:
        """The documents of a run, their known findings suppressed."""
        for checked in checks:
            self.judged.add(self._path(checked.path))
            diagnostics = tuple(self._compared(diagnostic, key) for diagnostic, key in keyed(checked))
            yield replace(checked, diagnostics=diagnostics)

    def expired(self, runs: Callable[[str], bool]) -> list[Known]:
        """The known findings that are gone: of sources that were judged, by rules that ran."""
        return sorted(
            (k for k in self.known - self.found if k.path in self.judged and runs(k.rule)), key=lambda k: k.order
        )

    def renewed(self, before: Iterable[Known], runs: Callable[[str], bool]) -> Baseline:
        """The new baseline: what was found, and what was known of sources and rules that this run did not judge."""
        kept = {k for k in before if not (k.path in self.judged and runs(k.rule)) and (self.folder / k.path).exists()}
        return Baseline(findings=tuple(sorted(self.found | kept, key=lambda k: k.order)))

    def _compared(self, diagnostic: Diagnostic, key: str) -> Diagnostic:
        if diagnostic.suppressed:
            return diagnostic
        entry = Known(
            path=self._path(diagnostic.path),
            document=diagnostic.document,
            rule=diagnostic.code,
            quote=diagnostic.place.quote,
            key=key,
        )
        self.found.add(entry)
        is_known = self.all_known or entry in self.known
        return replace(diagnostic, suppressed=True) if is_known else diagnostic

    def _path(self, shown: str) -> str:
        return shown if shown == STDIN else from_folder(shown, self.folder)
