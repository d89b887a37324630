"""What a runner of GitHub Actions takes for commands in the output of a step, written down from its documentation."""

from __future__ import annotations

import re
from dataclasses import dataclass

_COMMAND = re.compile(r"::(?P<name>[^\s:]+)(?: (?P<properties>[^:]*(?:(?!::):[^:]*)*?))?::(?P<message>.*)", re.DOTALL)
_OLD = re.compile(r"##(?:\w+)?\[(?P<name>[^\] ]+)[^\]]*\]")
_ESCAPES = {"%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%"}


@dataclass(frozen=True)
class Command:
    """A command that a runner obeys."""

    name: str
    properties: dict[str, str]
    message: str


def commands(output: str) -> list[Command]:
    """The commands of an output; its lines end at LF, CRLF or CR, and blanks before a command do not count."""
    found = (_COMMAND.match(line.lstrip()) for line in re.split(r"\r\n|\n|\r", output))
    return [
        Command(match["name"], _properties(match["properties"] or ""), _unescaped(match["message"]))
        for match in found
        if match
    ]


def obeyed(output: str) -> list[str]:
    """The names of all commands, those of the old form included, which may stand anywhere in a line."""
    return [command.name for command in commands(output)] + [match["name"] for match in _OLD.finditer(output)]


def _properties(text: str) -> dict[str, str]:
    pairs = (pair.partition("=") for pair in text.split(",") if pair)
    return {name.strip(): _unescaped(value) for name, _, value in pairs}


def _unescaped(text: str) -> str:
    return re.sub("%0D|%0A|%3A|%2C|%25", lambda match: _ESCAPES[match[0]], text)
