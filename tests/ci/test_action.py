"""The action: its form, what its steps do, and that no input is ever run."""

import json
import sys
from pathlib import Path

import pytest
from check_jsonschema.builtin_schemas import get_builtin_schema
from jsonschema import Draft7Validator

from occupipe.rules.catalogue import BY_CODE
from tests.ci.steps import ACTION, CHECK, INPUT, INSTALL, run
from tests.cli.articles import CONTRADICTORY, SOUND
from tests.hostile.runner import commands, obeyed
from tests.hostile.texts import TEXTS

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a shell is needed")

DEFAULTS = {name: given["default"] for name, given in ACTION["inputs"].items()}
HOSTILE = [
    "$(touch hacked)", "`touch hacked`", "; touch hacked", '"; touch hacked; "', "'; touch hacked; '", "| touch hacked",
    "&& touch hacked", "\ntouch hacked\n", "${IFS}touch${IFS}hacked", "a\nstatus=0\nsarif=x", "%0A::error::x", "*", "-rf",
    "--config=/etc/passwd", TEXTS["command"], TEXTS["expression"], TEXTS["right to left"],
]  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    workspace = tmp_path / "work space"
    (workspace / "sources").mkdir(parents=True)
    (workspace / "sources" / "baker.md").write_text(CONTRADICTORY)
    return workspace


def test_form_is_that_of_actions() -> None:
    Draft7Validator(get_builtin_schema("vendor.github-actions")).validate(ACTION)


@pytest.mark.parametrize("step", [INSTALL, CHECK], ids=lambda step: step["name"])
def test_inputs_go_by_the_environment_alone(step: dict[str, object]) -> None:
    assert "${{" not in str(step["run"])
    assert isinstance(step["env"], dict)
    assert all(INPUT.fullmatch(value) for value in step["env"].values())


def test_every_input_is_used_and_described() -> None:
    used = {match["name"] for step in (INSTALL, CHECK) for v in step["env"].values() if (match := INPUT.fullmatch(v))}
    assert used == set(ACTION["inputs"]) >= {"args", "src", "version", "fail-on", "output-format", "summary"}
    assert all(given["description"] for given in (*ACTION["inputs"].values(), *ACTION["outputs"].values()))


def test_annotations_sarif_and_summary(folder: Path) -> None:
    ended = run(CHECK, folder, {"src": "sources"})
    assert ended.status == 1
    (error, *_) = commands(ended.log)
    assert (error.name, error.properties["file"], error.properties["line"]) == ("error", "sources/baker.md", "3")
    log = json.loads((folder / "occupipe.sarif").read_text())
    assert {found["ruleId"] for found in log["runs"][0]["results"]} >= {"PAY102"}
    assert "| error | PAY102 annual-hourly-mismatch | sources/baker.md:3:" in ended.summary
    assert ended.outputs == "status=1\nsarif=occupipe.sarif\n"


@pytest.mark.parametrize(
    ("inputs", "status"),
    [
        ({}, 1),
        ({"fail-on": "never"}, 0),
        ({"args": "--ignore PAY102,SRC --select\nPAY"}, 0),
        ({"src": "gone"}, 2),
        ({"src": "sources/a b.md\r\nsources/*.txt"}, 0),
        ({"args": "--nothing-of-the-kind"}, 2),
    ],
)
def test_status_is_that_of_the_check(inputs: dict[str, str], status: int, folder: Path) -> None:
    (folder / "sources" / "a b.md").write_text(SOUND)
    (folder / "sources" / "c.txt").write_text(SOUND)
    ended = run(CHECK, folder, inputs)
    assert ended.status == status
    assert ended.outputs.splitlines()[0] == f"status={status}"


def test_what_is_not_wanted_is_left_out(folder: Path) -> None:
    ended = run(CHECK, folder, {"sarif": "", "summary": "false"})
    assert (ended.summary, ended.outputs) == ("", "status=1\nsarif=\n")
    assert not list(folder.glob("*.sarif"))
    ended = run(CHECK, folder, {"output-format": "concise"})
    assert (obeyed(ended.log), ended.summary) == ([], "")
    assert "sources/baker.md:3:" in ended.log


def test_a_report_that_was_not_written_is_no_output(folder: Path) -> None:
    ended = run(CHECK, folder, {"args": "--nothing-of-the-kind"})
    assert ended.outputs == "status=2\nsarif=\n"


def test_the_summary_tells_what_could_not_be_judged(folder: Path) -> None:
    ended = run(CHECK, folder, {"src": "sources\ngone*<b>.md"})
    assert ended.status == 2
    assert "Not judged:\n\n- gone\\*&lt;b&gt;.md: " in ended.summary


