"""The project's own passages keep their form: annotations that could be right, in files that only change on purpose."""

import hashlib
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.passages.printed import printed_values

HERE = Path(__file__).parent
DIGESTS = {
    "heldout.jsonl": "aba2bb053926f4d2c7be807e090735c1fe816f2a3d88a8b41e00415d4e1efe08",
    "open.jsonl": "aa9bff665f776a2d693120bd840f41f2432f0b7967fd833cc1f79c042656ac16",
}  # a passage or annotation was changed on purpose: write the new digest here and say why in the commit
STATISTICS = {"median", "mean", "p10", "p25", "p75", "p90", "low", "high", "entry", "starting", "typical"}
PERIODS = {"year", "month", "week", "day", "hour"}
LEVELS = {
    "none", "high_school", "some_college", "postsecondary_certificate", "associate", "bachelor", "master", "doctoral",
}  # fmt: skip
ROLES = {"required", "typical", "preferred", "optional"}
CURRENCIES = {
    "US": "USD", "UK": "GBP", "Canada": "CAD", "Australia": "AUD", "India": "INR", "Ireland": "EUR", "Germany": "EUR",
    "Netherlands": "EUR",
}  # fmt: skip
NUMERIC = {"salary", "employment", "share", "growth_pct", "growth_count", "openings_count"}
FIELDS = {
    "kind", "value", "stat", "unit", "currency", "year", "area", "scope", "of", "from", "to", "per", "level", "role",
    "name", "abbr", "issuer", "requirement", "about", "approx", "bound", "pct", "projected", "doubtful", "quote", "note",
}  # fmt: skip
BOUNDS = {"bound": {None, "at_least", "at_most"}}
# What a field may say, by kind; a field that must be there and is not reads as None, which none of these holds.
VOCABULARY = {
    "salary": {"stat": STATISTICS, "unit": PERIODS, "currency": set(CURRENCIES.values())},
    "openings_count": {"per": {"year", "period"}},
    "education": {"level": LEVELS, "role": ROLES},
}


def passages(name: str) -> list[dict[str, Any]]:
    """The passages of a file."""
    return [json.loads(line) for line in (HERE / name).read_text(encoding="utf8").splitlines()]


def stands_in_quote(fact: dict[str, Any]) -> bool:
    """Whether the quote of a fact prints its value; a fraction may be rounded to a whole percentage."""
    near = 0.7 if fact["kind"] == "share" else 1e-6
    return any(abs(abs(fact["value"]) - value) < near for value in printed_values(fact["quote"]))


ALL = [passage for name in DIGESTS for passage in passages(name)]
each_passage = pytest.mark.parametrize("passage", ALL, ids=lambda passage: passage["id"])


@pytest.mark.parametrize("name", DIGESTS)
def test_files_only_change_on_purpose(name: str) -> None:
    assert hashlib.sha256((HERE / name).read_bytes()).hexdigest() == DIGESTS[name]


def test_there_are_enough_passages_of_enough_occupations() -> None:
    assert len(passages("heldout.jsonl")) >= 30
    assert len(ALL) >= 40
    assert len({passage["occupation"].lower() for passage in ALL}) >= 40


def test_ids_are_unique() -> None:
    assert [name for name, count in Counter(passage["id"] for passage in ALL).items() if count > 1] == []


@each_passage
def test_passages_are_as_long_as_pages_are(passage: dict[str, Any]) -> None:
    assert 600 <= len(passage["text"]) <= 4500
    assert passage["facts"]
    assert passage["traps"]


@each_passage
def test_quotes_are_literal(passage: dict[str, Any]) -> None:
    quotes = [fact["quote"] for fact in passage["facts"]]
    assert [quote for quote in quotes if not quote.strip() or quote not in passage["text"]] == []


@each_passage
def test_fields_keep_to_their_vocabulary(passage: dict[str, Any]) -> None:
    currency = CURRENCIES[passage["country"]]
    for fact in passage["facts"]:
        assert fact["kind"] in NUMERIC | {"education", "certification"}
        assert set(fact) <= FIELDS
        allowed = {**BOUNDS, **VOCABULARY.get(fact["kind"], {})}
        assert {field: fact.get(field) for field in allowed if fact.get(field) not in allowed[field]} == {}
        assert fact.get("currency", currency) == currency


@each_passage
def test_values_stand_in_their_quotes(passage: dict[str, Any]) -> None:
    assert [fact for fact in passage["facts"] if fact["kind"] in NUMERIC and not stands_in_quote(fact)] == []
    assert [fact for fact in passage["facts"] if fact["kind"] not in NUMERIC and "value" in fact] == []


@each_passage
def test_years_stand_in_the_text(passage: dict[str, Any]) -> None:
    years = {fact.get(field) for fact in passage["facts"] for field in ("year", "from", "to")} - {None}
    assert [year for year in years if not 1990 <= year <= 2050 or str(year)[-2:] not in passage["text"]] == []


@pytest.mark.parametrize(
    ("quote", "value"),
    [
        ("eighty thousand one hundred and seventy dollars", 80_170),
        ("one in eight of them", 12.5),
        ("₹22,00,000 a year", 2_200_000),
        ("California8,2200.50$55.83", 8_220),
        ("2 crore", 20_000_000),
    ],
)
def test_printed_figures_are_found(quote: str, value: float) -> None:
    assert value in printed_values(quote)
    assert value + 1 not in printed_values(quote)
