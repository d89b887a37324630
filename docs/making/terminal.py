"""A terminal of a fixed size to run commands in, so that what documents show is what a user sees."""

from __future__ import annotations

import fcntl
import os
import pty
import struct
import subprocess
import sys
import termios
from collections.abc import Iterator, Sequence
from pathlib import Path

COLUMNS, ROWS = 110, 40
PLAIN = {"NO_COLOR": "1"}
"""What to add to the environment for a terminal without colours."""


def shown(arguments: Sequence[str], folder: Path, environment: dict[str, str] | None = None) -> tuple[str, int]:
    """What `occupipe` with these arguments shows on a terminal in a folder, and the status it ends with."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    bare = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR", "COLUMNS")}
    with subprocess.Popen(  # noqa: S603 (our own command)
        [sys.executable, "-m", "occupipe", *arguments],
        cwd=folder, env={**bare, "TERM": "xterm-256color", **(environment or {})},
        stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs,
    ) as process:  # fmt: skip
        os.close(theirs)
        text = b"".join(_chunks(ours)).decode("utf-8").replace("\r\n", "\n")
        os.close(ours)
    return text, process.returncode


def _chunks(terminal: int) -> Iterator[bytes]:
    """What arrives until the command has ended: Linux tells that by an error, macOS by nothing more."""
    while True:
        try:
            chunk = os.read(terminal, 65536)
        except OSError:
            return
        if not chunk:
            return
        yield chunk
