"""Gold and extracted facts made by chance, so that every turn of the scoring is taken many times."""

from __future__ import annotations

from random import Random
from typing import Any

KINDS = ("salary", "employment", "share", "growth_pct", "growth_count", "openings_count", "education", "certification")
OTHERS = ("duty", "skill", "name")
AREAS = (None, None, "national", "Ohio", "Columbus, Ohio", "New York", "York, United Kingdom", "Île-de-France")
SCOPES = (None, None, "men", "federal government", "the federal government", "5 to 10 years of experience")
YEARS = (None, 2019, 2024)
NAMES = ("Certified Public Accountant", "certified public accountant!", "Notary", "")
LETTERS = (None, "CPA", "C.P.A.", "cpa.", "")
LEVELS = ("bachelor", "master", "doctoral")
SUBJECTS = (None, None, None, "all occupations", "bakers")


def made(seed: int, passages: int) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Lines of a gold file, and rows of a facts table that fit them here and there."""
    chance = Random(seed)  # noqa: S311 (no secret)
    gold = [{"id": f"p{n}", "text": "x", "facts": facts(chance, _gold)} for n in range(passages)]
    rows = [{"document": line["id"], **row} for line in gold for row in facts(chance, _row)]
    return gold, rows


def facts(chance: Random, make: Any) -> list[dict[str, Any]]:
    """Up to eight facts."""
    return [make(chance, chance.choice(KINDS)) for _ in range(chance.randrange(9))]


def _common(chance: Random, kind: str) -> dict[str, Any]:
    value = chance.choice((10, 20, 20.004, 1 / 3, -3))
    return {"value": None if kind in ("education", "certification") else value, "area": chance.choice(AREAS)}


def _gold(chance: Random, kind: str) -> dict[str, Any]:
    made = {"kind": kind, "quote": "q", **_common(chance, kind), "scope": chance.choice(SCOPES)}
    made |= {"year": chance.choice(YEARS), "from": chance.choice(YEARS), "to": chance.choice(YEARS)}
    made |= {"about": chance.choice(SUBJECTS), "doubtful": chance.random() < 0.2, "projected": chance.random() < 0.1}
    made |= {"note": chance.choice((None, None, "implied")), "level": chance.choice(LEVELS)}
    made |= {"name": chance.choice(NAMES), "abbr": chance.choice(LETTERS)}
    return made | (
        {"stat": chance.choice(("median", "mean")), "unit": "year", "currency": "USD"} if kind == "salary" else {}
    )


def _row(chance: Random, kind: str) -> dict[str, Any]:
    kind = chance.choice((kind, kind, kind, *OTHERS[:1]))
    made = {"kind": kind, "quote": "q", **_common(chance, kind), "scope": chance.choice(SCOPES)}
    made |= {"reference_year": chance.choice(YEARS), "base_year": chance.choice(YEARS)}
    made |= {"target_year": chance.choice(YEARS), "subject": chance.choice(SUBJECTS), "level": chance.choice(LEVELS)}
    made |= {"name": chance.choice(NAMES), "abbreviation": chance.choice(LETTERS)}
    pay = {"statistic": chance.choice(("median", "mean")), "unit": "year", "currency": "USD"}
    return made | (pay if kind == "salary" else {})
