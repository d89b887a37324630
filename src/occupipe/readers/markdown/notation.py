"""What each rule of the inline parser leaves unshown: stars, link targets, tags, entities."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterator
from typing import NamedTuple

from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from occupipe import late as re
from occupipe.article import Notation
from occupipe.spans import Span

_PARTING = re.compile(r"</?(?:br|td|th|tr|li|p|div|dt|dd|h[1-6]|hr)\b", re.IGNORECASE)
_HTML = re.compile(
    r"<!--[\s\S]*?(?:-->|\Z)|<(?:script|style)\b[\s\S]*?(?:</(?:script|style)\s*>|\Z)|</?[a-z!?][^<>]*>|&#?\w{2,32};",
    re.IGNORECASE,
)
_LINE_ENDS = {ord("\n"): " ", ord("\r"): " "}


class Match(NamedTuple):
    """A rule of the parser that matched: the state behind it, where it began, and the tokens it made."""

    state: StateInline
    start: int
    tokens: list[Token]

    @property
    def end(self) -> int:
        """Where it ended."""
        return self.state.pos


def _escape(match: Match) -> Iterator[Notation]:
    token = match.tokens[-1]
    if token.type == "hardbreak" or token.content != token.markup:  # before a letter a backslash is a backslash
        yield Notation(Span(match.start, match.start + 1))


def _code(match: Match) -> Iterator[Notation]:
    if match.tokens and match.tokens[-1].type == "code_inline":
        fence = len(match.tokens[-1].markup)
        yield Notation(Span(match.start, match.start + fence))
        yield Notation(Span(match.end - fence, match.end))


def _link(match: Match) -> Iterator[Notation]:
    label_end = match.state.md.helpers.parseLinkLabel(match.state, match.start, True)
    yield Notation(Span(match.start, match.start + 1))
    yield Notation(Span(label_end, match.end))


def _image(match: Match) -> Iterator[Notation]:
    yield Notation(Span(match.start, match.end))


def _address(match: Match) -> Iterator[Notation]:
    yield Notation(Span(match.start, match.start + 1))
    yield Notation(Span(match.end - 1, match.end))


def _html(match: Match) -> Iterator[Notation]:
    yield Notation(Span(match.start, match.end), _shown_of(match.state.src[match.start : match.end]))


NOTED: dict[str, Callable[[Match], Iterator[Notation]]] = {
    "escape": _escape, "backticks": _code, "link": _link, "image": _image, "autolink": _address,
    "html_inline": _html, "entity": _html,
}  # fmt: skip
"""What each rule of the parser leaves unshown, by the rule's name there."""


def html_notations(text: str, start: int, end: int) -> Iterator[Notation]:
    """The tags, comments, scripts and entities of a stretch of HTML."""
    for match in _HTML.finditer(text, start, end):
        yield Notation(Span(match.start(), match.end()), _shown_of(match[0]))


def _shown_of(markup: str) -> str:
    """What is shown for a tag or an entity: a space for a tag between words that would run together."""
    if markup.startswith("&"):
        return html.unescape(markup).translate(_LINE_ENDS)
    return " " if _PARTING.match(markup) else ""
