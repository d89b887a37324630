"""Official tables, as published: projections of occupations and their wages, for tests against real figures."""

from __future__ import annotations

import csv
import json
import os
import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest

REFERENCE = Path(__file__).parents[2] / ".." / "shared" / "reference"
PROJECTIONS = REFERENCE / "ep" / "ep_2024-34_occupation.xlsx"
HANDBOOK = REFERENCE / ".." / "ooh" / "train.jsonl"
WAGES = REFERENCE / "oews" / "national_M2025.csv"
KINDS = ("employment", "growth_count", "growth_pct")
EVERY = 4  # one row in four is enough to measure a rate
_SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"

needs_tables = pytest.mark.skipif(
    not WAGES.exists() and "OCCUPIPE_REQUIRE_SHARED" not in os.environ, reason="the official tables are not at hand"
)


@dataclass(frozen=True)
class Projected:
    """A row of the Employment Projections, as the Handbook prints it: jobs in hundreds, change in whole percents."""

    base: int
    target: int
    change: int
    percent: int


@dataclass(frozen=True)
class Paid:
    """A row of the wage table: percentiles of the year's pay in dollars, median of the hour's in dollars and cents."""

    hourly: Decimal
    annual: tuple[int, ...]


@cache
def projections() -> tuple[Projected, ...]:
    """The projections of detailed occupations, 2024 to 2034."""
    rows = [row for row in _rows(PROJECTIONS, "xl/worksheets/sheet3.xml") if row.get("C") == "Line item"]
    found = [Projected(_jobs(r["D"]), _jobs(r["E"]), _jobs(r["H"]), _whole(Decimal(r["I"]))) for r in rows[::EVERY]]
    return tuple(found)


@cache
def handbook() -> tuple[Projected, ...]:
    """The projections of the handbook's pages: jobs in 2024, change in jobs and in percent."""
    pages = [json.loads(line)["facts"] for line in HANDBOOK.read_text(encoding="utf-8").splitlines()]
    rows = [[next((f for f in facts if f["kind"] == kind), {}) for kind in KINDS] for facts in pages]
    told = [[fact["value"] for fact in row] for row in rows if not row[2].get("doubtful")]  # else "little or no change"
    return tuple(Projected(base, base + change, change, percent) for base, change, percent in told)


@cache
def wages() -> tuple[Paid, ...]:
    """The wages of detailed occupations that have all figures, May 2025."""
    with WAGES.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if re.fullmatch(r"\d\d-\d{3}[1-9]", row["occ_code"])]
    columns = ("a_pct10", "a_pct25", "a_median", "a_pct75", "a_pct90")
    full = [row for row in rows if all(row[column][:1].isdigit() for column in ("h_median", *columns))]
    return tuple(Paid(Decimal(row["h_median"]), tuple(int(row[column]) for column in columns)) for row in full[::EVERY])


def _jobs(thousands: str) -> int:
    return _whole(Decimal(thousands) * 10) * 100


def _whole(value: Decimal) -> int:
    return int(value.quantize(Decimal(1), ROUND_HALF_UP))


def _rows(workbook: Path, sheet: str) -> list[dict[str, str]]:
    """The rows of a sheet as cells by column letter."""
    with ZipFile(workbook) as archive:
        strings = ET.fromstring(archive.read("xl/sharedStrings.xml"))  # noqa: S314 (a file of our own)
        words = ["".join(text.text or "" for text in entry.iter(f"{_SHEET}t")) for entry in strings]
        table = ET.fromstring(archive.read(sheet))  # noqa: S314 (a file of our own)
    return [dict(_cell(cell, words) for cell in row) for row in table.iter(f"{_SHEET}row")]


def _cell(cell: ET.Element, words: list[str]) -> tuple[str, str]:
    value = cell.findtext(f"{_SHEET}v") or ""
    column = re.sub(r"\d", "", cell.get("r", ""))
    return column, words[int(value)] if cell.get("t") == "s" else value
