"""Ctrl-C between documents: what is being written of one is finished, and the next one is not begun."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterable, Iterator
from typing import TypeVar

Thing = TypeVar("Thing")


def until_interrupted(documents: Iterable[Thing]) -> Iterator[Thing]:
    """
    The documents as they come; Ctrl-C raises KeyboardInterrupt here, never in what is done with one of them.

    A second Ctrl-C waits for nothing. Once there are no more documents, Ctrl-C is what it was before.
    """
    if threading.current_thread() is not threading.main_thread():  # others are not told of signals
        yield from documents
        return
    stop = _Stop()
    before = signal.signal(signal.SIGINT, stop)
    try:
        yield from stop.between(iter(documents))
    finally:
        signal.signal(signal.SIGINT, before)


class _Stop:
    """What Ctrl-C does: at once while a document is read, else before the next one is."""

    def __init__(self) -> None:
        self.asked = self.reading = False

    def __call__(self, *_: object) -> None:
        if self.reading or self.asked:
            raise KeyboardInterrupt
        self.asked = True

    def between(self, documents: Iterator[Thing]) -> Iterator[Thing]:
        """The documents, as long as no one asks to stop."""
        while True:
            if self.asked:
                raise KeyboardInterrupt
            self.reading = True
            try:
                document = next(documents)
            except StopIteration:
                return
            finally:
                self.reading = False
            yield document
