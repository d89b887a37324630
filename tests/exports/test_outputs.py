"""The outputs of a run: from records the same bytes as from sources, and what becomes of refused documents."""

import json
from pathlib import Path

import pytest

from occupipe.errors import SourceError
from occupipe.exports.record import export
from occupipe.occupation import Occupation
from occupipe.pipeline.extraction import recorded
from occupipe.pipeline.formats import PAGES, TABLES, Choices
from occupipe.pipeline.outputs import Outputs, choices_of, formats_of
from occupipe.pipeline.sources import WRITTEN, Source
from tests.exports.build import Page, baker, hostile

ALL = (*PAGES, *TABLES)  # those whose files say something of documents


def written(folder: Path, *occupations: Occupation, choices: Choices | None = None) -> dict[str, str]:
    with Outputs(folder, ALL, choices) as outputs:
        for occupation in occupations:
            outputs.add(occupation)
        outputs.finish(complete=True)
    return {path.name: path.read_bytes().decode() for path in folder.iterdir()}


def records(folder: Path) -> list[Source]:
    return [Source(path.name, path) for path in folder.glob("*.json") if path.name not in WRITTEN]


def state_baker() -> Occupation:
    """A baker whose record stands in another order among records than its source among sources."""
    return Page("a-texan", "Baker").wage("median", "41000", area="Texas").occupation()


def test_records_give_the_outputs_again(tmp_path: Path) -> None:
    for occupation in (baker().occupation(), hostile().occupation()):
        first = written(tmp_path / occupation.document, occupation)
        (again,) = recorded(records(tmp_path / occupation.document))
        assert isinstance(again, Occupation)
        assert written(tmp_path / "again" / occupation.document, again) == first


def test_records_come_in_the_order_of_their_sources(tmp_path: Path) -> None:
    one, two = baker().occupation(), state_baker()
    late = two.model_copy(update={"source": two.source.model_copy(update={"file": "z/a-texan.md"})})
    written(tmp_path, one, late)
    assert [found.document for found in recorded(records(tmp_path)) if isinstance(found, Occupation)] == [
        "baker", "a-texan",
    ]  # fmt: skip


def test_two_records_of_one_document_are_told(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.json").write_text(export(baker().occupation()), encoding="utf-8")
    first, second = recorded(records(tmp_path))
    assert isinstance(first, Occupation)
    assert isinstance(second, SourceError)
    assert "'baker' has the same stem as one.json" in str(second)


def test_a_document_without_a_name_has_rows_and_no_files(tmp_path: Path) -> None:
    files = written(tmp_path, Page(name=None).wage("median", "5").occupation())
    assert sorted(files) == ["facts.csv", "facts.jsonl", "index.json", "occupations.csv"]
    assert json.loads(files["facts.jsonl"])["value"] == 5


def test_profile_is_chosen_and_a_refusal_costs_one_file(tmp_path: Path) -> None:
    texan = state_baker()
    choices = choices_of("google-legacy", keep_contradicted=False)
    files = written(tmp_path / "texan", texan, choices=choices)
    assert json.loads(files["a-texan.jsonld"])["@type"] == "Occupation"
    with Outputs(tmp_path / "bare", ALL, choices) as outputs:
        outputs.add(Page().occupation())
        outputs.finish(complete=True)
    assert [str(refusal)[:40] for refusal in outputs.refused] == ["sources/baker.md: states no median or pe"]
    assert sorted(path.name for path in (tmp_path / "bare").iterdir()) == [
        "baker.html", "baker.json", "facts.csv", "facts.jsonl", "index.json", "occupations.csv",
    ]  # fmt: skip


def test_contradicted_facts_are_kept_where_that_is_chosen(tmp_path: Path) -> None:
    occupation = Page().wage("median", "34950", contradicted=True).occupation()
    left_out = written(tmp_path / "a", occupation)
    kept = written(tmp_path / "b", occupation, choices=choices_of("core", keep_contradicted=True))
    changed = {name for name in kept if kept[name] != left_out[name]}
    assert changed == {
        "baker.jsonld",
        "baker.html",
        "occupations.csv",
        "index.json",
    }  # which has the checksum of the first
    assert "34950" not in left_out["baker.jsonld"]
    assert "34950" in left_out["facts.csv"]


@pytest.mark.parametrize("named", [["record", "jsonld,csv"], [" csv , jsonld", "record"]])
def test_formats_are_in_the_order_of_the_tables(named: list[str]) -> None:
    assert formats_of(named) == ("record", "jsonld", "csv")
