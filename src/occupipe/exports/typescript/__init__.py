"""TypeScript types of what is written, made from its JSON Schemas: for programs that read it, checked as they are built."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from occupipe.exports.typescript.declarations import declarations

MODULES: dict[str, tuple[str, str]] = {
    # schema: module, name of the document
    "record": ("record", "OccupationRecord"),
    "facts": ("facts", "FactRow"),
    "index": ("occupation-index", "OccupationIndex"),  # a module index would stand for the whole folder
    "jsonld-core": ("jsonld-core", "JsonLdCore"),
    "jsonld-full": ("jsonld-full", "JsonLdFull"),
    "jsonld-google-legacy": ("jsonld-google-legacy", "JsonLdGoogleLegacy"),
    "diagnostics": ("diagnostics", "DiagnosticsReport"),
}
"""The schemas that have types. To add one: a row, `make schema`."""

_HEAD = "// Made from {schema}.schema.json by `occupipe schema`; not written by hand.\n\n"
_ALL = "// Made by `occupipe schema`; not written by hand.\n\n"


def modules(schemas: Mapping[str, dict[str, Any]]) -> dict[str, str]:
    """The modules by file name: one for each schema, and `index.d.ts`, which has the documents of all."""
    texts = {
        f"{module}.d.ts": _HEAD.format(schema=name) + declarations(schemas[f"{name}.schema.json"], document)
        for name, (module, document) in MODULES.items()
    }
    exports = "".join(f'export type {{ {document} }} from "./{module}";\n' for module, document in MODULES.values())
    return texts | {"index.d.ts": _ALL + exports}
