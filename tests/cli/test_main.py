"""The `occupipe` command as a process: how it starts, and how it ends early."""

import gc
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import occupipe
from occupipe.__main__ import main
from tests.cli.articles import Run


@pytest.fixture(autouse=True)
def as_before(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("PYDANTIC_DISABLE_PLUGINS", "__all__")
    threshold = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*threshold)


def start(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int | str | None:
    """Run the command in this process; the status it ends with."""
    monkeypatch.setattr(sys, "argv", ["occupipe", *arguments])
    try:
        main()
    except SystemExit as end:
        return end.code
    return 0


def test_version(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], run: Run) -> None:
    assert start(monkeypatch, "--version") == 0
    assert capsys.readouterr().out == f"occupipe {occupipe.__version__}\n" == run("--version").stdout


def test_command(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert start(monkeypatch, "explain", "PAY102") == 0
    assert capsys.readouterr().out.startswith("PAY102 annual-hourly-mismatch")


def test_nothing_asked_for_gives_help(run: Run) -> None:
    outcome = run()
    assert outcome.exit_code == 2
    assert "extract   Sources into records" in outcome.stdout + outcome.stderr


def test_interrupt_while_starting(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("occupipe.cli.app.run", interrupted)
    assert start(monkeypatch, "rules") == 130


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Ctrl-C reaches what is started here, also where the tests run in the background, which ignores it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_interrupt_while_reading(folder: Path) -> None:
    running = subprocess.Popen(
        [sys.executable, "-m", "occupipe", "extract", "-"], stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    deadline = time.monotonic() + 20
    while not (folder / "out").exists() and time.monotonic() < deadline:
        time.sleep(0.05)  # the folder is made before the first source is read
    running.send_signal(signal.SIGINT)
    _, told = running.communicate(timeout=20)
    assert running.returncode == 130
    assert told == "occupipe: error: interrupted; what was finished is kept\n"
    assert list((folder / "out").iterdir()) == []
