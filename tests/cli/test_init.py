"""`occupipe init`: a project that is sound, and nothing that is overwritten."""

import json
import re
from pathlib import Path

from ruamel.yaml import YAML

from occupipe import __version__
from occupipe.pipeline.beginning import CONFIGURATION, FILES
from occupipe.pipeline.configuration.loading import load
from tests.cli.articles import CONTRADICTORY, Run


def test_a_new_project_is_sound(folder: Path, run: Run) -> None:
    outcome = run("init")
    assert (outcome.exit_code, outcome.stdout) == (0, "")
    assert outcome.stderr.splitlines() == [f"written: {name}" for name in FILES]
    assert {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()} == set(FILES)
    read = run("extract")
    assert read.exit_code == 0
    record = json.loads((folder / "out" / "surveyor.json").read_text())
    figures = [part for field in record.values() if isinstance(field, list) for part in field if "value" in part]
    assert sorted(figure["value"] for figure in figures) == [4, 2500, 56100, 72740]
    assert record["coverage"]["unread"] == []
    judged = run("validate", "--as-of", "2026-06-30")
    assert (judged.exit_code, judged.stdout) == (0, "")


def test_every_commented_key_can_stand_there(tmp_path: Path) -> None:
    lines = CONFIGURATION.splitlines()
    keys = [
        line.removeprefix("# ") for line in lines if line.startswith(("# ", "#   ")) and ("]" in line or ":" in line)
    ]
    keys = [line for line in keys if not line[0].isupper()]
    text = "\n".join([line for line in lines if not line.startswith("#")] + keys)
    (tmp_path / "occupipe.yaml").write_text(text)
    assert set(YAML(typ="safe").load(text)) == {
        name.replace("_", "-") for name in load(tmp_path / "occupipe.yaml").configuration.model_fields_set
    }
    assert len(YAML(typ="safe").load(text)) == 9


def test_the_workflow_checks_the_project(folder: Path, run: Run) -> None:
    run("init")
    workflow = YAML(typ="safe").load((folder / ".github" / "workflows" / "occupipe.yml").read_text())
    assert workflow["permissions"] == {"contents": "read"}
    install, check = [step["run"] for step in workflow["jobs"]["validate"]["steps"] if "run" in step]
    assert install.endswith(f'"occupipe=={__version__}"')
    program, *arguments = check.split()
    assert program == "occupipe"
    assert run(*arguments).exit_code == 0
    (folder / "sources" / "baker.md").write_text(CONTRADICTORY)
    outcome = run(*arguments)
    assert (outcome.exit_code, outcome.stdout[:29]) == (1, "::error file=sources/baker.md")


def test_the_hook_checks_what_is_committed(folder: Path, run: Run) -> None:
    run("init")
    configuration = YAML(typ="safe").load((folder / ".pre-commit-config.yaml").read_text())
    ((hook,),) = [repo["hooks"] for repo in configuration["repos"]]
    assert (hook["language"], hook["additional_dependencies"]) == ("python", [f"occupipe=={__version__}"])
    assert hook["types_or"] == ["plain-text", "markdown", "html"]
    (folder / "sources" / "baker.md").write_text(CONTRADICTORY)
    committed = [path.relative_to(folder).as_posix() for path in folder.rglob("*.md")]
    chosen = [name for name in committed if re.search(hook["files"], name)]
    assert sorted(chosen) == ["sources/baker.md", "sources/surveyor.md"]
    assert run(*hook["entry"].split()[1:], "sources/surveyor.md").exit_code == 0
    assert run(*hook["entry"].split()[1:], *chosen).exit_code == 1


def test_what_is_there_stands_as_it_is(folder: Path, run: Run) -> None:
    (folder / "new" / "sources").mkdir(parents=True)
    (folder / "new" / "occupipe.yaml").write_text("country: NO\n")
    (folder / "new" / "sources" / "surveyor.md").symlink_to("nowhere")
    outcome = run("init", "new")
    assert outcome.exit_code == 0
    assert outcome.stderr.splitlines() == [
        "written: new/sources/surveyor.yaml",
        "written: new/.github/workflows/occupipe.yml",
        "written: new/.pre-commit-config.yaml",
        "kept as it is: new/occupipe.yaml",
        "kept as it is: new/sources/surveyor.md",
    ]
    assert (folder / "new" / "occupipe.yaml").read_text() == "country: NO\n"
    assert not (folder / "new" / "sources" / "nowhere").exists()


def test_a_file_in_the_place_of_a_folder(folder: Path, run: Run) -> None:
    (folder / "sources").write_text("x")
    outcome = run("init")
    assert (outcome.exit_code, outcome.stderr) == (2, "occupipe: error: sources: is no folder\n")
    assert (folder / "sources").read_text() == "x"
    assert run("init", "sources/deep").exit_code == 2
