"""Text of strangers on a terminal: control characters made visible, and how wide it is."""

from __future__ import annotations

import re
import unicodedata

HIDDEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}  # controls, direction marks and joiners, lone surrogates, line separators
TAB = "    "
LEGACY_COMMAND = re.compile(r"##(?=\[)")  # GitHub's runner takes `##[command]` anywhere in a line


def visible(text: str) -> str:
    r"""
    Text that can be shown: nothing in it moves a cursor, colours a line, or starts a command of a CI runner.

    >>> visible("red \x1b[31m and\u202e back"), visible("two\nlines"), visible("##[error]")
    ('red \\x1b[31m and\\u202e back', 'two lines', '#\\#[error]')
    """
    shown = "".join(_visible_character(ch) for ch in text)
    return LEGACY_COMMAND.sub(r"#\\#", shown)


def _visible_character(ch: str) -> str:
    if ch in "\n\r":
        return " "
    if ch == "\t":
        return TAB
    if unicodedata.category(ch) not in HIDDEN:
        return ch
    code = ord(ch)
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"


def visible_path(path: str) -> str:
    """
    A path that can start a line: one that looks like a runner's command is led in by `./`.

    >>> visible_path("sources/a.txt"), visible_path("::error::.txt")
    ('sources/a.txt', './::error::.txt')
    """
    shown = visible(path)
    return f"./{shown}" if shown.lstrip().startswith("::") else shown


def width(text: str) -> int:
    """
    The columns a text takes on a terminal: East Asian wide characters take two, combining marks none.

    >>> width("a$5"), width("全角"), width("e\u0301")
    (3, 4, 1)
    """
    return sum(character_width(ch) for ch in text)


def character_width(ch: str) -> int:
    """The columns of one character."""
    if unicodedata.combining(ch):
        return 0
    return 2 if unicodedata.east_asian_width(ch) in "WF" else 1
