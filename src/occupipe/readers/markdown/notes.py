"""Footnotes of Markdown: `[^1]: Source: Bureau of Labor Statistics`, up to a blank line or the next one."""

from __future__ import annotations

import re

from markdown_it.rules_block import StateBlock

_NOTE = re.compile(r"(?P<mark>\[\^[^\]\s]{1,40}\]):[ \t]*")


def footnote(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    """The rule of the parser: one inline token, whose meta tells the mark that the note explains."""
    match = _note_at(state, start_line)
    if match is None:
        return False
    if silent:
        return True
    last = start_line + 1
    while last < end_line and not state.isEmpty(last) and _note_at(state, last) is None:
        last += 1
    token = state.push("inline", "", 0)
    token.map = [start_line, last]
    token.content = state.src[match.end() : state.eMarks[last - 1]].rstrip()
    token.meta = {"note": match["mark"]}
    state.line = last
    return True


def _note_at(state: StateBlock, line: int) -> re.Match[str] | None:
    start = state.bMarks[line] + state.tShift[line]
    return _NOTE.match(state.src, start, state.eMarks[line])
