"""The formats of `--to`: what a document's own file holds, and the rows it adds to a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from occupipe.exports import facts, jsonld, occupations_csv, record
from occupipe.occupation import Occupation


@dataclass(frozen=True, slots=True)
class Choices:
    """What a run chooses for its exports: whether they keep contradicted facts, and the profile of JSON-LD."""

    keep_contradicted: bool = False
    profile: str = jsonld.CORE


@dataclass(frozen=True, slots=True)
class Page:
    """A file for each document: its suffix, and its text."""

    suffix: str
    text: Callable[[Occupation, Choices], str]


@dataclass(frozen=True, slots=True)
class Table:
    """A file over all documents: its name, its first line, and the rows of one document."""

    file: str
    head: str
    rows: Callable[[Occupation, Choices], str]


PAGES: dict[str, Page] = {
    "record": Page(".json", lambda occupation, _: record.export(occupation)),
    "jsonld": Page(
        ".jsonld",
        lambda occupation, chosen: jsonld.export(
            occupation, keep_contradicted=chosen.keep_contradicted, profile=chosen.profile
        ),
    ),
}
"""Formats with a file for each document. To add one: its module in exports, a row here."""

TABLES: dict[str, Table] = {
    "csv": Table(
        "occupations.csv",
        occupations_csv.HEAD,
        lambda occupation, chosen: occupations_csv.row(occupation, keep_contradicted=chosen.keep_contradicted),
    ),
    "facts": Table("facts.csv", facts.HEAD, lambda occupation, _: facts.csv_rows(occupation)),
    "facts-jsonl": Table("facts.jsonl", "", lambda occupation, _: facts.jsonl_rows(occupation)),
}
"""Formats with one file for all documents. To add one: its module in exports, a row here."""

DEFAULT = ("record", "jsonld", "csv", "facts")
"""What is written unless `--to` says otherwise."""
