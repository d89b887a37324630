"""`occupipe export`: status, streams, and what is left alone."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from occupipe.cli.app import app
from occupipe.exports.record import export
from tests.exports.build import Page, baker


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of records: one sound, one without pay."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "baker.json").write_text(export(baker().occupation()), encoding="utf-8")
    (tmp_path / "out" / "cook.json").write_text(export(Page("cook", "Cook").occupation()), encoding="utf-8")
    return tmp_path / "out"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["export", *arguments], catch_exceptions=False)


def files(folder: str) -> list[str]:
    return sorted(path.name for path in Path(folder).iterdir())


def test_default_is_the_out_folder(out: Path) -> None:
    outcome = run("--to", "jsonld,facts", "--out", "again")
    assert (outcome.exit_code, outcome.stdout) == (0, "")
    assert outcome.stderr == "2 records exported to again\n"
    assert files("again") == ["baker.jsonld", "cook.jsonld", "facts.csv"]


def test_profile(out: Path) -> None:
    assert run("out/baker.json", "--to", "jsonld", "--profile", "full", "--out", "full").exit_code == 0
    kinds = {node["@type"] for node in json.loads(Path("full/baker.jsonld").read_bytes())["@graph"]}
    assert {"Observation", "StatisticalVariable"} <= kinds


def test_document_that_lacks_what_the_profile_must_have(out: Path) -> None:
    outcome = run("--to", "jsonld", "--to", "facts", "--profile", "google-legacy", "--out", "legacy")
    assert outcome.exit_code == 1
    assert "sources/cook.md: states no median or percentile of pay, which google-legacy requires" in outcome.stderr
    assert outcome.stderr.endswith("2 records exported to legacy, 1 without what the profile asks for\n")
    assert files("legacy") == ["baker.jsonld", "facts.csv"]


def test_unknown_profile(out: Path) -> None:
    outcome = run("--to", "jsonld", "--profile", "google", "--out", "x")
    assert outcome.exit_code == 2
    assert "--profile google: unknown profile (known: core, full, google-legacy)" in outcome.stderr
    assert not Path("x").exists()


def test_damaged_record_is_told_and_the_tables_stand(out: Path) -> None:
    run("--to", "facts,record", "--out", "again")
    before = Path("again/facts.csv").read_bytes()
    (out / "cook.json").write_text(export(Page("cook", "Cook").occupation()).replace('"sha256": "', '"sha256": "x'))
    (out / "zoo.json").write_text("9" * 5000, encoding="utf-8")
    outcome = run("--to", "facts,record", "--out", "again")
    assert outcome.exit_code == 2
    assert "cook.json: does not fit the record schema: source/sha256: " in outcome.stderr
    assert "zoo.json: is not JSON that can be read" in outcome.stderr
    assert outcome.stderr.endswith("1 record exported to again\n")
    assert Path("again/facts.csv").read_bytes() == before


def test_nothing_is_made_where_nothing_can_be_read(out: Path) -> None:
    outcome = run("nowhere.json", "--to", "facts", "--out", "x")
    assert outcome.exit_code == 2
    assert "nowhere.json: no such file or folder" in outcome.stderr
    assert not Path("x").exists()


def test_records_are_in_the_folder_that_the_configuration_names(out: Path) -> None:
    out.rename("build")
    Path("occupipe.yaml").write_text("out: build\n", encoding="utf-8")
    assert run("--to", "csv").exit_code == 0
    assert "occupations.csv" in files("build")


def test_tables_that_a_shell_names_with_the_records_are_passed_over(out: Path) -> None:
    run("--to", "index,csvw")
    names = sorted(str(path) for path in Path("out").glob("*.json"))
    assert len(names) == 5
    outcome = run(*names, "--to", "csv", "--out", "again")
    assert (outcome.exit_code, outcome.stderr) == (0, "2 records exported to again\n")
