"""`docs/terminal.svg`: what `occupipe validate` shows on a terminal with colours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from pathlib import Path

from docs.making.terminal import COLUMNS, shown

COMMAND = "validate sources/paralegal.md --select PAY,EMP202"
ROOT = Path(__file__).parents[2]

ADVANCE, LEADING, MARGIN = 8.4, 18, 18
"""The width of a character of 14 px in the usual monospaced fonts, the height of a line, the margin, in pixels."""

COLOURS = {"31": "#ff7b72", "33": "#e3b341", "34": "#79c0ff", "36": "#56d4dd"}
"""The colours of a dark terminal by their SGR numbers (ECMA-48)."""

_ESCAPE = re.compile(r"\x1b\[([\d;]*)m")


def pages() -> Iterator[tuple[str, str]]:
    """The one picture."""
    text, _ = shown(COMMAND.split(), ROOT)
    yield "terminal.svg", _svg([f"\x1b[1m$ occupipe {COMMAND}\x1b[0m", *text.rstrip("\n").split("\n")])


def _svg(lines: list[str]) -> str:
    width, height = round(COLUMNS * ADVANCE) + 2 * MARGIN, len(lines) * LEADING + 2 * MARGIN
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}"\n'
        '  font-family="ui-monospace, \'DejaVu Sans Mono\', Menlo, Consolas, monospace" font-size="14">\n'
        f"<title>occupipe {COMMAND}</title>\n"
        f'<rect width="{width}" height="{height}" rx="8" fill="#0d1117"/>\n<g fill="#e6edf3">\n'
    )
    texts = [text for n, line in enumerate(lines) for text in _texts(line, MARGIN + LEADING * (n + 1) - 5)]
    return head + "".join(texts) + "</g>\n</svg>\n"


def _texts(line: str, y: int) -> Iterator[str]:
    """A line: a piece of text for each run of one colour, each put into its column, since SVG drops outer blanks."""
    column, style = 0, ""
    for n, piece in enumerate(_ESCAPE.split(line)):
        if n % 2:
            style = _style(piece)
            continue
        words = piece.strip(" ")
        if words:
            x = round(MARGIN + (column + piece.index(words)) * ADVANCE, 1)
            length = round(len(words) * ADVANCE, 1)
            yield f'<text x="{x}" y="{y}" textLength="{length}"{style}>{escape(words, quote=False)}</text>\n'
        column += len(piece)


def _style(codes: str) -> str:
    """SGR numbers as attributes."""
    numbers = codes.split(";")
    colour = next((COLOURS[number] for number in numbers if number in COLOURS), None)
    bold = ' font-weight="bold"' if "1" in numbers else ""
    return bold + (f' fill="{colour}"' if colour else "")
