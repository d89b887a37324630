"""A JSON Schema as TypeScript declarations: an interface for each kind of object, a type for the rest."""

from __future__ import annotations

import json
from typing import Any

from occupipe import late as re

Schema = dict[str, Any]

_NON_EMPTY = "/** A list of at least one. */\nexport type NonEmpty<T> = [T, ...T[]];\n"
_PLAIN = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")
_WORDS = {"string": "string", "number": "number", "integer": "number", "boolean": "boolean", "null": "null"}
"""JSON's types as TypeScript has them."""


def declarations(schema: Schema, name: str) -> str:
    """The declarations of a schema: its document under a name, then what it is made of."""
    parts = [_declaration(name, schema), *(_declaration(n, part) for n, part in schema.get("$defs", {}).items())]
    text = "\n".join(parts)
    return f"{text}\n{_NON_EMPTY}" if "NonEmpty<" in text else text


def _declaration(name: str, schema: Schema) -> str:
    told = _comment(schema.get("description") or schema.get("title"), "")
    if schema.get("type") == "object" and "properties" in schema:
        return f"{told}export interface {name} {_members(schema, '')}\n"
    return f"{told}export type {name} = {type_of(schema)};\n"


def _members(schema: Schema, indent: str) -> str:
    """The properties of an object; those that it need not have are optional."""
    always, inner = schema.get("required", []), f"{indent}  "
    lines = [
        f"{_comment(part.get('description'), inner)}{inner}{_key(name)}{'' if name in always else '?'}: {type_of(part, inner)};\n"
        for name, part in schema["properties"].items()
    ]
    return "{\n" + "".join(lines) + f"{indent}}}"


def type_of(schema: Schema, indent: str = "") -> str:
    """
    The type of the values that a schema allows.

    >>> type_of({"type": ["string", "null"]}), type_of({"enum": ["P1Y", None]}), type_of({"$ref": "#/$defs/Wage"})
    ('string | null', '"P1Y" | null', 'Wage')
    """
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    if "const" in schema or "enum" in schema:
        return " | ".join(_literal(value) for value in schema.get("enum", [schema.get("const")]))
    for union in ("anyOf", "oneOf"):
        if union in schema:
            return " | ".join(dict.fromkeys(type_of(part, indent) for part in schema[union]))
    kinds = schema.get("type", [])
    return " | ".join(_of_kind(kind, schema, indent) for kind in ([kinds] if isinstance(kinds, str) else kinds))


def _of_kind(kind: str, schema: Schema, indent: str) -> str:
    if kind == "array":
        return _array(schema, indent)
    if kind == "object":
        return _members(schema, indent) if "properties" in schema else _map(schema, indent)
    return _WORDS[kind]


def _array(schema: Schema, indent: str) -> str:
    """A list; what stands at its beginning is told first."""
    first = [type_of(part, indent) for part in schema.get("prefixItems", [])]
    entry = type_of(schema["items"], indent)
    if not first and schema.get("minItems"):
        return f"NonEmpty<{entry}>"
    rest = f"({entry})[]" if " | " in entry else f"{entry}[]"
    return f"[{', '.join([*first, f'...{rest}'])}]" if first else rest


def _map(schema: Schema, indent: str) -> str:
    """An object whose keys are not told one by one."""
    parts = [*schema.get("patternProperties", {}).values(), schema.get("additionalProperties")]
    values = [type_of(part, indent) for part in parts if isinstance(part, dict)]
    return f"{{ [name: string]: {' | '.join(values) or 'never'} }}"


def _literal(value: object) -> str:
    return json.dumps(value, ensure_ascii=True)


def _key(name: str) -> str:
    return name if _PLAIN.fullmatch(name) else json.dumps(name)


def _comment(words: str | None, indent: str) -> str:
    """Words as a comment, which nothing in them can end."""
    if not words:
        return ""
    lines = [line.strip() for line in words.replace("*/", "* /").strip().split("\n")]
    if len(lines) == 1:
        return f"{indent}/** {lines[0]} */\n"
    return f"{indent}/**\n" + "".join(f"{indent} * {line}".rstrip() + "\n" for line in lines) + f"{indent} */\n"
