"""What `occupipe` says of an article of sources/, beside what `<stem>.yaml` here says that it should."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

import occupipe
from occupipe.exports.facts import jsonl_rows
from occupipe.pipeline.library import extract

FOLDER = Path(__file__).parent
SOURCES = FOLDER.parents[1] / "sources"
AS_OF = date(2026, 11, 23)

Row = dict[str, Any]

NOT_ASKED = {
    "document", "rounded_to", "confidence", "status", "description", "range_of", "start", "end", "context_start",
    "context_end", "line", "column", "end_line", "end_column", "quote", "context",
}  # fmt: skip
"""Columns that the files do not list."""
NOT_ASKED_OF = {("reference_year", "share"), ("comparison", "growth_count")}
"""Columns that the files do not list for a kind."""
OF_NAMES = {"alternate_name", "name", "duty", "skill", "certification"}
MOST = 0.6  # of the words of a category or scope


@dataclass(frozen=True)
class Finding:
    """A finding as the files list it: its code, severity, line and words."""

    code: str
    severity: str
    line: int
    words: str


def expected(stem: str) -> Row:
    """What the file of an article says."""
    loaded: Row = YAML(typ="safe", pure=True).load((FOLDER / f"{stem}.yaml").read_text(encoding="utf-8"))
    return loaded


def source(stem: str) -> Path:
    """The article."""
    return next(path for path in SOURCES.glob(f"{stem}.*") if path.suffix != ".yaml")


def rows(stem: str) -> list[Row]:
    """The article's rows of the facts table."""
    return [json.loads(line) for line in jsonl_rows(extract(source(stem))).splitlines()]


def findings(stem: str) -> list[Finding]:
    """What `validate` tells."""
    found = occupipe.validate(source(stem), as_of=AS_OF)
    return [Finding(d.code, d.severity, d.place.start.line, d.place.quote) for d in found]


def meets(row: Row, wanted: Row) -> bool:
    """Whether a row states what is wanted, and nothing that is not."""
    kind_of_name = row["kind"] in OF_NAMES
    for column, value in row.items():
        if column in NOT_ASKED or (column in ("text", "name") and kind_of_name and column not in wanted):
            continue
        if not _agrees(column, value, wanted.get(column), wanted):
            return False
    return True


def _agrees(column: str, value: object, wanted: object, row: Row) -> bool:
    if column == "source" and wanted is None:
        return True
    if column == "span_years" and row.get("base_year") and row.get("target_year"):
        return value in (None, row["target_year"] - row["base_year"])
    if (column, row["kind"]) in NOT_ASKED_OF:
        return True
    if column == "per" and wanted is None:
        return value in (None, "period")
    if column in ("category", "scope") and value and wanted:
        return _most(str(value), str(wanted))
    if column == "source" and value:
        return str(wanted) in str(value)
    if isinstance(value, str) and isinstance(wanted, str):
        return value.split() == wanted.split()
    return value == wanted


def _most(said: str, wanted: str) -> bool:
    """Whether two wordings share most of the words of the one that is wanted."""
    ours, theirs = (Counter(re.findall(r"\w+", words.lower())) for words in (said, wanted))
    return (ours & theirs).total() >= MOST * theirs.total()
