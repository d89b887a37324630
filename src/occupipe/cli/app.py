"""The application: its commands, what holds for all of them, and how errors end a run."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from occupipe.cli import eval as evaluation
from occupipe.cli import explain, export, extract, init, inject, rules, schema, validate
from occupipe.cli.terminal import Status, complain
from occupipe.errors import OccupipeError


class Commands(TyperGroup):
    """The commands, where what a user can cause ends with a sentence and a status, never with a traceback."""

    def invoke(self, ctx: Any) -> Any:
        """Run a command."""
        try:
            return super().invoke(ctx)
        except OccupipeError as problem:
            complain(str(problem))
            raise typer.Exit(Status.UNABLE) from problem
        except KeyboardInterrupt as stop:
            complain("interrupted; what was finished is kept")
            raise typer.Exit(Status.INTERRUPTED) from stop


app = typer.Typer(
    cls=Commands,
    help="Reads career articles into validated occupations, checks that their figures can be true, and exports them.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
COMMANDS: dict[str, tuple[Callable[..., None], str]] = {
    "init": (init.init, "Begin a project: configuration and a sample."),
    "extract": (extract.extract, "Sources into records, JSON-LD and tables."),
    "validate": (validate.validate, "Check that figures can be true, and what was written."),
    "export": (export.export, "Write exports again, from records."),
    "inject": (inject.inject, "Put the JSON-LD of a record into a page."),
    "explain": (explain.explain, "What a rule finds, why it matters, what to write."),
    "rules": (rules.rules, "List all rules."),
    "schema": (schema.schema, "JSON Schemas of what is written."),
    "eval": (evaluation.evaluate, "Score extraction against facts read by hand."),
}
"""The commands by name, with their line in the list. To add one: its file, a row here, `make docs`."""

for name, (command, line) in COMMANDS.items():
    app.command(name, short_help=line)(command)


def show_version(asked: bool) -> None:
    """Print the version and end."""
    if asked:
        from occupipe import __version__

        typer.echo(f"occupipe {__version__}")
        raise typer.Exit


@app.callback()
def common(
    version: Annotated[
        bool, typer.Option("--version", callback=show_version, is_eager=True, help="Print the version and end.")
    ] = False,
) -> None:
    """What holds for all commands."""


def run() -> None:
    """Run the command line with UTF-8 and LF, whatever the platform's habits."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    app(prog_name="occupipe")
