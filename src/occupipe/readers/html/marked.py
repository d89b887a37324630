"""
The page's markup with each run of text replaced by its number: what the tree builder is fed.

A tree builder moves text about (out of tables, out of misnested tags) and forgets where it stood. A number does not
forget: whatever the builder makes of the page, each run is known by its number, and its place by the tokenizer.
"""

from __future__ import annotations

from array import array
from itertools import accumulate

from turbohtml import Token, TokenType, tokenize

from occupipe.errors import SourceError
from occupipe.readers.html.formats import FORMATS, Formats
from occupipe.readers.html.runs import SPACE, Runs
from occupipe.readers.html.traps import without_traps

MAX_TAGS = 300_000
"""The limit of tags in one page: long handbooks have some 5,000."""
LONGEST_TAG = 4_096
"""A longer tag is read by its name alone: no page needs so many characters to tell what an element is."""

_TEXT, _REFERENCE, _DOCTYPE = TokenType.TEXT, TokenType.CHARACTER_REFERENCE, TokenType.DOCTYPE
_START, _TAGS = TokenType.START_TAG, (TokenType.START_TAG, TokenType.END_TAG)
_EMPTY = ("area", "base", "embed", "img", "input", "param", "source", "track", "wbr")
_UNSEEN = ("iframe", "noembed", "noframes", "noscript", "script", "style", "template", "title")
_WHITE = " \t\n\f\r"


class Marker:
    """
    Goes through a page once.

    `markup` is for the tree builder. Kept aside: `title`, the runs of the first title; `head`, the `<meta>` and
    `<link>` tags with their offsets; `scripts`, the offsets of JSON-LD blocks.
    """

    def __init__(self, source: str, path: str) -> None:
        self.runs = Runs(source)
        self.title: list[int] = []
        self.head: list[tuple[int, str]] = []
        self.scripts: list[tuple[int, int]] = []
        self.lines = array("l", [0, *accumulate(len(line) + 1 for line in source.split("\n"))])
        self._path, self._tags, self._formats = path, 0, Formats()
        self._out: list[str] = []
        self._starts = (
            dict.fromkeys(FORMATS, self._start_format)
            | dict.fromkeys(_UNSEEN, self._skip)
            | dict.fromkeys(_EMPTY, self._leave_out)
            | dict.fromkeys(("link", "meta"), self._keep)
            | dict.fromkeys(("table", "td", "th", "tr"), self._start_cell)
        )
        self._ends = (
            dict.fromkeys(FORMATS, self._end_format)
            | dict.fromkeys(_UNSEEN, self._leave_out)
            | dict.fromkeys(("nav", "ol", "ul"), self._end_list)
        )
        self._tokens = tokenize(
            without_traps(source), resolve_references=False, capture_source=True, capture_attributes=False
        )  # fmt: skip
        self._read()
        self.markup = "".join(self._out)

    def _read(self) -> None:
        apart = True  # behind a tag or white space, where more white space says nothing
        for token in self._tokens:
            kind = token.type
            if kind == _TEXT:
                words = token.data or ""
                if not words.isspace():
                    self._text(token, words)
                elif not apart:
                    self._out.append(" ")
                apart = words[-1].isspace()
            elif kind in _TAGS:
                tag = token.tag or ""
                handler = (self._starts if kind == _START else self._ends).get(tag)
                if handler is None:
                    self._tag(tag, token)
                    apart = tag != "span"
                else:
                    handler(tag, token)
            elif kind == _REFERENCE:
                self._reference(token)
                apart = False
            elif kind == _DOCTYPE:
                self._out.append(token.source or "")

    def _text(self, token: Token, words: str) -> None:
        bare = words.strip(_WHITE)
        start = self._at(token) + words.index(bare[0])
        number = self.runs.add(start, start + len(bare), self._formats.flags)
        before = " " if words[0] in _WHITE else ""
        self._out.append(f"{before}{number}, " if words[-1] in _WHITE else f"{before}{number},")

    def _reference(self, token: Token) -> None:
        start = self._at(token)
        printed, read = token.source or "", token.data or ""
        number = self.runs.add_reference(start, start + len(printed), self._formats.flags, read)
        self._out.append(f"{number},")

    def _tag(self, tag: str, token: Token) -> None:
        self._tags += 1
        if self._tags > MAX_TAGS:
            raise SourceError(self._path, f"more than {MAX_TAGS:,} tags", "give the article alone", line=token.line)
        printed = token.source or ""
        self._out.append(printed if len(printed) <= LONGEST_TAG else f"<{tag}>")

    def _at(self, token: Token) -> int:
        return self.lines[token.line - 1] + token.col

    def _start_format(self, tag: str, token: Token) -> None:
        self._out.append(self._formats.start(tag, token.source or ""))

    def _end_format(self, tag: str, _: Token) -> None:
        self._out.append(self._formats.end(tag))

    def _end_list(self, tag: str, token: Token) -> None:
        self._formats.end_links()
        self._tag(tag, token)

    def _start_cell(self, tag: str, token: Token) -> None:
        self._formats.reset()
        self._tag(tag, token)

    def _keep(self, _: str, token: Token) -> None:
        self.head.append((self._at(token), token.source or ""))

    def _leave_out(self, _: str, __: Token) -> None:
        """An element that has no words and no end, or an end tag that ends nothing."""

    def _skip(self, tag: str, token: Token) -> None:
        """What no reader of the page sees, up to its end tag: the title and JSON-LD are kept for others to read."""
        is_title = tag == "title" and not self.title
        is_script = tag == "script" and "ld+json" in (token.source or "").lower()
        depth = 1
        for inner in self._tokens:
            if inner.tag == tag:
                depth += 1 if inner.type == _START else -1
                if not depth:
                    return
            elif is_title:
                self._title(inner)
            elif is_script and inner.type == _TEXT:
                start = self._at(inner)
                self.scripts.append((start, start + len(inner.data or "")))

    def _title(self, token: Token) -> None:
        start = self._at(token)
        printed, read = token.source or "", token.data or ""
        if token.type == _REFERENCE:
            self.title.append(self.runs.add_reference(start, start + len(printed), 0, read))
            return
        bare = read.strip(_WHITE)
        self.title.append(SPACE)
        if bare:
            start += read.index(bare[0])
            self.title += (self.runs.add(start, start + len(bare), 0), SPACE)
