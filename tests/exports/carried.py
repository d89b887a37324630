"""What each profile promises to carry of a record: worked out from the record alone, beside the code that writes it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from occupipe.exports.facts import rows
from occupipe.occupation import Occupation

Row = dict[str, Any]

WORDS = {
    "name": "name", "alternate_name": "text", "description": "text", "duty": "text", "skill": "name description",
    "education": "level", "experience": "value unit",
}  # fmt: skip
PAY = "statistic range_of value unit currency reference_year source"
PROJECTED = "value value_high unit bound approximate reference_year base_year target_year span_years comparison area scope source"
COUNTED = "value value_high unit bound approximate reference_year area scope source"

CORE: dict[str, str] = {**WORDS, "certification": "name abbreviation issuer", "salary": PAY}
FULL: dict[str, str] = {
    **WORDS,
    "certification": "name abbreviation issuer requirement",
    "salary": f"{PAY} area scope",
    "salary, a limit": f"{PAY} bound approximate area scope",
    "employment": f"{COUNTED} target_year",
    "share": f"{COUNTED} category",
    "growth_pct": PROJECTED,
    "growth_count": f"{PROJECTED} per",
    "openings_count": f"{PROJECTED} per",
}
LEGACY: dict[str, str] = {"name": "name", "description": "text", "salary": "statistic value unit currency"}
COLUMNS = {"core": CORE, "full": FULL, "google-legacy": LEGACY}
"""The columns of each kind of fact, by profile."""

PERCENTILES = ("median", "p10", "p25", "p75", "p90")
FIGURES = ("employment", "share", "growth_pct", "growth_count", "openings_count")


def carried(occupation: Occupation, profile: str) -> list[Row]:
    """The facts that a profile carries, each once, by the columns that it carries of them."""
    told = [row for row in rows(occupation) if row["status"] != "contradicted"]
    kept = [row for row in _first_description(told) if is_carried(row, profile)]
    known: list[Row] = [{"kind": "name", "name": _folded(occupation.name)}]
    for row in _finest(kept):
        fact = _fact(row, occupation, profile)
        if fact not in known:
            known.append(fact)
    return known


def is_carried(row: Row, profile: str) -> bool:
    """Whether a profile carries a fact at all."""
    kind = row["kind"]
    if kind not in COLUMNS[profile] or row["subject"] is not None:
        return False
    if kind in FIGURES:
        return True
    if kind == "salary":
        return _is_pay(row, profile)
    if kind == "education":
        return row["role"] != "optional" and row["area"] in (None, "national") and row["scope"] is None
    return _is_asked(row) if kind == "experience" else True


def _is_asked(row: Row) -> bool:
    own = row["subject"] is None and row["scope"] is None
    return own and row["role"] != "optional" and row["bound"] != "at_most"


def _is_pay(row: Row, profile: str) -> bool:
    if profile == "full":
        return True
    own = row["scope"] is None and row["area"] in (None, "national") and row["bound"] is None
    return (
        own
        and row["range_of"] in (None, "median", "mean")
        and row["statistic"] in (*PERCENTILES, "mean", "low", "high")
    )


def _first_description(told: list[Row]) -> Iterator[Row]:
    """The facts with the first description alone, and without the places where the name is printed."""
    described = False
    for row in told:
        if row["kind"] not in ("name", "description") or (row["kind"] == "description" and not described):
            yield row
        described |= row["kind"] == "description"


def _finest(kept: list[Row]) -> Iterator[Row]:
    """The facts; of several percentiles for one place in a distribution the finest, then the first."""
    best: dict[Any, Row] = {}
    for row in kept:
        if row["kind"] != "salary" or row["statistic"] not in PERCENTILES or row["bound"]:
            yield row
            continue
        key = tuple(row[c] for c in ("statistic", "unit", "currency", "source", "reference_year", "area", "scope"))
        if key not in best or row["rounded_to"] < best[key]["rounded_to"]:
            best[key] = row
    yield from best.values()


def _fact(row: Row, occupation: Occupation, profile: str) -> Row:
    """What a profile carries of a fact."""
    kind = row["kind"]
    limit = kind == "salary" and row["bound"] is not None
    columns = COLUMNS[profile]["salary, a limit" if limit else kind].split()
    fact = {column: _folded(row[column]) for column in columns} | {"kind": kind}
    if fact.get("area") == "national" and occupation.source.country is None:
        fact["area"] = None  # no country is known by name
    if fact.get("abbreviation") == fact.get("name"):
        fact["abbreviation"] = None
    return {column: value for column, value in _period(fact).items() if value is not None}


def _folded(value: Any) -> Any:
    return (" ".join(value.split()) or None) if isinstance(value, str) else value


def _period(fact: Row) -> Row:
    """The years of a projection by start and target; its length only where that does not follow."""
    base, target, length = (fact.get(name) for name in ("base_year", "target_year", "span_years"))
    if base and target:
        return fact | {"span_years": None}
    if base and length is not None:
        return fact | {"target_year": base + length, "span_years": None}
    return fact
