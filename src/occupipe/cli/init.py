"""`occupipe init`: a new project."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from occupipe.cli.options import Quiet
from occupipe.cli.terminal import say, speak
from occupipe.reports.visible import visible_path


def init(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Where; made if it is not there.")] = Path(),
    *,
    quiet: Quiet = False,
) -> None:
    """Begin a project: a commented occupipe.yaml, a sample article, a CI workflow and a pre-commit hook. What is there stands."""
    from occupipe.pipeline.beginning import begin

    speak(quiet=quiet)
    written, kept = begin(folder)
    for path in written:
        say(f"written: {visible_path(path.as_posix())}")
    for path in kept:
        say(f"kept as it is: {visible_path(path.as_posix())}")
