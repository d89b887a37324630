"""Text of strangers on a terminal: control characters made visible, and how wide it is."""

from __future__ import annotations

import unicodedata

from occupipe.json_text import COMMAND

HIDDEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}  # controls, direction marks and joiners, lone surrogates, line separators
TAB = "    "


def visible(text: str) -> str:
    r"""
    Text that can be shown: nothing in it moves a cursor, colours a line, or starts a command of a CI runner.

    >>> visible("red \x1b[31m and\u202e back"), visible("two\nlines"), visible("##[error]")
    ('red \\x1b[31m and\\u202e back', 'two lines', '#\\#[error]')
    """
    shown = text if text.isprintable() else "".join(_visible_character(ch) for ch in text)
    return COMMAND.sub(r"#\\", shown)


def _visible_character(ch: str) -> str:
    if ch in "\n\r":
        return " "
    if ch == "\t":
        return TAB
    return escape(ch) if unicodedata.category(ch) in HIDDEN else ch


def escape(ch: str) -> str:
    r"""
    A character by its number, as programs write it.

    >>> escape("\x1b"), escape("\u202e"), escape("\U000e0041")
    ('\\x1b', '\\u202e', '\\U000e0041')
    """
    code = ord(ch)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


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
    return len(text) if text.isascii() else sum(character_width(ch) for ch in text)


def character_width(ch: str) -> int:
    """The columns of one character."""
    if unicodedata.combining(ch):
        return 0
    return 2 if unicodedata.east_asian_width(ch) in "WF" else 1
