"""The formats of `--to`: what a document's own file holds, and the rows it adds to a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from occupipe.exports import facts, jsonld, occupations_csv, record
from occupipe.occupation import Occupation


@dataclass(frozen=True, slots=True)
class Page:
    """A file for each document: its suffix, and its text (the second argument: keep contradicted facts)."""

    suffix: str
    text: Callable[[Occupation, bool], str]


@dataclass(frozen=True, slots=True)
class Table:
    """A file over all documents: its name, its first line, and the rows of one document."""

    file: str
    head: str
    rows: Callable[[Occupation, bool], str]


PAGES: dict[str, Page] = {
    "record": Page(".json", lambda occupation, _: record.export(occupation)),
    "jsonld": Page(".jsonld", lambda occupation, keep: jsonld.export(occupation, keep_contradicted=keep)),
}
"""Formats with a file for each document. To add one: its module in exports, a row here."""

TABLES: dict[str, Table] = {
    "csv": Table(
        "occupations.csv",
        occupations_csv.HEAD,
        lambda occupation, keep: occupations_csv.row(occupation, keep_contradicted=keep),
    ),
    "facts": Table("facts.csv", facts.HEAD, lambda occupation, _: facts.csv_rows(occupation)),
    "facts-jsonl": Table("facts.jsonl", "", lambda occupation, _: facts.jsonl_rows(occupation)),
}
"""Formats with one file for all documents. To add one: its module in exports, a row here."""

DEFAULT = ("record", "jsonld", "csv", "facts")
"""What is written unless `--to` says otherwise."""
