"""The formats of `--to`: what a document's own file holds, and the rows it adds to a table."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import NamedTuple

from occupipe.exports import card, csvw, facts, index, jsonld, occupations_csv, record
from occupipe.exports.index import Written
from occupipe.occupation import Occupation


class Choices(NamedTuple):
    """What a run chooses for its exports: whether they keep contradicted facts, and the profile of JSON-LD."""

    keep_contradicted: bool = False
    profile: str = jsonld.CORE


class Page(NamedTuple):
    """A file for each document: its suffix, and its text."""

    suffix: str
    text: Callable[[Occupation, Choices], str]


class Document(NamedTuple):
    """A document of a run: its occupation, what the run chooses, and the files that were written of it, by format."""

    occupation: Occupation
    choices: Choices
    files: Mapping[str, Written]


class Table(NamedTuple):
    """A file over all documents: its name, what it begins and ends with, the rows of a document, what parts them."""

    file: str
    head: str
    rows: Callable[[Document], str]
    between: str = ""
    tail: str = ""


Assets = Callable[[Collection[str]], Iterable[tuple[str, str]]]
"""Files that are the same whatever the documents are, by the formats of a run: their names and texts."""


PAGES: dict[str, Page] = {
    "record": Page(".json", lambda occupation, _: record.export(occupation)),
    "jsonld": Page(
        ".jsonld",
        lambda occupation, chosen: jsonld.export(
            occupation, keep_contradicted=chosen.keep_contradicted, profile=chosen.profile
        ),
    ),
    "html": Page(
        ".html", lambda occupation, chosen: card.export(occupation, keep_contradicted=chosen.keep_contradicted)
    ),
}
"""Formats with a file for each document. To add one: its module in exports, a row here."""

TABLES: dict[str, Table] = {
    "csv": Table(
        "occupations.csv",
        occupations_csv.HEAD,
        lambda of: occupations_csv.row(of.occupation, keep_contradicted=of.choices.keep_contradicted),
    ),
    "facts": Table("facts.csv", facts.HEAD, lambda of: facts.csv_rows(of.occupation)),
    "facts-jsonl": Table("facts.jsonl", "", lambda of: facts.jsonl_rows(of.occupation)),
    "index": Table("index.json", index.HEAD, lambda of: index.row(of.occupation, of.files), index.BETWEEN, index.TAIL),
}
"""Formats with one file for all documents. To add one: its module in exports, a row here."""

ASSETS: dict[str, Assets] = {"csvw": csvw.files, "card-js": card.files}
"""Formats whose files do not depend on documents. To add one: its module in exports, a row here."""

FORMATS = (*PAGES, *TABLES, *ASSETS)
"""All formats by their names."""

DEFAULT = ("record", "jsonld", "csv", "facts", "index", "csvw")
"""What is written unless `--to` says otherwise."""
