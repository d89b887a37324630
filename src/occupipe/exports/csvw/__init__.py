"""
CSV on the Web: the data dictionary of each CSV table, beside it as `<table>-metadata.json`, where readers look for it.

W3C Recommendation "Metadata Vocabulary for Tabular Data".
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from typing import Any

from occupipe.exports.csvw.fact_columns import fact_columns
from occupipe.exports.csvw.occupation_columns import occupation_columns
from occupipe.json_text import json_text

Column = dict[str, Any]

CONTEXT = ["http://www.w3.org/ns/csvw", {"@language": "en"}]
"""The context that the recommendation asks for, word for word; nothing is fetched from there."""

_GUARD = (
    "A cell that a spreadsheet would take for a formula is led in by an apostrophe, which is not part of the value."
)

_TABLES: dict[str, tuple[str, str, Callable[[], list[Column]], list[str]]] = {
    # format: file, title, columns, primary key
    "csv": ("occupations.csv", "Occupations: a row for each document", occupation_columns, ["document"]),
    "facts": ("facts.csv", "Facts: a row for each, with its place in the source", fact_columns, []),
}
"""The tables by their formats. To add one: its columns, a row here."""


def metadata(name: str) -> dict[str, Any]:
    """The metadata of the table of a format."""
    file, title, columns, key = _TABLES[name]
    schema: dict[str, Any] = {"columns": columns()}
    return {
        "@context": CONTEXT,
        "url": file,
        "dc:title": title,
        "dc:description": f"{_GUARD} An empty cell is what the article does not state.",
        "dialect": {"encoding": "utf-8", "lineTerminators": ["\n"], "header": True, "quoteChar": '"'},
        "tableSchema": schema | ({"primaryKey": key} if key else {}),
    }


def metadata_file(name: str) -> str:
    """Where the metadata of a format's table stands."""
    return f"{_TABLES[name][0]}-metadata.json"


FILES = frozenset(metadata_file(name) for name in _TABLES)
"""All files of metadata."""


def files(formats: Collection[str]) -> Iterator[tuple[str, str]]:
    """The files of metadata for the tables of a run; for all tables where it writes none."""
    chosen = [name for name in _TABLES if name in formats] or list(_TABLES)
    for name in chosen:
        yield metadata_file(name), json_text(metadata(name)) + "\n"
