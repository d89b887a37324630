"""What tests of the HTML reader share: a page read from its markup, and the way back from places to the source."""

from __future__ import annotations

import re
from html import unescape
from itertools import accumulate

from occupipe.article import Article
from occupipe.readers import html
from occupipe.spans import Position, Span

_LEFT_OUT = re.compile(
    r"<!--.*?(?:-->|$)|<(script|style|noscript|template|del|s|strike|svg|button|iframe)\b.*?</\1\s*>"
    r"|<(\w+)[^>]*(?:sr-only|visually-hidden|line-through)[^>]*>.*?</\2\s*>",
    re.DOTALL | re.IGNORECASE,
)
_NOTE = re.compile(r"<sup[^>]*>(?:<[^>]*>)*\[?\d{1,3}\]?(?:<[^>]*>)*</sup>|<a [^>]*>\[\d{1,3}\]</a>", re.IGNORECASE)
_TAG = re.compile(r"<[/!?a-zA-Z][^>]*>")
_WHITE = re.compile(r"[ \t\n\f\r]+")


def read(markup: str) -> Article:
    """The article of a piece of markup."""
    return html.read(markup, "page", "page.html")


def decoded(markup: str) -> str:
    """What a browser shows of a stretch of markup: tags stripped, references decoded, white space folded."""
    return _WHITE.sub(" ", unescape(_TAG.sub("", _NOTE.sub("", _LEFT_OUT.sub("", markup))))).strip(" ")


class Source:
    """A source of a page, and its stretches by lines and columns."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]

    def offset(self, place: Position) -> int:
        """The offset of a place."""
        return self._starts[place.line - 1] + place.column - 1

    def at(self, article: Article, span: Span) -> str:
        """The markup that a span of the article stands for."""
        start, end = article.extent(span)
        return self.text[self.offset(start) : self.offset(end)]
