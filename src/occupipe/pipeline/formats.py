"""The formats of `--to`: what a document's own file holds, and the rows it adds to a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from occupipe.exports import facts, jsonld, occupations_csv, record
from occupipe.pipeline.extraction import Extraction


@dataclass(frozen=True, slots=True)
class Page:
    """A file for each document: its suffix, and its text (the second argument: keep contradicted facts)."""

    suffix: str
    text: Callable[[Extraction, bool], str]


@dataclass(frozen=True, slots=True)
class Table:
    """A file over all documents: its name, its first line, and the rows of one document."""

    file: str
    head: str
    rows: Callable[[Extraction, bool], str]


PAGES: dict[str, Page] = {
    "record": Page(".json", lambda extraction, _: record.export(extraction.occupation)),
    "jsonld": Page(".jsonld", lambda extraction, keep: jsonld.export(extraction.occupation, keep_contradicted=keep)),
}
"""Formats with a file for each document. To add one: its module in exports, a row here."""

TABLES: dict[str, Table] = {
    "csv": Table(
        "occupations.csv",
        occupations_csv.HEAD,
        lambda extraction, keep: occupations_csv.row(
            extraction.occupation, extraction.diagnostics, keep_contradicted=keep
        ),
    ),
    "facts": Table("facts.csv", facts.HEAD, lambda extraction, _: facts.csv_rows(extraction.occupation)),
    "facts-jsonl": Table("facts.jsonl", "", lambda extraction, _: facts.jsonl_rows(extraction.occupation)),
}
"""Formats with one file for all documents. To add one: its module in exports, a row here."""

DEFAULT = ("record", "jsonld", "csv", "facts")
"""What is written unless `--to` says otherwise."""
