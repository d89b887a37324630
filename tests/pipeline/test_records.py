"""Reading records and JSON-LD files back: what does not fit is told with file and place."""

import json
from pathlib import Path

import pytest

from occupipe.errors import SourceError
from occupipe.exports.jsonld import PROFILES
from occupipe.exports.jsonld import export as jsonld_text
from occupipe.exports.record import export
from occupipe.pipeline.records import check_jsonld, read_record, source_path
from occupipe.pipeline.sources import Source
from tests.exports.build import baker, hostile


def file(folder: Path, text: str | bytes, name: str = "baker.json") -> Source:
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return Source(f"out/{name}", path)


def test_record_comes_back(tmp_path: Path) -> None:
    for page in (baker(), hostile()):
        assert read_record(file(tmp_path, export(page.occupation()))) == page.occupation()


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b'{\n"a": }', "out/baker.json:2: is not JSON: "),
        (b'{"a": "\xff"}', "out/baker.json: is not UTF-8 at byte 7"),
        (b"[" * 100_000, "out/baker.json: is nested too deeply"),
        (b"9" * 5000, "out/baker.json: is not JSON that can be read"),
        (b"[]", "out/baker.json: does not fit the record schema: the document: "),
        (b'{"schema_version": 1}', "out/baker.json: does not fit the record schema"),
    ],
)
def test_what_is_no_record_is_told(content: bytes, problem: str, tmp_path: Path) -> None:
    with pytest.raises(SourceError) as told:
        read_record(file(tmp_path, content))
    assert str(told.value).startswith(problem)
    assert str(told.value).endswith("(extract it again)")
    assert len(str(told.value)) < 400


def test_record_that_fits_the_schema_and_not_the_model(tmp_path: Path) -> None:
    moved = json.loads(export(baker().occupation()))
    moved["wages"][0]["evidence"]["quote"] = "$99,999"
    with pytest.raises(SourceError, match=r"does not fit the record schema: wages/0/evidence: .*the quote is not"):
        read_record(file(tmp_path, json.dumps(moved)))


def test_long_values_are_cut_in_the_message(tmp_path: Path) -> None:
    for length, cut in ((20, False), (20_000, True)):
        record = json.loads(export(baker().occupation())) | {"coverage": "x" * length}
        with pytest.raises(SourceError) as told:
            read_record(file(tmp_path, json.dumps(record)))
        assert (" ..." in str(told.value)) is cut
        assert len(str(told.value)) < 300


def test_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"out/x\.json: No such file"):
        read_record(Source("out/x.json", tmp_path / "x.json"))


@pytest.mark.parametrize("profile", PROFILES)
def test_jsonld_of_every_profile_fits(profile: str, tmp_path: Path) -> None:
    source = file(tmp_path, jsonld_text(baker().occupation(), profile=profile), "baker.jsonld")
    check_jsonld(source)
    document = json.loads(source.path.read_bytes())
    (document["@graph"][1] if "@graph" in document else document)["estimatedSalary"][0]["median"] = "$34,950"
    with pytest.raises(SourceError, match=rf"does not fit the jsonld-{profile} schema: .*estimatedSalary/0"):
        check_jsonld(file(tmp_path, json.dumps(document), "baker.jsonld"))


def test_source_is_looked_for_from_here_and_beside_the_record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "out").mkdir()
    record = file(tmp_path / "out", "{}")
    assert source_path(record, "sources/baker.md") is None
    (tmp_path / "out" / "baker.md").write_text("x")
    assert source_path(record, "sources/baker.md") == tmp_path / "out" / "baker.md"
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "baker.md").write_text("x")
    assert source_path(record, "sources/baker.md") == Path("sources/baker.md")
