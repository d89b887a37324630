"""Rules of the block parser that are ours: footnotes, and lists that no year begins."""

from __future__ import annotations

from markdown_it.rules_block import StateBlock, list_block

from occupipe import late as re

LONGEST_NUMBER = 2
"""Digits of a list item's number: one beyond 99 is a year or a figure."""
_YEAR = re.compile(r"\d{3,9}[.)]")
_NOTE = re.compile(r"(?P<mark>\[\^[^\]\s]{1,40}\]):[ \t]*")


def footnote(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    """
    A footnote, `[^1]: Source: Bureau of Labor Statistics`, up to a blank line or the next one.

    It becomes one inline token, whose meta tells the mark that the note explains.
    """
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


def numbered(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    """A list as CommonMark has it, unless it would begin with a long number: `2010. That was the year ...`."""
    start = state.bMarks[start_line] + state.tShift[start_line]
    if _YEAR.match(state.src, start, state.eMarks[start_line]):
        return False
    return list_block(state, start_line, end_line, silent)
