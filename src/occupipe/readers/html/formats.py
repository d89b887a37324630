"""Tags that tell how words look and never part them: the tree does without them, the runs keep what matters."""

from __future__ import annotations

from occupipe.readers.html.runs import ANCHOR, BOLD, DELETED, LINKED, LOWERED, RAISED

FORMATS = dict.fromkeys(("b", "strong"), BOLD) | dict.fromkeys(("s", "strike"), DELETED)
FORMATS |= {"a": 0, "sup": RAISED, "sub": LOWERED} | dict.fromkeys(
    ("abbr", "bdi", "bdo", "big", "cite", "code", "dfn", "em", "font", "i", "kbd", "mark", "nobr", "q", "samp", "small",
     "time", "tt", "u", "var"), 0
)  # fmt: skip
"""The tags, and what the words inside of each are; of a link its attributes tell."""

_RENAMED = 1 << 8
_BITS = (BOLD, LINKED, DELETED, RAISED, LOWERED, ANCHOR)
_HIDING = ("hidden", "display", "line-through", "sr-only", "screen-reader", "skip")
_ANCHORS = ("noprint", "no-print", "anchor", "headerlink", "permalink", "editsection", "edit-link")


class Formats:
    """The formats that are open at a place of the page. Browsers close those of a table cell with it."""

    def __init__(self) -> None:
        self.flags = 0
        self._counts = dict.fromkeys(_BITS, 0)
        self._open: dict[str, list[int]] = {}

    def start(self, tag: str, printed: str) -> str:
        """A start tag: what the tree builder is given for it, mostly nothing."""
        mask, hides = FORMATS[tag], False
        if tag == "a":
            if self._open.get("a"):
                self.end("a")  # links do not nest
            mask = LINKED if "href" in printed or "HREF" in printed else 0  # `<a name>` only names a place
        if "class" in printed or "style" in printed or "hidden" in printed:
            attributes = printed.lower()
            hides = any(word in attributes for word in _HIDING)
            mask |= ANCHOR if mask & LINKED and any(word in attributes for word in _ANCHORS) else 0
        if not mask and not hides:
            return ""
        self._open.setdefault(tag, []).append(mask | _RENAMED if hides else mask)
        self._change(mask, 1)
        return f"<span{printed[1 + len(tag) :]}" if hides else ""

    def end(self, tag: str) -> str:
        """An end tag, likewise; one that closes nothing is nothing."""
        opened = self._open.get(tag)
        if not opened:
            return ""
        mask = opened.pop()
        self._change(mask, -1)
        return "</span>" if mask & _RENAMED else ""

    def end_links(self) -> None:
        """A list or menu ends, and with it a link in it that was never closed."""
        while self._open.get("a"):
            self.end("a")

    def reset(self) -> None:
        """A table cell begins or ends."""
        if self.flags:
            self.flags = 0
            self._counts = dict.fromkeys(_BITS, 0)
            self._open.clear()

    def _change(self, mask: int, step: int) -> None:
        for bit in _BITS:
            if mask & bit:
                self._counts[bit] += step
                self.flags = self.flags | bit if self._counts[bit] else self.flags & ~bit
