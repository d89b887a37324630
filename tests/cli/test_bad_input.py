"""What a user can get wrong: a sentence, status 2, and the good sources of the run are written all the same."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.articles import SOUND, Run

OUTPUTS = ["baker.json", "baker.jsonld"]


def written(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "out").iterdir()) if (folder / "out").exists() else []


def _file(name: str, content: bytes) -> Callable[[Path], str]:
    def make(folder: Path) -> str:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
        return name

    return make


def _folder_without_sources(folder: Path) -> str:
    (folder / "empty").mkdir()
    (folder / "empty" / "picture.png").write_bytes(b"\x89PNG")
    return "empty"


def _malformed_side_file(folder: Path) -> str:
    (folder / "cook.yaml").write_text("country: US\nlicence: [open\n")
    return _file("cook.txt", SOUND.encode())(folder)


BAD = {
    "missing file": (lambda _: "nowhere.txt", ["nowhere.txt: no such file or folder"]),
    "folder without sources": (_folder_without_sources, ["empty: no sources in this folder", ".jsonl"]),
    "glob without matches": (lambda _: "sources/*.rst", ["sources/*.rst: nothing matched"]),
    "unknown kind": (_file("a.docx", b"PK"), ["a.docx: unknown kind of file '.docx'", ".md"]),
    "empty file": (_file("empty.txt", b""), ["empty.txt", "empty"]),
    "binary file": (_file("binary.txt", b"\x00\x01\x02PNG\x00"), ["binary.txt", "binary"]),
    "invalid UTF-8": (_file("latin.txt", "Wage of a Bäcker".encode("latin-1")), ["latin.txt", "byte 11"]),
    "malformed side file": (_malformed_side_file, ["cook.yaml:2"]),
    "JSON line that is no object": (
        _file("lines.jsonl", b'{"id": "cook", "text": "# Cook\\n\\nCooks earn a median of $30,000."}\n[1]\n'),
        ["lines.jsonl:2"],
    ),
}


@pytest.mark.parametrize("case", BAD)
def test_extract(case: str, project: Path, run: Run) -> None:
    make, words = BAD[case]
    outcome = run("extract", "sources", make(project))
    assert outcome.exit_code == 2, outcome.output
    errors = [line for line in outcome.stderr.splitlines() if line.startswith("occupipe: error: ")]
    assert len(errors) == 1
    assert all(word in errors[0] for word in words), errors
    names = written(project)
    assert set(OUTPUTS) <= set(names)
    assert not {"occupations.csv", "facts.csv", "empty.json", "binary.json", "latin.json"}.intersection(names)
    assert not [name for name in names if name.endswith(".tmp")]


@pytest.mark.parametrize("case", BAD)
def test_validate(case: str, project: Path, run: Run) -> None:
    make, words = BAD[case]
    outcome = run("validate", "sources", make(project), "--exit-zero")
    assert outcome.exit_code == 2
    assert all(word in outcome.stderr for word in words)
    assert "1 could not be read" in outcome.stderr


def test_other_lines_of_a_file_are_read(project: Path, run: Run) -> None:
    run("extract", BAD["JSON line that is no object"][0](project))
    assert "cook.json" in written(project)


def test_two_sources_of_one_stem_are_both_named_and_neither_is_written(project: Path, run: Run) -> None:
    (project / "more").mkdir()
    (project / "more" / "cook.txt").write_text(SOUND)
    (project / "more" / "Cook.md").write_text(SOUND)
    outcome = run("extract", "sources", "more")
    assert outcome.exit_code == 2
    assert "more/Cook.md: has the same stem as more/cook.txt" in outcome.stderr
    assert written(project) == OUTPUTS


def test_two_lines_of_one_stem(project: Path, run: Run) -> None:
    line = '{"id": "baker", "text": "# Baker\\n\\nBakers earn $30,000 a year."}\n'
    (project / "lines.jsonl").write_text(line)
    outcome = run("extract", "sources", "lines.jsonl")
    assert outcome.exit_code == 2
    assert "sources/baker.md" in outcome.stderr
    assert "lines.jsonl" in outcome.stderr


def test_too_large_a_file_names_the_limit(project: Path, run: Run) -> None:
    (project / "long.txt").write_text(SOUND * 100)
    outcome = run("extract", "sources", "long.txt", "--max-bytes", "1000")
    assert outcome.exit_code == 2
    assert "long.txt" in outcome.stderr
    assert "1,000" in outcome.stderr
    assert written(project) == OUTPUTS


def test_read_only_folder(project: Path, run: Run) -> None:
    out = project / "locked"
    out.mkdir()
    out.chmod(0o555)
    if os.access(out, os.W_OK):  # rights do not bind root: a file in the folder's place refuses everyone
        out.rmdir()
        out.write_text("")
    outcome = run("extract", "sources", "--out", "locked")
    assert outcome.exit_code == 2
    assert "occupipe: error: locked: " in outcome.stderr
    assert "written" in outcome.stderr


def test_nothing_named_and_no_default_folder(folder: Path, run: Run) -> None:
    for command in ("extract", "validate"):
        outcome = run(command)
        assert outcome.exit_code == 2
        assert "sources: no such file or folder" in outcome.stderr
    assert written(folder) == []


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["validate", "sources", "--select", "PAY999"], "--select PAY999: unknown rule"),
        (["validate", "sources", "--fail-on", "fatal"], "--fail-on fatal: unknown choice"),
        (["validate", "sources", "--output-format", "pdf"], "--output-format pdf: unknown choice"),
        (["validate", "sources", "--as-of", "yesterday"], "yesterday"),
        (["extract", "sources", "--to", "pdf"], "--to pdf: unknown format (known: record, jsonld, "),
        (["extract", "sources", "--encoding", "klingon"], "klingon"),
        (["explain", "PAY1O2"], "PAY1O2: unknown rule (did you mean PAY102"),
        (["export", "sources/baker.md", "--to", "csv"], "unknown kind of file '.md'"),
    ],
)
def test_usage(arguments: list[str], words: str, project: Path, run: Run) -> None:
    outcome = run(*arguments)
    assert outcome.exit_code == 2
    assert words in outcome.stderr
    assert outcome.stdout == ""
    assert written(project) == []


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("{", "old.json:1: is not JSON"),
        ("{}", "old.json: does not fit the record schema"),
        ("[" * 100_000, "old.json"),
        ('{"schema_version": 1, "document": 5}', "record schema"),
    ],
)
def test_damaged_record(content: str, words: str, project: Path, run: Run) -> None:
    (project / "old.json").write_text(content)
    for arguments in (["validate", "old.json"], ["export", "old.json", "--to", "facts"]):
        outcome = run(*arguments)
        assert outcome.exit_code == 2
        assert words in outcome.stderr
