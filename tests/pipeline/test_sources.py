"""Which sources the arguments name."""

from pathlib import Path

import pytest

from occupipe.errors import SourceError, UsageError
from occupipe.pipeline.sources import find_sources, without_rivals

SUFFIXES = (".txt", ".md", ".jsonl")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in (
        "b.txt",
        "a.md",
        "a.yaml",
        "deep/c.TXT",
        "deep/picture.png",
        ".git/x.txt",
        "deep/facts.jsonl",
        ".h.txt",
    ):
        (tmp_path / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "in" / name).write_text("x")
    return tmp_path


def shown(*named: str) -> list[str]:
    return [source.shown for source in find_sources(named, SUFFIXES).sources]


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        (["in"], ["in/a.md", "in/b.txt", "in/deep/c.TXT"]),
        (["in/b.txt", "in/a.md", "in/b.txt"], ["in/a.md", "in/b.txt"]),
        (["in/*"], ["in/a.md", "in/b.txt", "in/deep/c.TXT"]),
        (["in/**/*.TXT"], ["in/deep/c.TXT"]),
        (["in/a.md", "in/a.yaml"], ["in/a.md"]),
        (["in/deep/facts.jsonl"], ["in/deep/facts.jsonl"]),
        (["-"], ["-"]),
    ],
)
def test_found(named: list[str], expected: list[str], folder: Path) -> None:
    assert shown(*named) == expected


def test_absolute_paths_are_shown_relative(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder / "in" / "deep")
    assert shown(str(folder / "in" / "b.txt")) == ["../b.txt"]


def test_side_file_without_its_source_is_a_problem(folder: Path) -> None:
    (folder / "alone.yaml").write_text("url: x")
    problems = find_sources(["alone.yaml", "in"], SUFFIXES).problems
    assert [problem.path for problem in problems] == ["alone.yaml"]


def test_nothing_named() -> None:
    with pytest.raises(UsageError):
        find_sources([], SUFFIXES)


def test_rivals_are_named_and_left_out(folder: Path) -> None:
    for name in ("x/a.txt", "x/A.jsonl", "y/a.md"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text("x")
    found = without_rivals(find_sources(["in", "x", "y"], SUFFIXES))
    assert [source.shown for source in found.sources] == ["in/b.txt", "in/deep/c.TXT", "x/A.jsonl"]
    assert all(isinstance(problem, SourceError) for problem in found.problems)
    assert [str(problem).partition(" (")[0] for problem in found.problems] == [
        "in/a.md: has the same stem as x/a.txt",
        "in/a.md: has the same stem as y/a.md",
    ]
