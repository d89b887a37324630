"""Limits of a page: far beyond every article, and low enough for the memory and the time that a page may take."""

from __future__ import annotations

from occupipe.errors import SourceError

MAX_TAGS = 100_000
"""The limit of tags in one page: long handbooks have some 5,000."""
MAX_NESTED = 5_000
"""The limit of elements in each other: browsers nest 512, and read what is deeper as if it were not."""
_IMPLIED = frozenset(
    ("body", "br", "caption", "col", "colgroup", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "head", "hr", "html", "li",
     "optgroup", "option", "p", "rp", "rt", "tbody", "td", "tfoot", "th", "thead", "tr")
)  # fmt: skip
"""Elements that need no end tag, so that their start tags do not tell how deep they are nested."""


class Limits:
    """Counts the tags of a page."""

    def __init__(self, path: str) -> None:
        self._path, self._tags, self._nested = path, 0, 0

    def count(self, tag: str, printed: str, line: int) -> None:
        """One more tag, as it is printed; one too many is a SourceError."""
        self._tags += 1
        if self._tags > MAX_TAGS:
            raise self._too_much(f"more than {MAX_TAGS:,} tags", line)
        if tag in _IMPLIED:
            return
        if printed[1] == "/":
            self._nested = max(self._nested - 1, 0)
        elif not printed.endswith("/>"):
            self._nested += 1
            if self._nested > MAX_NESTED:
                raise self._too_much(f"more than {MAX_NESTED:,} elements in each other", line)

    def _too_much(self, problem: str, line: int) -> SourceError:
        return SourceError(self._path, problem, "give the article alone", line=line)
