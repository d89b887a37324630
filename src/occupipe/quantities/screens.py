"""Screens: of which sets of strings one may stand in a text, told in one pass over it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

Strings = tuple[str, ...]


def tree(strings: Iterable[str]) -> str:
    """
    A pattern of some strings that looks at each character once; of two where one begins the other it matches the shorter.

    >>> tree(["pay", "paid", "wage"]), tree(["pa", "pay"])
    ('(?:pa(?:id|y)|wage)', 'pa')
    """
    behind: dict[str, set[str]] = {}
    for string in strings:
        behind.setdefault(string[0], set()).add(string[1:])
    ways = [re.escape(first) + ("" if "" in rest else tree(rest)) for first, rest in sorted(behind.items())]
    return ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})"


class Screen:
    """
    Rows of strings: a row passes where one of its strings stands in the text, or where it has none (None).

    Where one string begins another, the rows of both pass by the shorter.

    >>> Screen([("mean", "average"), None, ("median",), ("low", "west")]).passing("the lowest average")
    [0, 1, 3]
    """

    def __init__(self, rows: Sequence[Strings | None]) -> None:
        self._always = [number for number, row in enumerate(rows) if row is None]
        strings = {string for row in rows if row is not None for string in row}
        self._any = re.compile(tree(strings)) if strings else None
        self._each = re.compile(f"(?=({tree(strings)}))") if strings else None
        self._rows = {
            string: [n for n, row in enumerate(rows) if row and any(other.startswith(string) for other in row)]
            for string in strings
        }

    def passing(self, text: str) -> list[int]:
        """The rows that pass, in order."""
        if self._any is None or self._each is None or self._any.search(text) is None:
            return self._always
        found = set(self._always)
        for string in set(self._each.findall(text)):
            found.update(self._rows[string])
        return sorted(found)
