"""The record: the whole occupation as JSON, every part with its evidence, null for what the article does not say."""

from __future__ import annotations

from typing import Any

from occupipe.json_text import json_text
from occupipe.occupation import FIELDS, Occupation


def export(occupation: Occupation) -> str:
    """The record as text. It names the source file and its digest, and nothing that changes from run to run."""
    return json_text(record(occupation)) + "\n"


def record(occupation: Occupation) -> dict[str, Any]:
    """The record as a JSON object: `Occupation.model_validate` gives the same occupation back."""
    document = occupation.model_dump(mode="json")
    for field in FIELDS.values():
        document[field] = [_as_read(part) for part in document[field]]
    return document


def _as_read(part: dict[str, Any]) -> dict[str, Any]:
    """A part in the order people read: what it is, what it says, and last where it stands."""
    kind, evidence = part.pop("kind"), part.pop("evidence")
    return {"kind": kind, **part, "evidence": evidence}
