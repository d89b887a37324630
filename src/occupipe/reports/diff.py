"""What fixes change in a source, as a unified diff that can be shown: the changed lines and nothing around them."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import unified_diff

from occupipe.reports.checked import Context
from occupipe.reports.visible import visible, visible_path

COLOURS = {"-": "31", "+": "32", "@": "36"}


def diff(path: str, before: str, after: str, context: Context) -> Iterator[str]:
    r"""
    The lines of the diff. Without lines around the changed ones none begins with the words of an article.

    >>> "".join(diff("a.txt", "One.\nTwo.\n", "One.\n2.\n", Context("1")))
    '--- a.txt\n+++ a.txt\n@@ -2 +2 @@\n-Two.\n+2.\n'
    """
    name = visible_path(path)
    lines = unified_diff(_lines(before), _lines(after), name, name, lineterm="", n=0)
    for number, line in enumerate(lines):
        shown = visible(line)
        colour = COLOURS.get(shown[:1]) if context.colour and number > 1 else None
        yield f"\x1b[{colour}m{shown}\x1b[0m\n" if colour else f"{shown}\n"


def _lines(text: str) -> list[str]:
    """The lines of a text; splitlines would cut at characters that end no line of a source."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return lines[:-1] if lines[-1] == "" else lines
