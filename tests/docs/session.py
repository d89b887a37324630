"""A document's examples, run again in a folder of their own: each fenced block as the code fills it now."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from docs.making.terminal import PLAIN, shown

ROOT = Path(__file__).parents[2]
FENCE = re.compile(r"^```(?P<info>\w+)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"^\$ (?P<command>.*)\n(?P<output>(?:(?!\$ ).*\n)*)", re.MULTILINE)


class Session:
    """
    The blocks of one document in their order, in one folder.

    `console` runs commands, `python` runs a program whose output the next `text` holds, `json` is the occupation of the
    JSON-LD file that was written last. `cat` of a file that is not there makes it. Other blocks stand as they are.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.printed = ""

    def remade(self, document: str) -> str:
        """The document as it must be."""
        return FENCE.sub(lambda fence: f"```{fence['info']}\n{self._body(fence['info'], fence['body'])}```", document)

    def _body(self, info: str, body: str) -> str:
        fillers: dict[str, Callable[[str], str]] = {
            "console": self._console, "python": self._python, "text": lambda _: self.printed, "json": self._occupation,
        }  # fmt: skip
        return fillers.get(info, str)(body)

    def _console(self, body: str) -> str:
        return "".join(f"$ {found['command']}\n{self._output(*found.groups())}" for found in COMMAND.finditer(body))

    def _output(self, command: str, output: str) -> str:
        program, *arguments = shlex.split(command)
        if program == "cat":
            path = self.folder / arguments[0]
            if not path.exists():
                path.write_text(output, encoding="utf-8")
            return path.read_text(encoding="utf-8")
        assert program == "occupipe", f"a command that no test runs: {command}"
        return shown(arguments, self.folder, PLAIN)[0]

    def _python(self, body: str) -> str:
        ended = subprocess.run(
            [sys.executable, "-c", body], cwd=self.folder, capture_output=True, text=True, check=True
        )
        self.printed = ended.stdout
        return body

    def _occupation(self, _: str) -> str:
        newest = max(self.folder.glob("out/*.jsonld"), key=lambda path: path.stat().st_mtime_ns)
        graph = json.loads(newest.read_bytes())["@graph"]
        return json.dumps(next(node for node in graph if node["@type"] == "Occupation"), indent=2) + "\n"
