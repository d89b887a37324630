"""A shelf: finished pieces of a page that wait until what stands before them is known, on disk where they are many."""

from __future__ import annotations

from collections.abc import Iterator
from tempfile import SpooledTemporaryFile
from types import TracebackType
from typing import Self

from markupsafe import Markup

IN_MEMORY = 1024 * 1024  # bytes; more go to a temporary file
BATCH = 8 * 1024  # characters that are read back at once


class Shelf:
    """Pieces of a page in the order in which they were put, to be read once all are there."""

    def __init__(self) -> None:
        self._file = SpooledTemporaryFile(max_size=IN_MEMORY, mode="w+", encoding="utf-8", newline="")  # noqa: SIM115 (closed by __exit__)
        self.count = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def put(self, piece: str) -> None:
        """One more finished piece: what a template made, in which all text of strangers is escaped."""
        self._file.write(piece)
        self.count += 1

    def __iter__(self) -> Iterator[Markup]:
        """All of it, in batches."""
        self._file.seek(0)
        while batch := self._file.read(BATCH):
            yield Markup(batch)  # noqa: S704 (put together by templates that escape)
