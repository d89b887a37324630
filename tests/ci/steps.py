"""The steps of the action, run in a shell as GitHub's runner does it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

ROOT = Path(__file__).parents[2]
ACTION: dict[str, Any] = YAML(typ="safe").load((ROOT / "action.yml").read_text(encoding="utf-8"))
INSTALL, CHECK = ACTION["runs"]["steps"]
INPUT = re.compile(r"\$\{\{ inputs\.(?P<name>[a-z-]+) \}\}")
SHELL = ("bash", "--noprofile", "--norc", "-eo", "pipefail")
"""How a runner starts `shell: bash`."""


@dataclass(frozen=True)
class Ended:
    """What came of a step: its status, what it printed, and what it wrote into the runner's files."""

    status: int
    log: str
    outputs: str
    summary: str
    path: str


def run(step: dict[str, Any], folder: Path, inputs: dict[str, str], **variables: str) -> Ended:
    """Run a step in a folder, with the variables that a runner sets."""
    runner = folder.parent / "runner"
    runner.mkdir(exist_ok=True)
    files = {name: runner / name for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "GITHUB_PATH")}
    for file in files.values():
        file.write_text("")
    script = runner / "step.sh"
    script.write_text(step["run"], encoding="utf-8")
    environment = {
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
        "HOME": str(runner), "LANG": "C", "CI": "true", "GITHUB_ACTIONS": "true", "RUNNER_TEMP": str(runner),
        "GITHUB_WORKSPACE": str(folder), "GITHUB_ACTION_PATH": str(ROOT),
        **{name: str(file) for name, file in files.items()},
        **{name: _given(value, inputs) for name, value in step["env"].items()},
        **variables,
    }  # fmt: skip
    ended = subprocess.run(
        [*SHELL, str(script)],
        check=False,
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    read = {name: file.read_text(encoding="utf-8") for name, file in files.items()}
    return Ended(
        ended.returncode,
        ended.stdout + ended.stderr,
        read["GITHUB_OUTPUT"],
        read["GITHUB_STEP_SUMMARY"],
        read["GITHUB_PATH"],
    )


def _given(value: str, inputs: dict[str, str]) -> str:
    """The value of an input: what is given, else its default."""
    expression = INPUT.fullmatch(value)
    assert expression, f"more than an input: {value}"
    name = expression["name"]
    return inputs.get(name, ACTION["inputs"][name]["default"])
