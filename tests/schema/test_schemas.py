"""The committed JSON Schemas: what the code makes now, and strict."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from occupipe.exports.record import record
from occupipe.exports.schemas import jsonld_schema_name, schema
from occupipe.occupation import SCHEMA_VERSION, Occupation
from occupipe.pipeline.schemas import schemas
from tests.exports.build import Page, baker, hostile

COMMITTED = Path(__file__).parents[2] / "schema"
RECORD = record(baker().occupation())


def test_committed_schemas_are_those_of_the_code() -> None:
    committed = {path.name: json.loads(path.read_bytes()) for path in COMMITTED.glob("*.json")}
    assert committed == schemas(), "run `make schema`"


def test_files_have_a_fixed_form() -> None:
    for path in COMMITTED.glob("*.json"):
        assert path.read_text(encoding="utf-8") == json.dumps(schemas()[path.name], ensure_ascii=False, indent=2) + "\n"


@pytest.mark.parametrize("name", schemas())
def test_every_schema_is_one_and_says_which(name: str) -> None:
    document = schemas()[name]
    Draft202012Validator.check_schema(document)
    assert document["$id"] == f"urn:occupipe:schema:{name.removesuffix('.schema.json')}:{SCHEMA_VERSION}"
    assert document["title"]
    assert list(document)[:2] == ["$schema", "$id"]


@pytest.mark.parametrize("name", schemas())
def test_no_object_is_open(name: str) -> None:
    open_ones = [
        where for where, node in objects(schemas()[name], name) if node.get("additionalProperties") is not False
    ]
    assert open_ones == []


def objects(value: Any, where: str) -> list[tuple[str, dict[str, Any]]]:
    """All schemas of objects inside a schema, with their places."""
    if isinstance(value, list):
        return [found for index, entry in enumerate(value) for found in objects(entry, f"{where}/{index}")]
    if not isinstance(value, dict):
        return []
    own = [(where, value)] if value.get("type") == "object" else []
    return own + [found for name, entry in value.items() for found in objects(entry, f"{where}/{name}")]


@pytest.mark.parametrize("page", [baker(), hostile(), Page()])
def test_records_fit(page: Page) -> None:
    Draft202012Validator(schema("record")).validate(record(page.occupation()))


def change(path: str, value: Any) -> dict[str, Any]:
    """A record with another value at a place, `...` for none."""
    document: Any = json.loads(json.dumps(RECORD))
    *steps, last = path.split("/")
    place = document
    for step in steps:
        place = place[int(step)] if step.isdigit() else place[step]
    if value is ...:
        del place[last]
    else:
        place[last] = value
    return document


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("name", None),
        ("name", ""),
        ("name", ...),
        ("wages", ...),
        ("schema_version", 2),
        ("salary", 5),
        ("source/sha256", "abc"),
        ("source/modified", "today"),
        ("wages/0/value", "34950"),
        ("wages/0/value", -1),
        ("wages/0/value_high", 5),
        ("wages/0/unit", "percent"),
        ("wages/0/currency", "$"),
        ("wages/0/statistic", "mode"),
        ("wages/0/rounded_to", 0),
        ("wages/0/reference_year", 1850),
        ("wages/0/area", ...),
        ("wages/0/evidence/line", 0),
        ("wages/0/evidence", ...),
        ("shares/0/unit", "jobs"),
        ("shares/0/category", None),
        ("education/0/level", "phd"),
        ("growth/0/comparison", "fast"),
        ("duties/0/kind", "topic"),
        ("coverage/seen", -1),
    ],
)
def test_records_that_do_not_fit(path: str, value: Any) -> None:
    assert not Draft202012Validator(schema("record")).is_valid(change(path, value))


@pytest.mark.parametrize(
    ("kind", "column"),
    [("salary", "value"), ("salary", "currency"), ("share", "category"), ("education", "level"), ("duty", "text")],
)
def test_a_fact_states_what_its_kind_needs(kind: str, column: str) -> None:
    from occupipe.exports.facts import rows

    validator = Draft202012Validator(schema("facts"))
    row = next(row for row in rows(baker().occupation()) if row["kind"] == kind)
    assert validator.is_valid(row)
    assert not validator.is_valid({**row, column: None})
    assert not validator.is_valid({name: value for name, value in row.items() if name != "scope"})
    assert not validator.is_valid({**row, "note": "x"})


@pytest.mark.parametrize(
    ("document", "name"),
    [
        ({"@graph": []}, "jsonld-core"),
        ({"@graph": [5, {"@type": ["Observation"]}, {"@type": "Observation"}]}, "jsonld-full"),
        ({"@graph": {"@type": "Observation"}}, "jsonld-core"),
        ({"@type": "Occupation"}, "jsonld-google-legacy"),
        ([], "jsonld-core"),
        (None, "jsonld-core"),
    ],
)
def test_profile_of_a_document_is_told_by_its_layout(document: Any, name: str) -> None:
    assert jsonld_schema_name(document) == name


def test_a_record_is_what_the_model_writes() -> None:
    assert Occupation.model_validate(RECORD).model_dump(mode="json") == RECORD
