"""GitHub workflow commands: an annotation at each figure, and a table for the summary of a step."""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePosixPath

from occupipe.diagnostics import Diagnostic, Severity
from occupipe.errors import OccupipeError
from occupipe.reports.checked import Checked, Context, Tally
from occupipe.reports.visible import visible

KINDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
SHOWN = 10  # a step shows so many annotations of each kind and drops the others
SUMMARY_LIMIT = 1024 * 1024  # bytes of a step's summary; a longer one is not shown at all
MARGIN = 128 * 1024  # bytes of these that are left for what is said around the table
PROBLEMS = 20  # sources that are listed as not judged
PROBLEM_LENGTH = 300  # characters of what is said of one; a path may be as long
CELLS = str.maketrans({"|": "\\|", "`": "\\`", "*": "\\*", "_": "\\_", "[": "\\[", "]": "\\]"})


def report(checks: Iterable[Checked], context: Context) -> Iterator[str]:  # noqa: ARG001 (every report takes both)
    """The first annotations of each kind, errors first, and how many more there are."""
    first: dict[Severity, list[Diagnostic]] = {severity: [] for severity in Severity}
    counts: Counter[Severity] = Counter()
    for diagnostic in (d for checked in checks for d in checked.diagnostics if not d.suppressed):
        counts[diagnostic.severity] += 1
        if len(first[diagnostic.severity]) < SHOWN:
            first[diagnostic.severity].append(diagnostic)
    if any(counts[severity] > SHOWN for severity in Severity):
        del first[Severity.NOTE][SHOWN - 1 :]  # the notice that tells of the others takes a place
    for shown in first.values():
        yield from (f"{annotation(d)}\n" for d in shown)
    more = counts.total() - sum(len(shown) for shown in first.values())
    if more:
        noun = "finding" if more == 1 else "findings"
        yield f"::notice title=occupipe::{more} more {noun}; the summary of the step and other reports tell them\n"


def annotation(diagnostic: Diagnostic) -> str:
    """One diagnostic as a workflow command."""
    start, end = diagnostic.place.start, diagnostic.place.end
    properties = {
        "file": visible(PurePosixPath(diagnostic.path).as_posix()),
        "line": str(start.line),
        "endLine": str(end.line),
        "col": str(start.column),
        "endColumn": str(end.column),
        "title": f"{diagnostic.code} {diagnostic.name}",
    }
    if start.line != end.line:  # columns are refused for an annotation of several lines
        del properties["col"], properties["endColumn"]
    given = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{KINDS[diagnostic.severity]} {given}::{_escaped(visible(diagnostic.message))}"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")


def summary(checks: Iterable[Checked], problems: Sequence[OccupipeError] = ()) -> Iterator[str]:
    """
    The Markdown table of a step's summary, the worst first; where there is no room, the mildest are only counted.

    Below it stands what could not be judged.
    """
    tally, held = Tally(), Held()
    for diagnostic in (d for checked in tally.counting(checks) for d in checked.diagnostics if not d.suppressed):
        held.add(diagnostic.severity, _row(diagnostic))
    yield "### occupipe\n\n| severity | rule | place | finding |\n| --- | --- | --- | --- |\n"
    rows = held.rows()
    yield from rows
    left_out = tally.severities.total() - len(rows)
    yield f"\n{tally.found}" + (f"; {left_out} left out, the mildest first" if left_out else "") + "\n"
    yield from _not_judged(problems)


def _not_judged(problems: Sequence[OccupipeError]) -> Iterator[str]:
    """The list of what could not be judged, as far as there is room for it; all of it is on standard error."""
    if problems:
        yield "\nNot judged:\n\n"
    yield from (f"- {_cell(str(problem)[:PROBLEM_LENGTH])}\n" for problem in problems[:PROBLEMS])
    if len(problems) > PROBLEMS:
        yield f"- and {len(problems) - PROBLEMS} more\n"


class Held:
    """The rows of a summary, those of each severity as far as all of it had room for them."""

    def __init__(self, room: int = SUMMARY_LIMIT - MARGIN) -> None:
        self._room = room
        self._rows: dict[Severity, list[tuple[int, str]]] = {severity: [] for severity in Severity}
        self._left = dict.fromkeys(Severity, room)

    def add(self, severity: Severity, row: str) -> None:
        """One more row; it is dropped where those of its severity fill the summary."""
        size = len(row.encode("utf-8", "replace"))
        if size <= self._left[severity]:
            self._rows[severity].append((size, row))
            self._left[severity] -= size

    def rows(self) -> list[str]:
        """The rows that have room together, the worst first."""
        left, fitting = self._room, list[str]()
        for size, row in (entry for severity in Severity for entry in self._rows[severity]):
            if size <= left:
                fitting.append(row)
                left -= size
        return fitting


def _row(diagnostic: Diagnostic) -> str:
    start = diagnostic.place.start
    rule, place = f"{diagnostic.code} {diagnostic.name}", f"{diagnostic.path}:{start.line}:{start.column}"
    cells = (diagnostic.severity, rule, place, diagnostic.message)
    return "| " + " | ".join(_cell(cell) for cell in cells) + " |\n"


def _cell(text: str) -> str:
    return html.escape(visible(text).replace("\\", "\\\\"), quote=False).translate(CELLS)
