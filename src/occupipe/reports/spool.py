"""Judged documents kept on disk, so that several reports are made of one run and none of them holds all."""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Iterator
from tempfile import TemporaryFile
from types import TracebackType
from typing import Self

from occupipe.reports.checked import Checked


class Spool:
    """A temporary file of judged documents: filled while a first report is made, read again by the others."""

    def __enter__(self) -> Self:
        self._file = TemporaryFile()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def filling(self, checks: Iterable[Checked]) -> Iterator[Checked]:
        """The documents as they come, each of which is kept."""
        for checked in checks:
            pickle.dump(checked, self._file, pickle.HIGHEST_PROTOCOL)
            yield checked

    def __iter__(self) -> Iterator[Checked]:
        """The documents that were kept, once more from the first."""
        end = self._file.seek(0, 2)
        self._file.seek(0)
        while self._file.tell() < end:
            checked: Checked = pickle.load(self._file)  # noqa: S301 (what this run wrote itself)
            yield checked
