"""`index.json`: every occupation of a run, with what a site needs to list it and to know that it changed."""

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from occupipe.exports.index import status_of
from occupipe.exports.schemas import schema
from occupipe.facts.fact import Status
from occupipe.occupation import Occupation
from occupipe.pipeline.outputs import Outputs
from tests.exports.build import URL, Page, baker, hostile

FORMATS = ("record", "jsonld", "index")


def index(folder: Path, *occupations: Occupation, formats: tuple[str, ...] = FORMATS) -> Any:
    with Outputs(folder, formats) as outputs:
        for occupation in occupations:
            outputs.add(occupation)
        outputs.finish(complete=True)
    document = json.loads((folder / "index.json").read_bytes())
    Draft202012Validator(schema("index")).validate(document)
    return document


def test_entry(tmp_path: Path) -> None:
    occupation = baker().occupation()
    (entry,) = index(tmp_path, occupation)["occupations"]
    assert list(entry) == [
        "document", "name", "soc_code", "url", "source", "sha256", "wage_year", "status", "findings", "files",
    ]  # fmt: skip
    assert (entry["name"], entry["soc_code"], entry["url"]) == ("Baker", "51-3011", URL)
    assert (entry["wage_year"], entry["status"]) == (2023, "ok")
    assert entry["sha256"] == occupation.source.sha256
    for name, path in (("record", "baker.json"), ("jsonld", "baker.jsonld")):
        assert entry["files"][name] == {"path": path, "sha256": sha256((tmp_path / path).read_bytes()).hexdigest()}


@pytest.mark.parametrize("count", [0, 1, 3])
def test_any_number_of_occupations(tmp_path: Path, count: int) -> None:
    pages = [baker(), hostile(), Page("cook", "Cook")][:count]
    found = index(tmp_path, *(page.occupation() for page in pages))["occupations"]
    assert [entry["document"] for entry in found] == [page.stem for page in pages]


def test_documents_without_an_occupation_are_none(tmp_path: Path) -> None:
    nameless = Page("nameless", None).wage("median", "5").occupation()
    found = index(tmp_path, nameless, baker().occupation(), nameless, Page("cook", "Cook").occupation())["occupations"]
    assert [entry["document"] for entry in found] == ["baker", "cook"]


def test_files_are_those_of_the_run(tmp_path: Path) -> None:
    (entry,) = index(tmp_path, baker().occupation(), formats=("index",))["occupations"]
    assert entry["files"] == {}


def test_an_address_that_is_none_of_the_web_is_none(tmp_path: Path) -> None:
    (entry,) = index(tmp_path, Page(url="javascript:alert(1)").occupation())["occupations"]
    assert entry["url"] is None


def test_status_is_that_of_the_worst_fact() -> None:
    page = Page().wage("median", "34950", contradicted=True, reference_year=2023).wage("mean", "36000")
    assert status_of(page.occupation()) is Status.CONTRADICTED
    corrected = page.occupation().with_status([page.facts[1].span, page.facts[2].span], Status.CORRECTED)
    assert status_of(corrected) is Status.CORRECTED


def test_contradicted_wages_give_no_wage_year(tmp_path: Path) -> None:
    page = Page().wage("median", "34950", contradicted=True, reference_year=2023)
    (entry,) = index(tmp_path, page.occupation())["occupations"]
    assert (entry["wage_year"], entry["status"]) == (None, "contradicted")


def test_an_incomplete_run_leaves_the_index_as_it_was(tmp_path: Path) -> None:
    index(tmp_path, baker().occupation())
    before = (tmp_path / "index.json").read_bytes()
    with Outputs(tmp_path, FORMATS) as outputs:
        outputs.add(Page("cook", "Cook").occupation())
        outputs.finish(complete=False)
    assert (tmp_path / "index.json").read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "baker.json", "baker.jsonld", "cook.json", "cook.jsonld", "index.json",
    ]  # fmt: skip


def test_a_document_of_the_name_index_does_not_take_its_place(tmp_path: Path) -> None:
    (entry,) = index(tmp_path, Page("index", "Cook").occupation())["occupations"]
    assert (entry["document"], entry["files"]["record"]["path"]) == ("index", "_index.json")
    assert (tmp_path / "_index.json").exists()
