"""Inline Markdown: which characters of a paragraph are notation, and what is shown in their place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from occupipe.article import Notation
from occupipe.readers.markdown.block_rules import footnote, numbered
from occupipe.readers.markdown.notation import NOTED, Match
from occupipe.spans import Span

Rule = Callable[[StateInline, bool], bool]

MOST_NESTED = 32
"""How deep lists, quotes and links may be nested."""

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
    for name in NOTED:
        markdown.inline.ruler.at(name, _noting(rules[name], name))
    for name in PAIRED:
        markdown.inline.ruler.at(name, _marking(rules[name]))
    return markdown


def _noting(rule: Rule, name: str) -> Rule:
    """The rule, which notes down what it leaves unshown."""

    def wrapped(state: StateInline, silent: bool) -> bool:
        start, known = state.pos, len(state.tokens)
        notes, marks = len(state.env["notes"]), len(state.env["marks"])
        if not rule(state, silent):
            return False
        if name == "image":  # the words in its brackets were read on the way, counted from the bracket
            del state.env["notes"][notes:], state.env["marks"][marks:]
        if not silent:
            state.env["notes"].extend(NOTED[name](Match(state, start, state.tokens[known:])))
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