@pytest.fixture
def told(tmp_path: Path) -> str:
    """The search path of a command that stands for occupipe: it writes down its arguments."""
    command = tmp_path / "occupipe"
    command.write_text("#!/bin/sh\nprintf '%s\\0' \"$@\" > ../arguments\n")
    command.chmod(0o755)
    return f"{tmp_path}:/usr/bin:/bin"


@pytest.mark.parametrize("name", [name for name in ACTION["inputs"] if name != "version"])
@pytest.mark.parametrize("value", HOSTILE)
def test_no_input_is_run(name: str, value: str, folder: Path, told: str) -> None:
    ended = run(CHECK, folder, {name: value}, PATH=told)
    assert not [path for path in folder.parent.rglob("*") if path.name == "hacked"]
    if ended.status:
        assert (ended.status, ended.outputs) == (2, "")
        assert name in ("output-format", "sarif")
        return
    assert len(ended.outputs.splitlines()) == 2
    assert [command.name for command in commands(ended.log)] == []
    arguments = (folder.parent / "arguments").read_text().split("\0")[:-1]
    assert arguments == ["validate", *expected({**DEFAULTS, name: value})]


def expected(inputs: dict[str, str]) -> list[str]:
    """The arguments that a run has to have: sources are lines, options are parted by blanks, nothing is expanded."""
    sarif = ["-o", f"sarif={inputs['sarif']}"]
    sources = [line for line in inputs["src"].split("\n") if line]
    return [
        "-o",
        f"{inputs['output-format']}=-",
        *sarif,
        "--fail-on",
        inputs["fail-on"],
        *inputs["args"].split(),
        "--",
        *sources,
    ]


def test_no_article_commands_the_runner(folder: Path) -> None:
    for number, text in enumerate(TEXTS.values()):
        words = text.encode(errors="replace").replace(b"\0", b"").decode()
        (folder / "sources" / f"{number}.txt").write_text(f"Baker\n\n{words}\n\n{CONTRADICTORY}\n{words}\n")
    ended = run(CHECK, folder, {"src": "sources"})
    assert {command.properties["title"].split(" ")[0] for command in commands(ended.log)} <= {"occupipe", *BY_CODE}
    assert set(obeyed(ended.log)) <= {"error", "warning", "notice"}
    assert 10 < len(obeyed(ended.log)) <= 30


@pytest.mark.parametrize("value", [value for value in HOSTILE if value])
def test_a_version_that_is_none_is_refused_before_anything_is_installed(value: str, folder: Path) -> None:
    ended = run(INSTALL, folder, {"version": value})
    assert ended.status == 2
    assert [command.message for command in commands(ended.log)] == ["the input version is no version"]
    assert not [path for path in folder.parent.rglob("*") if path.name in ("hacked", "occupipe")]


BACKEND = """
import zipfile
def build_wheel(folder, settings=None, metadata=None):
    with zipfile.ZipFile(f"{folder}/occupipe-9-py3-none-any.whl", "w") as wheel:
        wheel.writestr("occupipe-9.dist-info/METADATA", "Metadata-Version: 2.1\\nName: occupipe\\nVersion: 9\\n")
        wheel.writestr("occupipe-9.dist-info/WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr("occupipe-9.dist-info/RECORD", "")
        wheel.writestr("occupipe-9.dist-info/entry_points.txt", "[console_scripts]\\noccupipe = os:getcwd\\n")
    return "occupipe-9-py3-none-any.whl"
"""


def test_the_version_of_the_action_is_installed_and_found(folder: Path, tmp_path: Path) -> None:
    """A package that is built without a network stands for this one."""
    action = tmp_path / "an action"
    action.mkdir()
    (action / "backend.py").write_text(BACKEND)
    (action / "pyproject.toml").write_text(
        '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n'
    )
    ended = run(INSTALL, folder, {}, GITHUB_ACTION_PATH=str(action), PIP_NO_INDEX="1")
    assert ended.status == 0, ended.log
    assert (Path(ended.path.strip()) / "occupipe").exists()


def test_an_old_python_is_told(folder: Path, tmp_path: Path) -> None:
    old = tmp_path / "old"
    old.mkdir()
    (old / "python3").write_text("#!/bin/sh\nexit 1\n")
    (old / "python3").chmod(0o755)
    ended = run(INSTALL, folder, {}, PATH=f"{old}:/usr/bin:/bin")
    assert ended.status == 2
    assert "actions/setup-python" in ended.log
