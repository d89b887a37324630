"""Options of validate that measure or narrow a run: --statistics, --min-coverage, --since."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.cli.articles import CONTRADICTORY, SOUND, Run


def git(folder: Path, *arguments: str) -> None:
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(project: Path) -> Path:
    """A repository with one commit."""
    (project / "sources" / "cook.md").write_text(SOUND.replace("Baker", "Cook").replace("bakers", "cooks"))
    git(project, "init", "-q")
    git(project, "add", ".")
    git(project, "commit", "-qm", "one")
    return project


def judged(run: Run, *options: str) -> list[str]:
    """The documents that a run judged."""
    outcome = run("validate", *options, "--output-format", "json", "--exit-zero")
    assert outcome.exit_code == 0, outcome.stderr
    return [row["path"] for row in json.loads(outcome.stdout)["coverage"]]


def test_statistics(project: Path, run: Run) -> None:
    (project / "sources" / "baker.md").write_text(CONTRADICTORY)
    (project / "sources" / "cook.md").write_text(CONTRADICTORY)
    outcome = run("validate", "--statistics", "--select", "PAY102,SRC901,SRC902", "--as-of", "2024-01-01")
    assert outcome.exit_code == 1
    assert outcome.stdout == "2  PAY102  error    annual-hourly-mismatch\n2  SRC901  note     unsourced-figure\n"
    assert run("validate", "--statistics", "--select", "PRJ", "-o", "counts.txt").stdout == ""
    assert (project / "counts.txt").read_text() == ""


@pytest.mark.parametrize(("least", "status"), [("100", 1), ("50.1", 1), ("50", 0), ("0", 0)])
def test_min_coverage(least: str, status: int, project: Path, run: Run) -> None:
    (project / "sources" / "baker.md").write_text(SOUND + "\nA good oven costs $9,000.\n")
    outcome = run("validate", "--min-coverage", least, "--fail-on", "never")
    assert outcome.exit_code == status
    told = f"1 of 2 figures were given a meaning, 50.0 percent: less than {least}\n"
    assert (told in outcome.stderr) == bool(status)
    assert run("validate", "--min-coverage", least, "--exit-zero").exit_code == 0


def test_min_coverage_of_no_figures(project: Path, run: Run) -> None:
    (project / "sources" / "baker.md").write_text("# Baker\n\nBakers bake.\n")
    assert run("validate", "--min-coverage", "100").exit_code == 0


def test_since_nothing_changed(repository: Path, run: Run) -> None:
    assert judged(run, "--since", "HEAD") == []


def test_since_takes_what_changed_what_is_new_and_what_has_another_side_file(
    repository: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    (repository / "sources" / "cook.md").write_text(CONTRADICTORY)
    assert judged(run, "--since", "HEAD") == ["sources/cook.md"]
    (repository / "sources" / "new one.md").write_text(SOUND)
    (repository / "sources" / "baker.yaml").write_text("country: US\n")
    assert judged(run, "--since", "HEAD") == ["sources/baker.md", "sources/cook.md", "sources/new one.md"]
    git(repository, "add", ".")
    git(repository, "commit", "-qm", "two")
    assert judged(run, "--since", "HEAD") == []
    assert judged(run, "--since", "HEAD~1", "sources/cook.md") == ["sources/cook.md"]
    monkeypatch.chdir(repository / "sources")
    assert judged(run, "--since", "HEAD~1", ".") == ["baker.md", "cook.md", "new one.md"]


@pytest.mark.parametrize("revision", ["gone", "--output=x", "HEAD:sources", ""])
def test_since_a_revision_that_is_none(revision: str, repository: Path, run: Run) -> None:
    outcome = run("validate", f"--since={revision}")
    assert outcome.exit_code == 2
    assert f"--since {revision}: no such revision (name a commit, a branch or a tag)" in outcome.stderr
    assert not (repository / "x").exists()


def test_since_without_a_repository(project: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(project.parent))
    outcome = run("validate", "--since", "HEAD")
    assert outcome.exit_code == 2
    assert "--since HEAD: not a git repository (it needs git, and a git repository here)" in outcome.stderr


def test_since_without_git(project: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(project))
    outcome = run("validate", "--since", "HEAD")
    assert outcome.exit_code == 2
    assert "--since HEAD: git is not installed" in outcome.stderr
