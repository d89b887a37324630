"""The snippets of docs/ci.md: their forms, and what they run, in a shell as the CI has one."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from check_jsonschema.builtin_schemas import get_builtin_schema
from identify.identify import tags_from_path
from jsonschema import Draft7Validator
from pre_commit.clientlib import load_config, load_manifest
from ruamel.yaml import YAML

from tests.ci.steps import ACTION, ROOT
from tests.cli.articles import CONTRADICTORY, SOUND

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a shell is needed")

SNIPPET = re.compile(r"^```yaml\n# (?P<file>\S+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
SNIPPETS = [
    (match["file"], YAML(typ="safe").load(match["text"]))
    for match in SNIPPET.finditer((ROOT / "docs" / "ci.md").read_text(encoding="utf-8"))
]
SCHEMAS = {".github/workflows/occupipe.yml": "vendor.github-workflows", ".gitlab-ci.yml": "vendor.gitlab-ci"}
HOOKS = ROOT / ".pre-commit-hooks.yaml"


def of(file: str) -> list[dict[str, Any]]:
    found = [snippet for name, snippet in SNIPPETS if name == file]
    assert found
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "baker.md").write_text(CONTRADICTORY)
    return tmp_path


def shell(line: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """A line of a script, as CI runs it; what would be installed is there."""
    path = f"{Path(sys.executable).parent}:/usr/bin:/bin"
    return subprocess.run(
        ["sh", "-ec", line], cwd=folder, env={"PATH": path, "LANG": "C"}, check=False, capture_output=True, text=True
    )


@pytest.mark.parametrize("file", SCHEMAS)
def test_snippets_fit_their_schemas(file: str) -> None:
    snippets = list(of(file))
    assert snippets
    for snippet in snippets:
        Draft7Validator(get_builtin_schema(SCHEMAS[file])).validate(snippet)


def test_the_job_of_gitlab_writes_what_it_hands_over(folder: Path) -> None:
    (snippet,) = of(".gitlab-ci.yml")
    job = snippet["occupipe"]
    install, check = job["script"]
    assert install == "pip install occupipe"
    ended = shell(check, folder)
    assert ended.returncode == 1
    assert ended.stdout.startswith("sources/baker.md:3:")
    artifacts = job["artifacts"]
    assert artifacts["when"] == "always"
    assert json.loads((folder / artifacts["reports"]["codequality"]).read_text())[0]["location"]["lines"] == {
        "begin": 3
    }
    assert "<failure" in (folder / artifacts["reports"]["junit"]).read_text()
    assert [path for path in artifacts["paths"] if not (folder / path).exists()] == []


def test_the_workflow_without_the_action_annotates(folder: Path) -> None:
    _, plain = of(".github/workflows/occupipe.yml")
    install, check = (step["run"] for step in plain["jobs"]["articles"]["steps"] if "run" in step)
    assert install == "pip install occupipe"
    ended = shell(check, folder)
    assert ended.returncode == 1
    assert ended.stdout.startswith("::error file=sources/baker.md,line=3,")
    assert json.loads((folder / "occupipe.sarif").read_text())["runs"]


def test_the_workflow_gives_the_action_inputs_that_it_has() -> None:
    with_action, _ = of(".github/workflows/occupipe.yml")
    (given,) = (s["with"] for s in with_action["jobs"]["articles"]["steps"] if s.get("id") == "occupipe")
    assert set(given) <= set(ACTION["inputs"])


def test_every_input_is_told() -> None:
    told = set(re.findall(r"^\| `([a-z-]+)` \|", (ROOT / "docs" / "ci.md").read_text(encoding="utf-8"), re.MULTILINE))
    assert told == set(ACTION["inputs"])


def test_the_hook_checks_the_files_it_is_for(folder: Path) -> None:
    (hook,) = load_manifest(str(HOOKS))
    assert (hook["id"], hook["language"]) == ("occupipe-validate", "python")
    assert hook["types_or"] == ["plain-text", "markdown", "html"]
    names = ["sources/baker.md", "sources/a b.txt", "page.htm", "LICENSE", "notes.markdown", "data.json", "robots.txt"]
    for name in names[1:]:
        (folder / name).write_text(SOUND)
    chosen = [
        n for n in names if re.search(hook["files"], n) and tags_from_path(str(folder / n)) & set(hook["types_or"])
    ]
    assert chosen == ["sources/baker.md", "sources/a b.txt", "page.htm", "robots.txt"]
    quoted = " ".join(f"'{name}'" for name in chosen)
    ended = shell(f"{hook['entry']} {quoted}", folder)
    assert ended.returncode == 1
    assert ended.stdout.startswith("sources/baker.md:3:")


def test_the_configuration_of_pre_commit_names_the_hook(tmp_path: Path) -> None:
    (snippet,) = of(".pre-commit-config.yaml")
    file = tmp_path / ".pre-commit-config.yaml"
    file.write_text(json.dumps(snippet))
    (repo,) = load_config(str(file))["repos"]
    assert [hook["id"] for hook in repo["hooks"]] == [hook["id"] for hook in load_manifest(str(HOOKS))]
