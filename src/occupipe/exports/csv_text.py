r"""
CSV that a spreadsheet opens without running anything, and that reads back exactly.

A cell that a spreadsheet would take for a formula (it starts with `=`, `+`, `-`, `@`, their full-width forms, a tab or
a line end) is led in by an apostrophe, the spreadsheets' own mark of a text. So is a cell that starts with apostrophes
before such a character; `read_csv` takes one apostrophe away again. Plain negative numbers stay numbers.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator

from occupipe import late as re

_FORMULA = re.compile("'*[=+\\-@＝＋－＠\t\r\n]")
_LED_IN = re.compile(f"'{_FORMULA.pattern}")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_QUOTED = re.compile('[,"\r\n]')


def csv_line(values: Iterable[object]) -> str:
    r"""
    A row as a line: null is empty, true is `true`.

    >>> csv_line(["=1+1", -9.5, "a, b", None, True]).rstrip()
    '\'=1+1,-9.5,"a, b",,true'
    """
    return ",".join(_cell(_text(value)) for value in values) + "\n"


def read_csv(lines: Iterable[str]) -> Iterator[dict[str, str]]:
    """
    The rows of a table that occupipe wrote, by the names of its first line; cells as they were before they were led in.

    `lines` is a file opened with `newline=""`, so that line ends within cells stay what they are.
    """
    for row in csv.DictReader(lines, strict=True):
        yield {name: unguarded(cell) for name, cell in row.items()}


def guarded(cell: str) -> str:
    """
    A cell that no spreadsheet takes for a formula.

    >>> guarded("=SUM(A1)"), guarded("'=x"), guarded("-5"), guarded("- five"), guarded("'tis")
    ("'=SUM(A1)", "''=x", '-5', "'- five", "'tis")
    """
    return f"'{cell}" if _FORMULA.match(cell) and not _NUMBER.fullmatch(cell) else cell


def unguarded(cell: str) -> str:
    """
    The cell as it was before `guarded`.

    >>> unguarded("'=SUM(A1)"), unguarded("''=x"), unguarded("-5"), unguarded("'tis")
    ('=SUM(A1)', "'=x", '-5', "'tis")
    """
    return cell[1:] if _LED_IN.match(cell) else cell


def _text(value: object) -> str:
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _cell(text: str) -> str:
    cell = guarded(text).encode("utf-8", "replace").decode()  # a lone surrogate has no UTF-8
    return '"' + cell.replace('"', '""') + '"' if _QUOTED.search(cell) else cell
