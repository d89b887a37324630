"""Articles with hostile texts through whole runs: every report tells the same findings, every output can be read."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from typer.testing import CliRunner

from occupipe.cli.app import app
from occupipe.pipeline.formats import PAGES
from tests.hostile.texts import TEXTS

ARTICLE = """Baker {text}

In 2023, the median annual wage of bakers was $80,580, or $41.00 per hour. {text}

{text}

Of all bakers, 70 percent work for {text} and 60 percent work for {text}. The median wage in {text} was $34,950.
"""
WRITABLE = {name: text for name, text in TEXTS.items() if name not in ("nul", "half a pair")}
"""Texts that readers take: they refuse NUL and half a surrogate pair."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A project with an article of each text, and one file that has them all as lines."""
    project = tmp_path_factory.mktemp("hostile")
    (project / "sources").mkdir()
    articles = [ARTICLE.format(text=text) for text in WRITABLE.values()]
    for number, article in enumerate(articles):
        for suffix in (".txt", ".md"):
            (project / "sources" / f"{suffix[1]}{number}{suffix}").write_bytes(article.encode())
    lines = [json.dumps({"id": f"line {number}", "text": article}) for number, article in enumerate(articles)]
    (project / "sources" / "all.jsonl").write_text("\n".join(lines))
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(project)
        yield project


@pytest.fixture(scope="module")
def reports(folder: Path) -> dict[str, Any]:
    """What each report of one run tells, read by a parser of its format."""
    files = {"json": "a.json", "json-lines": "a.jsonl", "sarif": "a.sarif", "gitlab": "gitlab.json", "junit": "a.xml"}
    outputs = [word for name, file in files.items() for word in ("-o", f"{name}={file}")]
    ended = CliRunner().invoke(app, ["validate", "sources", *outputs, "-o", "concise=-"])
    assert ended.exit_code == 1, ended.output
    return {
        "json": json.loads(Path("a.json").read_bytes())["diagnostics"],
        "json-lines": [json.loads(line) for line in Path("a.jsonl").read_bytes().split(b"\n")[:-1]],
        "sarif": json.loads(Path("a.sarif").read_bytes())["runs"][0]["results"],
        "gitlab": json.loads(Path("gitlab.json").read_bytes()),
        "junit": list(ET.parse("a.xml").getroot()),  # noqa: S314 (what was written here)
        "concise": ended.stdout.splitlines(),
    }


def test_all_reports_tell_the_same(reports: dict[str, Any]) -> None:
    told = reports["json"]
    assert len(told) > 3 * len(WRITABLE)
    assert reports["json-lines"] == told
    assert [found["ruleId"] for found in reports["sarif"]] == [found["code"] for found in told]
    assert [found["description"] for found in reports["gitlab"]] == [found["message"] for found in told]
    assert len({found["fingerprint"] for found in reports["gitlab"]}) == len(told)
    assert len(reports["concise"]) == len(told)
    assert len(reports["junit"]) == 3 * len(WRITABLE)


def test_places_hold_the_words_that_are_told(reports: dict[str, Any], folder: Path) -> None:
    for found in reports["json"]:
        if found["path"].endswith(".txt") and found["line"] == found["end_line"]:
            text = (folder / found["path"]).read_bytes().decode().replace("\r\n", "\n").replace("\r", "\n")
            line = text.split("\n")[found["line"] - 1]
            assert line[found["column"] - 1 : found["end_column"] - 1] == found["quote"]


def test_what_is_extracted_can_be_read(folder: Path) -> None:
    ended = CliRunner().invoke(app, ["extract", "sources", "--to", ",".join(PAGES), "-q"])
    assert ended.exit_code in (0, 1), ended.output
    for path in (folder / "out").glob("*.json*"):
        json.loads(path.read_bytes())
    assert len(list((folder / "out").glob("*.json"))) > len(WRITABLE)
