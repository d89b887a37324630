"""The kinds of values in a configuration: each refuses what no run could use, in words for people."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Collection
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, WithJsonSchema

from occupipe.diagnostics import Severity
from occupipe.exports.jsonld import PROFILES
from occupipe.pipeline.formats import FORMATS as EXPORTS
from occupipe.readers.countries import country_code
from occupipe.reports import FORMATS
from occupipe.rules.catalogue import BY_CODE

NEVER = "never"
"""The level of `fail-on` that no finding reaches."""


def _one_of(known: Collection[str]) -> Callable[[str], str]:
    """A check for words of a table."""

    def check(word: str) -> str:
        if word not in known:
            raise ValueError(f"{word!r} is none of {', '.join(known)}")
        return word

    return check


def _beginning(word: str) -> str:
    """A code in full, or how codes begin."""
    if not word or not any(code.startswith(word.upper()) for code in BY_CODE):
        raise ValueError(f"no rule's code begins with {word!r}")
    return word.upper()


def _code(word: str) -> str:
    if word.upper() not in BY_CODE:
        raise ValueError(f"there is no rule {word!r}")
    return word.upper()


def _country(word: str) -> str:
    if country_code(word) is None:
        raise ValueError(f"{word!r} is no country: give its English name, its ISO code, or UK")
    return word


def _encoding(word: str) -> str:
    try:
        codecs.lookup(word)
    except (LookupError, ValueError):
        raise ValueError(f"{word!r} is no encoding that Python knows, such as cp1252") from None
    return word


def _severity(word: object) -> object:
    if word not in list(Severity):
        raise ValueError(f"{word!r} is none of {', '.join(Severity)}")
    return word


def _word_of(known: Collection[str]) -> Any:
    """The annotation of a word from a table, with its JSON Schema."""
    return Annotated[str, AfterValidator(_one_of(known)), WithJsonSchema({"enum": list(known)})]


Beginning = Annotated[str, AfterValidator(_beginning), Field(pattern="^[A-Za-z]{1,3}[0-9]{0,3}$")]
Code = Annotated[str, AfterValidator(_code), Field(pattern="^[A-Za-z]{3}[0-9]{3}$")]
Level = Annotated[Severity, BeforeValidator(_severity)]
Country = Annotated[str, AfterValidator(_country)]
Encoding = Annotated[str, AfterValidator(_encoding)]
FailOn = _word_of([*Severity, NEVER])
Profile = _word_of(tuple(PROFILES))
ReportFormat = _word_of(tuple(FORMATS))
ExportFormat = _word_of(EXPORTS)
Words = Annotated[str, Field(min_length=1)]
