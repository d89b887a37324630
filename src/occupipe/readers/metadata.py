"""Metadata from outside of an article's text: which names it has, and how values are read."""

from __future__ import annotations

from occupipe import late as re
from occupipe.article import Metadata
from occupipe.readers.countries import country_code

NAMES = Metadata._fields
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d(?:[T ][\d:.]{4,15}(?:Z|[+-]\d\d:?\d\d)?)?)?)?")
_URL = re.compile(r"https?://[^\s<>\"]+")
_SOC = re.compile(r"\d\d-\d{4}(?:\.\d\d)?")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")

FORMS: dict[str, tuple[re.Pattern[str], str]] = {
    "url": (_URL, "an address that begins with http:// or https://"),
    "published": (_DATE, "a date such as 2026-11-01"),
    "retrieved": (_DATE, "a date such as 2026-11-01"),
    "language": (_LANGUAGE, "a language tag such as en or en-GB"),
    "date": (_DATE, "a date such as 2026-11-01"),
    "soc_code": (_SOC, "a SOC code such as 29-2072"),
}
"""The form of the values that have one, and how it is named in an error."""


def problem_with(name: str, value: str) -> str | None:
    """
    What is wrong with the value of a name, None where nothing is.

    >>> problem_with("country", "Narnia"), problem_with("soc_code", "29-2072")
    ("'Narnia' is no country: give its English name, its ISO code, or UK", None)
    """
    if name == "country":
        return None if country_code(value) else f"{value!r} is no country: give its English name, its ISO code, or UK"
    if name in FORMS and not FORMS[name][0].fullmatch(value):
        return f"{name} {value!r} is not {FORMS[name][1]}"
    return None


def metadata_of(values: dict[str, str]) -> Metadata:
    """Metadata of values without problems; a country by its ISO code."""
    country = values.get("country")
    given = {name: value for name, value in values.items() if name in NAMES and value}
    return Metadata(**{**given, "country": country_code(country) if country else None})


def merged(first: Metadata | None, second: Metadata) -> Metadata:
    """What the first tells, and the second where the first does not."""
    if first is None:
        return second
    return Metadata(**{name: getattr(first, name) or getattr(second, name) for name in NAMES})
