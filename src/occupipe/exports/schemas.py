"""The JSON Schemas of the exports: of the record from its models, of the others from their tables."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from pydantic.json_schema import GenerateJsonSchema

from occupipe.exports.fact_schema import fact_schema
from occupipe.exports.index_schema import index_schema
from occupipe.exports.jsonld import PROFILES
from occupipe.exports.jsonld.profile_schemas import profile_schema
from occupipe.json_schema import named
from occupipe.occupation import Occupation


class _Untitled(GenerateJsonSchema):
    """A schema in which a field has no title beside its name."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002 (as pydantic calls it)
        """Never."""
        return False


def record_schema() -> dict[str, Any]:
    """The schema of a record. An occupation without a name has none."""
    document = Occupation.model_json_schema(mode="serialization", schema_generator=_Untitled)
    document["properties"]["name"] = {"type": "string", "minLength": 1}
    return document


_SCHEMAS: dict[str, tuple[str, Callable[[], dict[str, Any]]]] = {
    "record": ("The record of an occupation", record_schema),
    "facts": ("A row of the facts table", fact_schema),
    "index": ("The index of all occupations", index_schema),
    **{f"jsonld-{name}": (f"JSON-LD, profile {name}", partial(profile_schema, name)) for name in PROFILES},
}
"""Each schema by its name: title, and how it is made. To add one: a row."""


def schema(name: str) -> dict[str, Any]:
    """The schema of a kind of document: record, facts, index, jsonld-core, jsonld-full or jsonld-google-legacy."""
    title, made = _SCHEMAS[name]
    return named(name, title, made())


def schemas() -> dict[str, dict[str, Any]]:
    """All schemas by the names of their files."""
    return {f"{name}.schema.json": schema(name) for name in _SCHEMAS}


def jsonld_schema_name(document: object) -> str:
    """The schema for a JSON-LD document: that of the profile that its layout is of."""
    graph = document.get("@graph") if isinstance(document, dict) else None
    if graph is None and isinstance(document, dict):
        return "jsonld-google-legacy"
    nodes = graph if isinstance(graph, list) else []
    observed = any(isinstance(node, dict) and node.get("@type") == "Observation" for node in nodes)
    return "jsonld-full" if observed else "jsonld-core"
