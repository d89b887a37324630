"""The pages of docs/ that come from the code: drift, and the command line compared with `--help`."""

import re
from pathlib import Path

import pytest
from docs.making.__main__ import main
from docs.making.rules import FOLDER
from typer.main import get_command
from typer.testing import CliRunner

from occupipe.cli.app import app
from occupipe.rules.catalogue import RULES
from tests.docs.session import ROOT

DOCS = ROOT / "docs"
COMMANDS: tuple[str, ...] = tuple(getattr(get_command(app), "commands"))  # noqa: B009 (typer does not type it)
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]+")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("docs")
    (folder / FOLDER).mkdir()
    (folder / FOLDER / "OLD999.md").write_text("a rule that is gone")
    main(folder)
    return folder


def test_pages_are_what_the_code_makes(made: Path) -> None:
    names = sorted(path.relative_to(made).as_posix() for path in made.rglob("*") if path.is_file())
    stale = [name for name in names if (DOCS / name).read_bytes() != (made / name).read_bytes()]
    assert stale == [], "run `make docs`"


def test_every_rule_has_a_page_and_no_other_is_there(made: Path) -> None:
    expected = {"README.md", *(f"{rule.code}.md" for rule in RULES)}
    assert {path.name for path in (made / FOLDER).iterdir()} == expected
    assert {path.name for path in (DOCS / FOLDER).iterdir()} == expected
    index = (DOCS / FOLDER / "README.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| \[(\w+)\]\(\1\.md\) \|", index, re.MULTILINE) == [rule.code for rule in RULES]


@pytest.mark.parametrize("command", COMMANDS)
def test_help_names_the_same_options(command: str) -> None:
    page = (DOCS / "cli.md").read_text(encoding="utf-8")
    told = page.partition(f"## occupipe {command}\n")[2].partition("\n## ")[0]
    listed = re.findall(r"^\| `(?:-\w, )?(--[a-z-]+)", told, re.MULTILINE)
    printed = CliRunner().invoke(app, [command, "--help"], env={"COLUMNS": "200"}).stdout
    assert set(OPTION.findall(printed)) - {"--help"} == set(OPTION.findall(told))
    assert listed == sorted(listed, key=printed.index)
