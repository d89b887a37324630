"""Inline Markdown: which characters of a paragraph are notation, and what is shown in their place."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from occupipe.article import Notation
from occupipe.readers.markdown.block_rules import footnote, numbered
from occupipe.spans import Span

Rule = Callable[[StateInline, bool], bool]

_PARTING = re.compile(r"</?(?:br|td|th|tr|li|p|div|dt|dd|h[1-6]|hr)\b", re.IGNORECASE)
_HTML = re.compile(
    r"<!--[\s\S]*?(?:-->|\Z)|<(?:script|style)\b[\s\S]*?(?:</(?:script|style)\s*>|\Z)|</?[a-z!?][^<>]*>|&#?\w{2,32};",
    re.IGNORECASE,
)
MOST_NESTED = 32
"""How deep lists, quotes and links may be nested."""


@dataclass(frozen=True, slots=True)
class Match:
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

PAIRED = ("emphasis", "strikethrough")
"""Rules whose marks are notation only where they find their partner, which is known at the end of the paragraph."""


@cache
def parser() -> MarkdownIt:
    """CommonMark with tables, footnotes and struck-out words; indented lines are no code, since articles have none."""
    markdown = MarkdownIt("commonmark", {"maxNesting": MOST_NESTED}).enable(["table", "strikethrough"]).disable("code")
    ends = ["paragraph", "reference", "blockquote", "list"]
    markdown.block.ruler.before("reference", "footnote", footnote, {"alt": ends})
    markdown.block.ruler.at("list", numbered, {"alt": ["paragraph", "reference", "blockquote"]})
    markdown.inline.ruler2.disable("fragments_join")  # marks without a partner stay tokens of their own
    rules: dict[str, Rule] = {rule.name: rule.fn for rule in markdown.inline.ruler.__rules__}
    for name, noted in NOTED.items():
        markdown.inline.ruler.at(name, _noting(rules[name], noted))
    for name in PAIRED:
        markdown.inline.ruler.at(name, _marking(rules[name]))
    return markdown


def _noting(rule: Rule, noted: Callable[[Match], Iterator[Notation]]) -> Rule:
    """The rule, which notes down what it leaves unshown."""

    def wrapped(state: StateInline, silent: bool) -> bool:
        start, known = state.pos, len(state.tokens)
        notes, marks = len(state.env["notes"]), len(state.env["marks"])
        if not rule(state, silent):
            return False
        if noted is _image:  # the words in its brackets were read on the way, counted from the bracket
            del state.env["notes"][notes:], state.env["marks"][marks:]
        if not silent:
            state.env["notes"].extend(noted(Match(state, start, state.tokens[known:])))
        return True

    return wrapped


def _marking(rule: Rule) -> Rule:
    """The rule, which keeps its marks with their places."""

    def wrapped(state: StateInline, silent: bool) -> bool:
        start, known = state.pos, len(state.tokens)
        if not rule(state, silent):
            return False
        end = state.pos
        for token in reversed(state.tokens[known:]):
            end -= len(token.content)
            if end >= start:  # the first token may be the words before
                state.env["marks"].append((end, len(token.content), token))
        return True

    return wrapped


def notations(content: str, references: dict[str, Any]) -> list[Notation]:
    """
    The notations of a paragraph in order, by offsets of its content. Words that were struck out are not shown.

    >>> [(n.span.start, n.span.end) for n in notations("**Pay** is [$5](x) *", {})]
    [(0, 1), (1, 2), (5, 6), (6, 7), (11, 12), (14, 18)]
    """
    env: dict[str, Any] = {"references": references, "notes": [], "marks": []}
    parser().inline.parse(content, parser(), env, [])
    notes = [*env["notes"], *_pairs(env["marks"])]
    return apart(notes)


def html_notations(text: str, start: int, end: int) -> Iterator[Notation]:
    """The tags, comments, scripts and entities of a stretch of HTML."""
    for match in _HTML.finditer(text, start, end):
        yield Notation(Span(match.start(), match.end()), _shown_of(match[0]))


def _shown_of(markup: str) -> str:
    """What is shown for a tag or an entity: a space for a tag between words that would run together."""
    if markup.startswith("&"):
        return html.unescape(markup).replace("\n", " ")
    return " " if _PARTING.match(markup) else ""


def _pairs(marks: list[tuple[int, int, Token]]) -> Iterator[Notation]:
    struck: list[int] = []
    for start, length, token in sorted(marks, key=lambda mark: mark[0]):
        if token.type == "s_open":
            struck.append(start)
        elif token.type == "s_close":
            yield Notation(Span(struck.pop(), start + length))
        elif token.type != "text" or not token.content:
            yield Notation(Span(start, start + length))


def apart(notes: Iterable[Notation]) -> list[Notation]:
    """Notations in order, without those that meet a longer or earlier one."""
    kept: list[Notation] = []
    for note in sorted(notes, key=lambda note: (note.span.start, -note.span.end)):
        if not kept or kept[-1].span.end <= note.span.start:
            kept.append(note)
    return kept
