"""A working directory with articles, and the command line run in it."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from occupipe.cli.app import app
from tests.cli.articles import SOUND, Run


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)
    return tmp_path


@pytest.fixture
def project(folder: Path) -> Path:
    """A project whose one source is sound."""
    (folder / "sources").mkdir()
    (folder / "sources" / "baker.md").write_text(SOUND)
    return folder


@pytest.fixture
def run() -> Run:
    def invoke(*arguments: str, stdin: str | bytes | None = None) -> Result:
        outcome = CliRunner().invoke(app, list(arguments), input=stdin, prog_name="occupipe")
        if outcome.exception and not isinstance(outcome.exception, SystemExit):
            raise outcome.exception
        return outcome

    return invoke
