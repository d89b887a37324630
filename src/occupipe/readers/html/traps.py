"""Two traps of the tokenizer, made harmless without moving a character, and looking ahead without a third."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe import late as re

_SELF_CLOSED = re.compile(r"<(?:title|style|script)\b[^<>]{0,400}/>", re.IGNORECASE)


def without_traps(source: str) -> str:
    """
    The source, as long as before.

    `</>` is nothing to a browser, but the tokenizer joins the text around it; and inside of SVG `<title/>` has no
    text, but the tokenizer does not know where it is.

    >>> without_traps("a</>b <svg><title/></svg>")
    'a<!>b <svg>        </svg>'
    """
    source = source.replace("</>", "<!>")
    for start, end in _drawings(source):
        drawing = source[start:end]
        if _SELF_CLOSED.search(drawing):
            source = source[:start] + _SELF_CLOSED.sub(lambda match: " " * len(match[0]), drawing) + source[end:]
    return source


def _drawings(source: str) -> Iterator[tuple[int, int]]:
    """Where drawings (`<svg>`) stand."""
    start = source.find("<svg")
    while start >= 0:
        end = source.find("</svg", start)
        if end < 0:
            return
        yield start, end
        start = source.find("<svg", end)


class Ahead:
    """Looks ahead in a source, from offsets that only grow: whatever is asked, each stretch is searched once."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._known: dict[str, int] = {}

    def find(self, words: str, start: int) -> int:
        """Where words stand next, at an offset or behind it; for nowhere, far behind the end."""
        known = self._known.get(words, -1)
        if known < start:
            found = self._source.find(words, start)
            known = self._known[words] = found if found >= 0 else 2 * len(self._source)
        return known
