"""Reports: what was judged, as text. One file per format."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, TypeAlias, cast

if TYPE_CHECKING:
    from occupipe.reports.checked import Checked, Context

Report: TypeAlias = "Callable[[Iterable[Checked], Context], Iterator[str]]"

FORMATS: dict[str, str] = {
    "full": "occupipe.reports.full",
    "concise": "occupipe.reports.concise",
    "json": "occupipe.reports.json",
    "json-lines": "occupipe.reports.json_lines",
    "sarif": "occupipe.reports.sarif",
    "junit": "occupipe.reports.junit",
    "github": "occupipe.reports.github",
    "gitlab": "occupipe.reports.gitlab",
    "html": "occupipe.reports.html",
}
"""The module of each format; each has a `report`. To add one: its file, a row here, a golden file."""

ENDINGS: dict[str, tuple[str, ...]] = {
    ".sarif": ("sarif",),
    ".html": ("html",),
    ".htm": ("html",),
    ".xml": ("junit",),
    ".jsonl": ("json-lines",),
    ".json": ("json", "sarif", "gitlab"),
}
"""The formats of files by how their names end; the first is meant where nothing else is said."""

WHOLE = frozenset({"html"})
"""The formats that show whole articles: what is judged for them keeps its text."""


def report_of(name: str) -> Report:
    """The report of a format by its name."""
    return cast("Report", import_module(FORMATS[name]).report)
