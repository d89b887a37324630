"""
Schema.org JSON-LD: one file per kind of node, one per profile.

`core` is what the vocabulary can say exactly: page, occupation, pay, named sources. `full` adds an observation for each
figure that core has no property for. `google-legacy` is the single occupation that Google's retired feature required.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from occupipe.errors import UsageError
from occupipe.exports.choice import uncontradicted
from occupipe.exports.jsonld.core import core
from occupipe.exports.jsonld.full import full
from occupipe.exports.jsonld.google_legacy import google_legacy
from occupipe.exports.jsonld.nodes import NotStatedError
from occupipe.exports.jsonld.script import document_text, script_block
from occupipe.occupation import Occupation

__all__ = ["CORE", "PROFILES", "NotStatedError", "export", "jsonld", "known_profile", "script_block"]

CORE = "core"
PROFILES: dict[str, Callable[[Occupation], dict[str, Any]]] = {
    CORE: core,
    "full": full,
    "google-legacy": google_legacy,
}
"""The profiles of `--profile`. To add one: its file here, a row, a layout in `profile_schemas.py`, a golden file."""


def known_profile(name: str) -> str:
    """A profile by its name; one that there is none of is a UsageError."""
    if name not in PROFILES:
        raise UsageError(f"--profile {name}: unknown profile (known: {', '.join(PROFILES)})")
    return name


def export(occupation: Occupation, *, keep_contradicted: bool = False, profile: str = CORE) -> str:
    """The document as text, as safe between script tags as in a file of its own."""
    return document_text(jsonld(occupation, keep_contradicted=keep_contradicted, profile=profile)) + "\n"


def jsonld(occupation: Occupation, *, keep_contradicted: bool = False, profile: str = CORE) -> dict[str, Any]:
    """The document. Raises NotStatedError where no occupation is named, or the profile asks for what is not known."""
    if occupation.name is None:
        raise NotStatedError(f"{occupation.source.file}: names no occupation, so there is nothing to write as JSON-LD")
    return PROFILES[profile](uncontradicted(occupation, keep_contradicted=keep_contradicted))
