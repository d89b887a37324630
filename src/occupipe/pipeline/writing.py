"""Writing: a file is written whole or not at all, and one that would not change is not touched."""

from __future__ import annotations

import errno
import filecmp
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from occupipe.errors import UsageError


def write(path: Path, chunks: Iterable[str]) -> None:
    """A whole file, at once or in pieces; its folder is made with its parents."""
    with Draft(path) as draft:
        for chunk in chunks:
            draft.add(chunk)
        draft.keep()


def overwrite(path: Path, content: bytes) -> None:
    """Other bytes for a file that is there: its rights stay, and a link stays a link to it."""
    target = path.resolve()
    with Draft(target) as draft:
        draft.add_bytes(content)
        draft.keep_rights()
        draft.keep()


def make_folder(folder: Path) -> None:
    """A folder with its parents, in which files can be made; one that cannot be used is a `UsageError`."""
    with _refusals(folder):
        folder.mkdir(parents=True, exist_ok=True)
    if not os.access(folder, os.W_OK | os.X_OK):
        raise UsageError(
            f"{folder.as_posix()}: this folder cannot be written to (choose another, or change its rights)"
        )


class Draft:
    """
    A file on its way: a temporary one beside the file it will replace.

    Left without `keep`, it is thrown away and the old file stands as it was. It is made with its first words: an
    interruption before the draft is entered finds nothing to throw away.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
        make_folder(path.parent)
        self._file: IO[bytes] | None = None

    def _opened(self) -> IO[bytes]:
        """The temporary file, made when it is first asked for."""
        if self._file is None:
            self._file = self.temporary.open("wb")
        return self._file

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            self._file.close()
        self.temporary.unlink(missing_ok=True)

    def add(self, text: str) -> None:
        """More of the file; UTF-8, line ends as they are."""
        self.add_bytes(text.encode())

    def add_bytes(self, content: bytes) -> None:
        """More of a file that has an encoding of its own."""
        with _refusals(self.path):
            self._opened().write(content)

    def keep_rights(self) -> None:
        """Give the draft the rights of the file that it will replace."""
        with _refusals(self.path):
            shutil.copymode(self.path, self.temporary)

    def keep(self) -> None:
        """Put the draft in the file's place, unless they are the same."""
        with _refusals(self.path):
            self._opened().close()
            if self.path.is_file() and filecmp.cmp(self.temporary, self.path, shallow=False):
                return
            self.temporary.replace(self.path)


_REMEDIES = {
    errno.EEXIST: "a file stands where a folder is needed; choose another place",
    errno.ENOTDIR: "a file stands where a folder is needed; choose another place",
    errno.EISDIR: "a folder stands where the file is needed; choose another place",
    errno.ENOSPC: "make room, or choose another place",
}
"""What to do about a refusal; about the others, what nearly always helps."""


@contextmanager
def _refusals(path: Path) -> Iterator[None]:
    """Refusals of the file system, in words."""
    try:
        yield
    except OSError as problem:
        reason = problem.strerror or str(problem)
        remedy = _REMEDIES.get(problem.errno or 0, "choose another place, or change its rights")
        raise UsageError(f"{path.as_posix()}: cannot be written: {reason} ({remedy})") from problem
