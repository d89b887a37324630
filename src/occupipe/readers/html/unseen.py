"""What no reader of a page sees: passed over up to its end tag; title, head tags and JSON-LD are kept for others to read."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from turbohtml import Token, TokenType

from occupipe.readers.html.traps import Ahead

UNSEEN = ("iframe", "noembed", "noframes", "noscript", "script", "style", "template", "title")
"""Elements without words for a reader."""
CLOSED = ("nav", "svg")
"""The same, where they are closed: menus and drawings, which may have half of the tags of a page."""
LARGEST = 0.3
"""A menu or drawing takes no more than this part of a page."""


class Unseen:
    """
    Passes over elements.

    Kept: `title`, the offsets of the first title; `head`, the `<meta>` and `<link>` tags with their offsets; `scripts`,
    the offsets of JSON-LD blocks.
    """

    def __init__(self, source: str, tokens: Iterator[Token], at: Callable[[Token], int]) -> None:
        self.title: tuple[int, int] | None = None
        self.head: list[tuple[int, str]] = []
        self.scripts: list[tuple[int, int]] = []
        self._tokens, self._at = tokens, at
        self._ahead, self._largest = Ahead(source), len(source) * LARGEST

    def keep(self, _: str, token: Token) -> None:
        """A tag of the head."""
        self.head.append((self._at(token), token.source or ""))

    def skip(self, tag: str, token: Token) -> None:
        """An element, from its start tag on."""
        is_script = tag == "script" and "ld+json" in (token.source or "").lower()
        start = self._at(token) + len(token.source or "")
        depth = 1
        for inner in self._tokens:
            if inner.tag == tag:
                depth += 1 if inner.type == TokenType.START_TAG else -1
                if not depth:
                    self._keep_text(tag, start, self._at(inner), is_script=is_script)
                    return

    def can_skip(self, tag: str, token: Token) -> bool:
        """Whether a menu or drawing ends, is not the page itself, and has no tabs, whose words are headings."""
        start = self._at(token)
        end = self._ahead.find(f"</{tag}", start)
        if end - start > self._largest or self._ahead.find("<h1", start) < end:
            return False
        return self._ahead.find('role="tab', start) > end

    def _keep_text(self, tag: str, start: int, end: int, *, is_script: bool) -> None:
        if is_script:
            self.scripts.append((start, end))
        elif tag == "title" and self.title is None:
            self.title = start, end
