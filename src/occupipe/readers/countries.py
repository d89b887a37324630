"""Countries by their ISO 3166-1 codes and English names."""

from __future__ import annotations

import csv
import unicodedata
from functools import cache
from pathlib import Path


def country_code(named: str) -> str | None:
    """
    The two-letter code of a country that is named in English or by an ISO code; None for what is no country.

    >>> [country_code(name) for name in ("UK", "usa", "the Netherlands", "Côte d’Ivoire", "Saint Lucia", "Narnia")]
    ['GB', 'US', 'NL', 'CI', 'LC', None]
    """
    return _codes().get(_plain(named))


def country_name(named: str) -> str | None:
    """
    The English name of a country that is named in English or by an ISO code; None for what is no country.

    >>> country_name("UK"), country_name("us"), country_name("Narnia")
    ('United Kingdom', 'United States', None)
    """
    code = country_code(named)
    return next((row["names"].partition("|")[0] for row in _table() if row["code"] == code), None)


@cache
def _table() -> list[dict[str, str]]:
    table = Path(__file__).with_name("countries.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(table.splitlines()))


@cache
def _codes() -> dict[str, str]:
    return {
        _plain(name): row["code"] for row in _table() for name in (row["code"], row["alpha3"], *row["names"].split("|"))
    }


def _plain(name: str) -> str:
    """A name without accents, points and articles, in small letters: spellings that mean one country are equal."""
    bare = "".join(ch for ch in unicodedata.normalize("NFD", name) if not unicodedata.combining(ch))
    words = bare.casefold().replace("&", " and ").replace(".", "").replace("’", "'").split()
    words = ["st" if word == "saint" else word for word in words]
    return " ".join(words[1:] if words[:1] == ["the"] else words)
