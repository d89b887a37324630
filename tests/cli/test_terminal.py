"""The full report on a terminal: coloured, as wide as the terminal is, or as usual where it does not say."""

import os
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.articles import CONTRADICTORY

pytestmark = pytest.mark.skipif(os.name == "nt", reason="no pseudo-terminals there")


def on_a_terminal(columns: int, **environment: str) -> str:
    """What `validate` shows on a terminal of so many columns; 0 is one that does not say."""
    import fcntl
    import pty
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 0, columns, 0, 0))
    asked = [sys.executable, "-m", "occupipe", "validate", "baker.md", "--select", "PAY102", "-q"]
    known = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "COLUMNS")}
    with subprocess.Popen(asked, stdout=theirs, env={**known, "TERM": "xterm", **environment}) as running:
        os.close(theirs)
        shown = b""
        while piece := _read(ours):
            shown += piece
    assert running.returncode == 1
    os.close(ours)
    return shown.decode()


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # the other side is closed
        return b""


@pytest.fixture(autouse=True)
def article(project: Path) -> None:
    (project / "baker.md").write_text(CONTRADICTORY)


def test_colour_unless_no_colour_is_asked_for() -> None:
    assert "\x1b[1;31merror[PAY102]" in on_a_terminal(120)
    assert "\x1b" not in on_a_terminal(120, NO_COLOR="1")


def test_a_terminal_that_does_not_say_its_width_has_the_usual_one() -> None:
    whole = f"3 | {CONTRADICTORY.splitlines()[-1]}"
    assert whole in on_a_terminal(0, NO_COLOR="1").splitlines()
    assert whole not in on_a_terminal(60, NO_COLOR="1").splitlines()
