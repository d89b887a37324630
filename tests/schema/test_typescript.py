"""TypeScript types: the committed exports are of them, what is none is refused, and they follow from the schemas."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from occupipe.exports.facts import rows
from occupipe.exports.jsonld import jsonld
from occupipe.exports.record import record
from occupipe.exports.typescript import MODULES
from occupipe.exports.typescript.declarations import declarations, type_of
from occupipe.pipeline.schemas import schemas, type_modules
from tests.exports.build import baker, hostile

ROOT = Path(__file__).parents[2]
COMMITTED = ROOT / "schema"
MISSING = (
    "no types are checked: tsc is missing (on Debian and Ubuntu: make typescript; elsewhere: npm install -g typescript)"
)


def compiler() -> str:
    """The TypeScript compiler. Without it a test is skipped, but in runs that must leave nothing out it fails."""
    found = shutil.which("tsc")
    if found is None and os.environ.get("OCCUPIPE_REQUIRE_SHARED"):
        pytest.fail(MISSING, pytrace=False)
    if found is None:
        pytest.skip(MISSING)
    return found


def documents() -> Iterator[tuple[str, Any]]:
    """Documents of every kind, each with the name of its type."""
    for path in sorted((ROOT / "out").glob("*.jsonld")):
        yield "JsonLdCore", json.loads(path.read_bytes())
        yield "OccupationRecord", json.loads(path.with_suffix(".json").read_bytes())
    yield "OccupationIndex", json.loads((ROOT / "out" / "index.json").read_bytes())
    for page in (baker(), hostile()):
        occupation = page.occupation()
        yield "JsonLdCore", jsonld(occupation)
        yield "JsonLdFull", jsonld(occupation, profile="full")
        yield "OccupationRecord", record(occupation)
        yield from (("FactRow", row) for row in rows(occupation))
    yield "JsonLdGoogleLegacy", jsonld(baker().occupation(), profile="google-legacy")


def wrong() -> Iterator[tuple[str, Any]]:
    """Documents that are not of their type."""
    sound = jsonld(baker().occupation())

    def changed(**properties: Any) -> dict[str, Any]:
        page, occupation, *others = sound["@graph"]
        return {**sound, "@graph": [page, {**occupation, **properties}, *others]}

    salary = sound["@graph"][1]["estimatedSalary"][0]
    yield "JsonLdCore", changed(estimatedSalary=[{**salary, "median": "$34,950"}])
    yield "JsonLdCore", changed(estimatedSalary=[{**salary, "mean": 34950}])
    yield "JsonLdCore", changed(estimatedSalary=[])
    yield "JsonLdCore", changed(industry="Bakeries")
    yield "JsonLdCore", {**sound, "@graph": sound["@graph"][:1]}
    yield "JsonLdCore", jsonld(baker().occupation(), profile="full")
    yield "JsonLdGoogleLegacy", sound
    yield "FactRow", {**next(rows(baker().occupation())), "kind": "wage"}


def program() -> str:
    """A program that gives every document its type, and expects an error of each that is not of it."""
    names = ", ".join(name for _, name in MODULES.values())
    lines = [f'import type {{ {names} }} from "./types";', "export type Report = DiagnosticsReport;"]
    for number, (name, document) in enumerate(documents()):
        lines.append(f"export const sound{number}: {name} = {json.dumps(document)};")
    for number, (name, document) in enumerate(wrong()):
        lines += ["// @ts-expect-error", f"export const wrong{number}: {name} = {json.dumps(document)};"]
    lines.append("export const median: number | undefined = sound0['@graph'][1].estimatedSalary")
    lines.append("  ?.map((pay) => (pay['@type'] === 'MonetaryAmountDistribution' ? pay.median : undefined))[0];")
    return "\n".join(lines) + "\n"


def test_documents_are_of_their_types(tmp_path: Path) -> None:
    tsc = compiler()
    shutil.copytree(COMMITTED / "types", tmp_path / "types")
    (tmp_path / "program.ts").write_text(program(), encoding="utf-8")
    flags = ["--noEmit", "--strict", "--target", "es2020", "--module", "commonjs"]
    ended = subprocess.run(
        [tsc, *flags, "program.ts"], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=120
    )
    assert (ended.stdout + ended.stderr, ended.returncode) == ("", 0)


def test_committed_types_are_those_of_the_code() -> None:
    committed = {f"types/{path.name}": path.read_text(encoding="utf-8") for path in (COMMITTED / "types").iterdir()}
    assert committed == type_modules(), "run `make schema`"


def test_every_schema_of_an_output_has_types() -> None:
    assert {f"{name}.schema.json" for name in MODULES} == set(schemas()) - {
        "configuration.schema.json", "baseline.schema.json",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("schema", "written"),
    [
        ({"type": "array", "items": {"type": "string"}}, "string[]"),
        ({"type": "array", "items": {"type": "string"}, "minItems": 1}, "NonEmpty<string>"),
        ({"type": "array", "items": {"anyOf": [{"type": "null"}, {"type": "integer"}]}}, "(null | number)[]"),
        ({"type": "array", "prefixItems": [{"const": 1}], "items": {"type": "boolean"}}, "[1, ...boolean[]]"),
        ({"type": "object", "patternProperties": {"^a$": {"type": "number"}}}, "{ [name: string]: number }"),
        ({"type": "object", "properties": {"@id": {"type": "string"}}}, '{\n  "@id"?: string;\n}'),
        ({"enum": ['"quoted"', None, True]}, '"\\"quoted\\"" | null | true'),
    ],
)
def test_types(schema: dict[str, Any], written: str) -> None:
    assert type_of(schema) == written


def test_no_words_end_a_comment() -> None:
    text = declarations({"type": "string", "description": "a */ export const evil = 1; /*"}, "Text")
    assert text == "/** a * / export const evil = 1; /* */\nexport type Text = string;\n"
