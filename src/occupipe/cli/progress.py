"""A bar for long runs, on a terminal: how much is done, how fast it goes, how long it will take."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar

from occupipe.cli.terminal import Loudness, covered, is_loud

if TYPE_CHECKING:
    from rich.progress import Progress

    from occupipe.pipeline.sources import Source

LONG = 1.0  # seconds that a run takes before a bar is shown
FEW = 20  # documents: of fewer a bar tells nothing
BETWEEN = 0.1  # seconds at least between two states of it

Thing = TypeVar("Thing")


def tracked(documents: Iterable[Thing], sources: Sequence[Source]) -> Iterator[Thing]:
    """The documents of the sources as they come; on a terminal a bar tells how far they are."""
    total = _count(sources) if _has_room() else 0
    if total < FEW:
        yield from documents
        return
    bar = Bar(total)
    with covered(bar.hide):
        for document in documents:
            yield document
            bar.advance()


def _has_room() -> bool:
    """Whether standard error is a terminal on which things can be drawn, and the run may say how it goes."""
    return sys.stderr.isatty() and is_loud(Loudness.NORMAL) and os.environ.get("TERM") != "dumb"


class Bar:
    """
    The bar of a run of so many documents.

    It is drawn when a document is done, never by a thread of its own, and hidden before anything else is written.
    """

    def __init__(self, total: int, clock: Callable[[], float] = time.monotonic) -> None:
        self.total, self.done = total, 0
        self._clock = clock
        self._started = self._drawn = clock()
        self._progress: Progress | None = None
        self._is_shown = False

    def advance(self) -> None:
        """One more document is done."""
        self.done += 1
        now = self._clock()
        if now - self._started >= LONG and now - self._drawn >= BETWEEN:
            self._drawn = now
            self._draw()

    def hide(self) -> None:
        """Take the bar off the terminal, until the next document is done."""
        if self._progress is not None and self._is_shown:
            self._progress.stop()
            self._is_shown = False

    def _draw(self) -> None:
        self._progress = self._progress or _columns()
        total = max(self.total, self.done)
        pace = self.done / (self._drawn - self._started)
        rate, left = f"{pace:.{1 if pace < 10 else 0}f}", _minutes((total - self.done) / pace)
        (task,) = self._progress.task_ids
        self._progress.update(task, total=total, completed=self.done, refresh=self._is_shown, rate=rate, left=left)
        if not self._is_shown:
            self._is_shown = True  # before it begins: Ctrl-C may come in between, and the cursor has to come back
            self._progress.start()


def _columns() -> Progress:
    """The bar itself, which is drawn only when it is told to."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[rate]} a second, {task.fields[left]} left")
    console = Console(stderr=True)
    progress = Progress(
        *columns, console=console, auto_refresh=False, transient=True, redirect_stdout=False, redirect_stderr=False
    )
    progress.add_task("", rate="", left="")
    return progress


def _minutes(seconds: float) -> str:
    """
    Seconds as people read them on a clock.

    >>> _minutes(75.4), _minutes(3675)
    ('1:15', '1:01:15')
    """
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _count(sources: Sequence[Source]) -> int:
    """How many documents there are: a line of a file of many is one."""
    from occupipe.pipeline.sources import MANY_ARTICLES

    return sum(_lines(s) if s.path.suffix.lower() in MANY_ARTICLES else 1 for s in sources)


def _lines(source: Source) -> int:
    """The lines of a file that are not empty; none where it cannot be read, which is told where it is read."""
    try:
        with source.path.open("rb") as file:
            return sum(1 for line in file if line.strip())
    except OSError:
        return 0
