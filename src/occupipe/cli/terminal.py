"""Standard output and standard error: what goes where, in which colours, and with which status a run ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from enum import IntEnum

import typer

from occupipe.reports.visible import visible_path


class Status(IntEnum):
    """How a run ended. `UNABLE` outranks `FINDINGS`."""

    CLEAN = 0
    FINDINGS = 1
    UNABLE = 2
    INTERRUPTED = 130
    NO_READER = 141  # what a shell reports of a command whose output was closed (`| head`)


class Loudness(IntEnum):
    """How much a run says on standard error: errors alone, its summary too, or all there is to say."""

    QUIET = 0
    NORMAL = 1
    VERBOSE = 2


_loudness: ContextVar[Loudness] = ContextVar("loudness", default=Loudness.NORMAL)
_uncover: ContextVar[Callable[[], None] | None] = ContextVar("uncover", default=None)
"""What takes a bar off the terminal, before anything else is written there."""


def speak(*, quiet: bool = False, verbose: bool = False) -> None:
    """Set how much the run says; quiet outranks verbose."""
    _loudness.set(Loudness.QUIET if quiet else Loudness.VERBOSE if verbose else Loudness.NORMAL)


def is_loud(at: Loudness) -> bool:
    """Whether the run says so much."""
    return _loudness.get() >= at


def say(text: str, at: Loudness = Loudness.NORMAL) -> None:
    """A line of progress or summary, to standard error, if the run is loud enough."""
    if is_loud(at):
        _clear()
        sys.stderr.write(f"{text}\n")


@contextmanager
def covered(uncover: Callable[[], None]) -> Iterator[None]:
    """A time in which a bar may stand on the terminal; `uncover` takes it off."""
    before = _uncover.set(uncover)
    try:
        yield
    finally:
        _uncover.reset(before)
        uncover()


def _clear() -> None:
    """Take a bar off the terminal, where there is one."""
    uncover = _uncover.get()
    if uncover is not None:
        uncover()


def complain(problem: str) -> None:
    """An error of the run, to standard error."""
    say(f"occupipe: error: {visible_path(problem)}", Loudness.QUIET)


def put(chunks: Iterable[str]) -> None:
    """What was asked for, to standard output. One that is closed early ends the run quietly."""
    shown = sys.stdout.isatty()
    try:
        for chunk in chunks:
            if shown:
                _clear()
            sys.stdout.write(chunk)
        sys.stdout.flush()
    except BrokenPipeError as closed:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the interpreter flushes again at its end
        raise typer.Exit(Status.NO_READER) from closed


def has_colour() -> bool:
    """Whether standard output is a terminal that shows colours, and no one asked for none (no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


USUAL = 100
"""Columns where there is no terminal, or one that does not say how wide it is, as those of containers and CI."""


def columns() -> int:
    """How wide the terminal is; at most 200, since longer lines are no easier to read."""
    return min(200, (os.get_terminal_size().columns if sys.stdout.isatty() else 0) or USUAL)
