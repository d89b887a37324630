"""
The page's markup with each run of text replaced by its number: what the tree builder is fed.

A tree builder moves text about (out of tables, out of misnested tags) and forgets where it stood. A number does not
forget: whatever the builder makes of the page, each run is known by its number, and its place by the tokenizer.
"""

from __future__ import annotations

from array import array
from itertools import chain

from turbohtml import Token, TokenType, tokenize

from occupipe import late as re
from occupipe.readers.html.formats import FORMATS, Formats
from occupipe.readers.html.limits import Limits
from occupipe.readers.html.numbered import Numbered
from occupipe.readers.html.titles import Openers
from occupipe.readers.html.traps import without_traps
from occupipe.readers.html.unseen import CLOSED, UNSEEN, Unseen

LONGEST_TAG = 4_096
"""A longer tag is read by its name alone: no page needs so many characters to tell what an element is."""

_TEXT, _REFERENCE, _DOCTYPE = TokenType.TEXT, TokenType.CHARACTER_REFERENCE, TokenType.DOCTYPE
_START, _TAGS = TokenType.START_TAG, (TokenType.START_TAG, TokenType.END_TAG)
_EMPTY = ("area", "base", "embed", "img", "input", "param", "source", "track", "wbr")
_LINE_END = re.compile("\n")


class Marker:
    """
    Goes through a page once.

    `markup` is for the tree builder, `runs` is what its numbers mean, `unseen` has what was kept of its head, `lines` are
    the offsets at which the lines of the source start, and `titles` are the runs of what opens a part of the page, by its id.
    """

    def __init__(self, source: str, path: str) -> None:
        self.lines = array("i", chain((0,), (end.end() for end in _LINE_END.finditer(source))))
        self._limits = Limits(path)
        self._out, self._formats = Numbered(source), Formats()
        self._openers = Openers()
        self._tokens = tokenize(
            without_traps(source), resolve_references=False, capture_source=True, capture_attributes=False
        )  # fmt: skip
        self.unseen = Unseen(source, self._tokens, self._at)
        self._starts = (
            dict.fromkeys(FORMATS, self._start_format)
            | dict.fromkeys(UNSEEN, self.unseen.skip)
            | dict.fromkeys(CLOSED, self._start_menu)
            | dict.fromkeys(_EMPTY, self._leave_out)
            | {"button": self._start_button}
            | dict.fromkeys(("link", "meta"), self.unseen.keep)
            | dict.fromkeys(("table", "td", "th", "tr"), self._start_cell)
        )
        self._ends = (
            dict.fromkeys(FORMATS, self._end_format)
            | dict.fromkeys(UNSEEN, self._leave_out)
            | dict.fromkeys(("nav", "ol", "ul"), self._end_list)
            | {"button": self._end_button}
        )
        self._read()
        self.runs, self.markup, self.titles = self._out.runs, self._out.markup(), self._openers.titles

    def _read(self) -> None:
        apart = True  # behind a tag or white space, where more white space says nothing
        out, formats, starts, ends, at = self._out, self._formats, self._starts, self._ends, self._at
        for token in self._tokens:
            kind = token.type
            if kind == _TEXT:
                words = token.data or ""
                if not words.isspace():
                    out.text(at(token), words, formats.flags)
                elif not apart:
                    out.blank(at(token), words)
                apart = words[-1].isspace()
            elif kind in _TAGS:
                tag = token.tag or ""
                handler = (starts if kind == _START else ends).get(tag)
                if handler is None:
                    self._tag(tag, token)
                    apart = tag != "span"
                else:
                    handler(tag, token)
            elif kind == _REFERENCE:
                out.reference(at(token), token.source or "", formats.flags)
                apart = False
            elif kind == _DOCTYPE:
                out.tag(token.source or "")

    def _tag(self, tag: str, token: Token) -> None:
        printed = token.source or ""
        self._limits.count(tag, printed, token.line)
        self._out.tag(printed if len(printed) <= LONGEST_TAG else f"<{tag}>")

    def _at(self, token: Token) -> int:
        return self.lines[token.line - 1] + token.col

    def _start_format(self, tag: str, token: Token) -> None:
        if tag == "a":
            self._openers.start(token.source or "", len(self._out.runs.starts))
        kept = self._formats.start(tag, token.source or "")
        if kept:
            self._out.tag(kept)

    def _end_format(self, tag: str, _: Token) -> None:
        if tag == "a":
            self._openers.end(len(self._out.runs.starts))
        kept = self._formats.end(tag)
        if kept:
            self._out.tag(kept)

    def _start_button(self, tag: str, token: Token) -> None:
        self._openers.start(token.source or "", len(self._out.runs.starts))
        self._tag(tag, token)

    def _end_button(self, tag: str, token: Token) -> None:
        self._openers.end(len(self._out.runs.starts))
        self._tag(tag, token)

    def _end_list(self, tag: str, token: Token) -> None:
        self._formats.end_links()
        self._tag(tag, token)

    def _start_cell(self, tag: str, token: Token) -> None:
        self._formats.reset()
        self._tag(tag, token)

    def _start_menu(self, tag: str, token: Token) -> None:
        if self.unseen.can_skip(tag, token):
            self.unseen.skip(tag, token)
        else:
            self._tag(tag, token)

    def _leave_out(self, _: str, __: Token) -> None:
        """An element that has no words and no end, or an end tag that ends nothing."""
