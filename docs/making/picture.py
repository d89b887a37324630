"""`docs/terminal.svg`: what `occupipe validate sources/paralegal.md` prints on a terminal with colours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from html import escape

from occupipe import __version__
from occupipe.pipeline.judging import Judging, judged
from occupipe.pipeline.reading import Reading
from occupipe.pipeline.sources import find_sources
from occupipe.pipeline.suffixes import JUDGED
from occupipe.reports import report_of
from occupipe.reports.checked import Context

SHOWN = "sources/paralegal.md"
AS_OF = date(2026, 11, 1)  # the day the sources were retrieved
COLUMNS = 100

ADVANCE, LEADING, MARGIN = 8.4, 18, 18
"""The width of a character of 14 px in the usual monospaced fonts, the height of a line, the margin, in pixels."""

COLOURS = {"31": "#ff7b72", "33": "#e3b341", "34": "#79c0ff", "36": "#56d4dd"}
"""The colours of a dark terminal by their SGR numbers (ECMA-48)."""

_ESCAPE = re.compile(r"\x1b\[([\d;]*)m")


def pages() -> Iterator[tuple[str, str]]:
    """The one picture."""
    lines = [f"\x1b[1m$ occupipe validate {SHOWN}\x1b[0m", *_printed().rstrip("\n").split("\n")]
    yield "terminal.svg", _svg(lines)


def _printed() -> str:
    """The full report, in colour."""
    sources = find_sources([SHOWN], JUDGED).sources
    checks = judged(sources, Reading(), Judging(AS_OF, 3, None, frozenset()))
    return "".join(report_of("full")(checks, Context(__version__, colour=True, width=COLUMNS)))  # type: ignore[arg-type]


def _svg(lines: list[str]) -> str:
    width, height = round(COLUMNS * ADVANCE) + 2 * MARGIN, len(lines) * LEADING + 2 * MARGIN
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}"\n'
        '  font-family="ui-monospace, \'DejaVu Sans Mono\', Menlo, Consolas, monospace" font-size="14">\n'
        f"<title>occupipe validate {SHOWN}</title>\n"
        f'<rect width="{width}" height="{height}" rx="8" fill="#0d1117"/>\n<g fill="#e6edf3" xml:space="preserve">\n'
    )
    texts = [_text(line, MARGIN + LEADING * (n + 1) - 5) for n, line in enumerate(lines)]
    return head + "".join(texts) + "</g>\n</svg>\n"


def _text(line: str, y: int) -> str:
    """A line: a piece of text for each run of one colour, each put into its column."""
    runs, column, style = [], 0, ""
    for n, piece in enumerate(_ESCAPE.split(line)):
        if n % 2:
            style = _style(piece)
        elif piece:
            x = round(MARGIN + column * ADVANCE, 1)
            runs.append(
                f'<text x="{x}" y="{y}" textLength="{round(len(piece) * ADVANCE, 1)}"{style}>{escape(piece)}</text>\n'
            )
            column += len(piece)
    return "".join(runs)


def _style(codes: str) -> str:
    """SGR numbers as attributes."""
    numbers = codes.split(";")
    colour = next((COLOURS[number] for number in numbers if number in COLOURS), None)
    bold = ' font-weight="bold"' if "1" in numbers else ""
    return bold + (f' fill="{colour}"' if colour else "")
