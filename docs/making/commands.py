"""`docs/cli.md`: what `--help` says of each command, as tables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from typer.main import get_command

from occupipe.cli.app import app

HEAD = """# The command line

*Made from the commands' `--help` by `make docs`; not written by hand.*

    occupipe COMMAND [OPTIONS] [PATHS]

What was asked for goes to standard output, what is said about the run to standard error. `-` is standard input or
output. Statuses: 0 done and clean, 1 findings, 2 something could not be done as asked, 130 interrupted.

"""
DEFAULT = re.compile(r" *\[default: (?P<default>[^]]*)\]$")
"""A default that an option's help words itself, since it depends on something."""


def pages() -> Iterator[tuple[str, str]]:
    """The one page."""
    group: Any = get_command(app)
    sections = [_section("occupipe", group.params), *(_section(f"occupipe {n}", c.params, c) for n, c in _named(group))]
    yield "cli.md", HEAD + "\n".join(sections)


def _named(group: Any) -> Iterator[tuple[str, Any]]:
    yield from group.commands.items()


def _section(name: str, params: list[Any], command: Any = None) -> str:
    """A command: its heading, what it does, and a table of its arguments and options."""
    usage = " ".join([name, *(_usage(p) for p in params if p.param_type_name == "argument"), "[OPTIONS]"])
    lines = [f"## {name}", ""]
    if command is not None:
        lines += [" ".join(command.help.split()), "", f"    {usage}", ""]
    rows = [f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in _row(param))} |" for param in params]
    return "\n".join([*lines, "| argument or option | means | default |", "| --- | --- | --- |", *rows]) + "\n"


def _usage(param: Any) -> str:
    word = param.name.upper()
    word = f"{word}..." if param.nargs < 0 else word
    return word if param.required else f"[{word}]"


def _row(param: Any) -> tuple[str, str, str]:
    """A parameter as it is typed, what it means, and what holds without it."""
    help_text = param.help or ""
    worded = DEFAULT.search(help_text)
    if param.param_type_name == "argument":
        typed = _usage(param)
    else:
        typed = ", ".join(param.opts) + (f" {param.metavar}" if param.metavar else "")
    return f"`{typed}`", DEFAULT.sub("", help_text), worded["default"] if worded else _default(param)


def _default(param: Any) -> str:
    if param.required:
        return "must be given"
    return "" if param.default is None or isinstance(param.default, bool) else f"{param.default}"
