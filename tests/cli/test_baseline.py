"""Baselines: written, used, expired, pruned."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from occupipe.pipeline.schemas import schemas
from tests.cli.articles import CONTRADICTORY, SOUND, Run


@pytest.fixture
def known(project: Path, run: Run) -> Path:
    """A project with an error in two articles, and its baseline."""
    (project / "sources" / "baker.md").write_text(CONTRADICTORY)
    (project / "sources" / "cook.md").write_text(CONTRADICTORY.replace("Baker", "Cook").replace("bakers", "cooks"))
    outcome = validate(run, "--write-baseline", "known.json")
    assert (outcome.exit_code, outcome.stdout) == (0, "")
    assert outcome.stderr.startswith("2 findings in the baseline known.json\n")
    return project


def validate(run: Run, *options: str) -> Any:
    return run("validate", "sources", *(() if "--select" in options else ("--select", "PAY102")), *options)


def entries(folder: Path) -> list[tuple[str, str, str]]:
    document = json.loads((folder / "known.json").read_text())
    Draft202012Validator(schemas()["baseline.schema.json"]).validate(document)
    return [(entry["path"], entry["rule"], entry["quote"]) for entry in document["findings"]]


def test_what_is_known_is_not_told_again(known: Path, run: Run) -> None:
    assert entries(known) == [(f"sources/{name}.md", "PAY102", "$41.00") for name in ("baker", "cook")]
    outcome = validate(run, "--baseline", "known.json")
    assert (outcome.exit_code, outcome.stdout) == (0, "")
    assert validate(run).exit_code == 1


def test_lines_do_not_matter(known: Path, run: Run) -> None:
    path = known / "sources" / "baker.md"
    path.write_text(path.read_text().replace("\n\n", "\n\nBakers rise early.\n\n"))
    assert validate(run, "--baseline", "known.json").exit_code == 0


@pytest.mark.parametrize(
    "text",
    [
        CONTRADICTORY.replace("$41.00", "$42.00"),
        CONTRADICTORY.replace("$80,580", "$80,590"),
        CONTRADICTORY + "\n" + CONTRADICTORY.partition("\n")[2].replace("2023", "2022"),
    ],
)
def test_what_is_new_is_told(text: str, known: Path, run: Run) -> None:
    (known / "sources" / "baker.md").write_text(text)
    outcome = validate(run, "--baseline", "known.json")
    assert outcome.exit_code == 1
    assert len(outcome.stdout.splitlines()) == 1


def test_what_is_gone_is_told_and_pruned(known: Path, run: Run) -> None:
    (known / "sources" / "baker.md").write_text(SOUND)
    outcome = validate(run, "--baseline", "known.json")
    assert outcome.exit_code == 0
    assert "expired in the baseline: sources/baker.md PAY102 $41.00\n" in outcome.stderr
    validate(run, "--write-baseline", "known.json")
    assert [path for path, *_ in entries(known)] == ["sources/cook.md"]


def test_what_was_not_judged_is_neither_expired_nor_pruned(known: Path, run: Run) -> None:
    before = (known / "known.json").read_bytes()
    assert "expired" not in validate(run, "--baseline", "known.json", "--select", "PRJ").stderr
    assert run("validate", "sources/cook.md", "--select", "PAY102", "--write-baseline", "known.json").exit_code == 0
    assert (known / "known.json").read_bytes() == before
    (known / "sources" / "cook.md").unlink()
    validate(run, "--write-baseline", "known.json")
    assert [path for path, *_ in entries(known)] == ["sources/baker.md"]


def test_from_another_folder_it_is_the_same(known: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    before = (known / "known.json").read_bytes()
    (known / "occupipe.yaml").write_text("paths: [sources]\nselect: [PAY102]\nbaseline: known.json\n")
    monkeypatch.chdir(known / "sources")
    assert run("validate").exit_code == 0
    assert run("validate", "--write-baseline", "../known.json").exit_code == 0
    assert (known / "known.json").read_bytes() == before


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (None, "baseline known.json: No such file or directory (make it with --write-baseline)"),
        ("[", "baseline known.json: the file: Invalid JSON"),
        ('{"schema_version": 2}', "baseline known.json: schema_version: "),
        ('{"findings": [{}]}', "baseline known.json: findings/0/path: Field required"),
    ],
)
def test_a_baseline_that_is_none(content: str | None, problem: str, project: Path, run: Run) -> None:
    if content is not None:
        (project / "known.json").write_text(content)
    outcome = run("validate", "--baseline", "known.json")
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert problem in outcome.stderr


def test_both_stand_in_one_folder(known: Path, run: Run) -> None:
    assert validate(run, "--baseline", "known.json", "--write-baseline", "known.json").exit_code == 0
    outcome = validate(run, "--baseline", "known.json", "--write-baseline", "new/known.json")
    assert (outcome.exit_code, "not in one folder" in outcome.stderr) == (2, True)


def test_nothing_is_written_where_a_source_could_not_be_read(known: Path, run: Run) -> None:
    before = (known / "known.json").read_bytes()
    (known / "sources" / "bad.txt").write_bytes(b"\xff\x00")
    (known / "sources" / "baker.md").write_text(SOUND)
    assert validate(run, "--write-baseline", "known.json").exit_code == 2
    assert (known / "known.json").read_bytes() == before
