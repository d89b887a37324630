"""The limits of code scanning: how many findings a log may have, and how large it may be."""

from __future__ import annotations

import heapq
import zlib
from collections import Counter

from occupipe.diagnostics import Severity
from occupipe.reports.checked import counted

MOST = 5_000  # GitHub takes 25,000 results and shows 5,000; it is better that we choose them
LARGEST = 10 * 1024 * 1024  # bytes of a log behind gzip
ROOM = 256 * 1024  # of these, for all but the results
HELD = 64 * 1024 * 1024  # characters of results that are held at most, however long the words of articles are


class Kept:
    """
    The worst findings of a run as JSON texts: no more than a log may have, and only these are held.

    Of one severity those that come first are kept. `seen` counts all of them.
    """

    def __init__(self, most: int = MOST, largest: int = LARGEST - ROOM, held: int = HELD) -> None:
        self.most, self.largest, self.held = most, largest, held
        self.seen: Counter[Severity] = Counter()
        self._heap: list[tuple[int, int, str]] = []  # the mildest and last one is on top
        self._size = 0

    def add(self, severity: Severity, text: str) -> None:
        """One more finding; where there are too many, the mildest is dropped."""
        heapq.heappush(self._heap, (-severity.rank, -self.seen.total(), text))
        self.seen[severity] += 1
        self._size += len(text)
        while len(self._heap) > self.most or self._size > self.held:
            self._size -= len(heapq.heappop(self._heap)[2])

    def worst(self) -> list[str]:
        """What is kept, in the order in which it came."""
        fitting = self._fitting(sorted(self._heap, reverse=True))
        return [text for _, _, text in sorted(fitting, key=lambda entry: -entry[1])]

    def dropped(self, kept: list[str]) -> str:
        """What is to be told of the findings that were dropped; empty where none was."""
        left_out = self.seen.total() - len(kept)
        if not left_out:
            return ""
        counts = ", ".join(counted(self.seen[severity], severity) for severity in Severity if self.seen[severity])
        return f"{left_out} findings are left out, the mildest first: a log has its limits. Found were {counts}."

    def _fitting(self, worst_first: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
        """The first entries that are not too large together when they are compressed."""
        if sum(len(text) for _, _, text in worst_first) * 4 <= self.largest:  # a character has at most four bytes
            return worst_first
        packer, size = zlib.compressobj(level=1), 0
        for number, (_, _, text) in enumerate(worst_first):
            size += len(packer.compress(text.encode()) + packer.flush(zlib.Z_SYNC_FLUSH))
            if size > self.largest:
                return worst_first[:number]
        return worst_first
