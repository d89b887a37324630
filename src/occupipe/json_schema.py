"""What all JSON Schemas of occupipe share: the dialect, and an identifier that tells the version of what is written."""

from __future__ import annotations

from typing import Any, Literal

DIALECT = "https://json-schema.org/draft/2020-12/schema"

SCHEMA_VERSION: Literal[1] = 1
"""The version of records, facts tables, JSON-LD and diagnostics; raised by a change that breaks a reader."""


def identifier(name: str) -> str:
    """
    The `$id` of a schema.

    >>> identifier("record")
    'urn:occupipe:schema:record:1'
    """
    return f"urn:occupipe:schema:{name}:{SCHEMA_VERSION}"


def named(name: str, title: str, schema: dict[str, Any]) -> dict[str, Any]:
    """A schema with dialect, identifier and title in front."""
    return {"$schema": DIALECT, "$id": identifier(name), **schema, "title": title}
