"""Ctrl-C in the midst of a run, and the bar of a long one on a terminal."""

import contextlib
import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from rich.console import Console

from occupipe.cli import progress
from occupipe.cli.interruption import until_interrupted
from occupipe.cli.outcome import Outcome
from occupipe.cli.progress import Bar, tracked
from occupipe.cli.terminal import Status, covered, say, speak
from occupipe.pipeline.sources import Source
from occupipe.reports.checked import Checked, Tally

ARTICLE = "Baker\n\nIn 2023, the median annual wage of bakers was $80,580, or $41.00 per hour."
MANY = 4_000  # articles: they take some seconds
COMMAND = (sys.executable, "-m", "occupipe")


@pytest.fixture
def many(folder: Path) -> Path:
    lines = (json.dumps({"id": f"b{number}", "text": ARTICLE}) + "\n" for number in range(MANY))
    (folder / "many.jsonl").write_text("".join(lines))
    return folder


def interrupted(*arguments: str) -> tuple[int, str]:
    """The status and the words on standard error of a run that gets Ctrl-C once its first words are in `out.txt`."""
    with Path("out.txt").open("w") as out, Path("err.txt").open("w") as err:
        running = subprocess.Popen([*COMMAND, *arguments], stdout=out, stderr=err)
        while not (Path("out.txt").stat().st_size or Path("err.txt").stat().st_size):
            time.sleep(0.02)
        running.send_signal(signal.SIGINT)
        return running.wait(timeout=60), Path("err.txt").read_text()


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C is no signal there")
def test_what_was_judged_is_reported(many: Path) -> None:
    status, words = interrupted("validate", "many.jsonl", "-o", "json-lines=-", "-o", "found.sarif", "-o", "found.json")
    assert status == Status.INTERRUPTED
    assert "interrupted; what was judged until then is reported" in words
    assert "Traceback" not in words
    told = [json.loads(line) for line in Path("out.txt").read_text().splitlines()]
    assert 0 < len(told) < MANY
    assert json.loads(Path("found.json").read_text())["diagnostics"] == told
    (run,) = json.loads(Path("found.sarif").read_text())["runs"]
    assert run["invocations"][0]["executionSuccessful"] is False


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C is no signal there")
def test_outputs_that_were_finished_are_kept_and_tables_stand(many: Path) -> None:
    status, words = interrupted("extract", "many.jsonl")
    assert status == Status.INTERRUPTED
    assert "interrupted; what was finished is kept" in words
    assert "Traceback" not in words
    written = sorted(path.name for path in Path("out").iterdir())
    assert not [name for name in written if name.endswith((".tmp", ".csv"))]
    records = [json.loads(path.read_text()) for path in Path("out").glob("*.json")]
    assert len(records) < MANY


def test_an_interrupted_baseline_stands_as_it_was(folder: Path) -> None:
    def documents() -> Iterator[Checked]:
        yield Checked("a.md", "a")
        raise KeyboardInterrupt

    outcome = Outcome(Tally())
    assert [checked.document for checked in outcome.readable([], documents())] == ["a"]
    assert (outcome.interrupted, outcome.complete) == (True, False)
    assert outcome.status("error", sparse=False, exit_zero=True) is Status.INTERRUPTED


def done_of_five(presses: dict[int, int]) -> list[int]:
    """What is done of five documents, where Ctrl-C is pressed so often in the midst of some of them."""
    done: list[int] = []
    with contextlib.suppress(KeyboardInterrupt):
        for number in until_interrupted(range(5)):
            for _ in range(presses.get(number, 0)):
                signal.raise_signal(signal.SIGINT)
            done.append(number)
    return done


@pytest.mark.parametrize(
    ("presses", "done"), [({}, [0, 1, 2, 3, 4]), ({1: 1}, [0, 1]), ({1: 2}, [0]), ({4: 1}, [0, 1, 2, 3, 4])]
)
def test_ctrl_c_waits_once_for_what_is_done_with_a_document(presses: dict[int, int], done: list[int]) -> None:
    before = signal.getsignal(signal.SIGINT)
    assert done_of_five(presses) == done
    assert signal.getsignal(signal.SIGINT) is before


class Clock:
    """A clock that goes on by half a second whenever it is asked."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 0.5
        return self.now


def test_a_bar_tells_rate_and_time_left(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = io.StringIO()
    monkeypatch.setattr("rich.console.Console", lambda **_: Console(file=screen, force_terminal=True, width=80))
    bar = Bar(100, Clock())
    bar.advance()
    assert screen.getvalue() == ""  # not yet a long run
    bar.advance()
    bar.advance()
    assert "3/100" in screen.getvalue()
    assert "2.0 a second, 0:48 left" in screen.getvalue()
    bar.hide()
    assert screen.getvalue().endswith("\x1b[2K")  # its line is empty again
    assert screen.getvalue().count("\x1b[?25h") == screen.getvalue().count("\x1b[?25l") == 1


def test_words_are_written_where_the_bar_was(capsys: pytest.CaptureFixture[str]) -> None:
    speak()  # commands of other tests may have been quiet
    with covered(lambda: sys.stderr.write("<cleared>") and None):
        say("words")
    assert capsys.readouterr().err == "<cleared>words\n<cleared>"


def test_no_bar_in_a_pipe(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(progress, "LONG", 0)
    assert list(tracked(range(3), [])) == [0, 1, 2]
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(("documents", "is_drawn"), [(progress.FEW - 1, False), (progress.FEW, True)])
def test_a_bar_is_for_many_documents(documents: int, is_drawn: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    screen = io.StringIO()
    monkeypatch.setattr("rich.console.Console", lambda **_: Console(file=screen, force_terminal=True, width=80))
    monkeypatch.setattr(progress, "_has_room", lambda: True)
    monkeypatch.setattr(progress, "LONG", 0)
    monkeypatch.setattr(progress, "BETWEEN", 0)
    sources = [Source(f"{number}.md", Path(f"{number}.md")) for number in range(documents)]
    assert list(tracked(sources, sources)) == sources
    assert bool(screen.getvalue()) is is_drawn


def test_lines_of_a_file_of_many_are_documents(folder: Path) -> None:
    (folder / "a.jsonl").write_text('{"text": "a"}\n\n{"text": "b"}\n')
    sources = [Source(name, Path(name)) for name in ("a.jsonl", "b.md", "gone.jsonl")]
    assert progress._count(sources) == 3


@pytest.mark.skipif(os.name == "nt", reason="no pseudo-terminals there")
def test_a_long_run_on_a_terminal_has_a_bar(many: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "80"}
    with Path("found.json").open("w") as out:
        running = subprocess.Popen([*COMMAND, "validate", "many.jsonl"], stdout=out, stderr=theirs, env=environment)
    os.close(theirs)
    shown = b""
    while b" left" not in shown:
        shown += os.read(ours, 4096)
    running.send_signal(signal.SIGINT)
    while piece := _read(ours):
        shown += piece
    assert running.wait(timeout=60) == Status.INTERRUPTED
    assert f"/{MANY}".encode() in shown
    assert shown.rfind(b"\x1b[?25h") > shown.rfind(b"\x1b[?25l")  # the cursor is there again
    assert b"interrupted; what was judged until then is reported" in shown


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # the other side is closed
        return b""
