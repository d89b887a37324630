"""The form of gold facts: what each name may say, as a table."""

from __future__ import annotations

from collections.abc import Callable, Collection
from difflib import get_close_matches
from reprlib import repr as brief
from typing import Any, NamedTuple, get_args

from occupipe import late as re
from occupipe.facts.fact import FactKind, PayPeriod, Statistic
from occupipe.occupation.numbers import DIGITS
from occupipe.occupation.vocabulary import Level

_CURRENCY = re.compile(r"[A-Z]{3}")
LARGEST = 10**DIGITS
LEVELS: tuple[str, ...] = get_args(Level)


class Problem(NamedTuple):
    """What is wrong with a gold fact, and what to write instead."""

    what: str
    remedy: str


class Form(NamedTuple):
    """What a name may say: a check of its value, and the words of what it has to be."""

    fits: Callable[[Any], bool]
    words: str


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < LARGEST


def _is_word(value: object) -> bool:
    return isinstance(value, str)


def _is_currency(value: object) -> bool:
    return isinstance(value, str) and _CURRENCY.fullmatch(value) is not None


def _is_truth(value: object) -> bool:
    return isinstance(value, bool)


_WORD, _YEAR = Form(_is_word, "a string"), Form(_is_whole, "a year such as 2024")

FORMS: dict[str, Form] = {
    "value": Form(_is_number, f"a number of at most {DIGITS} digits, without quotes"),
    "year": _YEAR, "from": _YEAR, "to": _YEAR,
    "currency": Form(_is_currency, "an ISO 4217 code such as USD"),
    "area": _WORD, "scope": _WORD, "about": _WORD, "name": _WORD, "abbr": _WORD, "note": _WORD, "quote": _WORD,
    "doubtful": Form(_is_truth, "true or false"), "projected": Form(_is_truth, "true or false"),
}  # fmt: skip
"""The names whose values have a form. Names that are in no table here are for readers of the file and passed over."""

VOCABULARIES: dict[str, tuple[str, ...]] = {
    "kind": tuple(FactKind), "stat": tuple(Statistic), "unit": tuple(PayPeriod), "level": LEVELS,
}  # fmt: skip
"""The names whose values are words of a closed list, as the facts table has them."""


def problem_with(fact: object, valued: Collection[str]) -> Problem | None:
    """
    What is wrong with a gold fact, None where nothing is. Kinds that are `valued` must have a value.

    >>> problem_with({"kind": "salary", "value": 1, "stat": "meidan"}, ["salary"]).what
    "stat 'meidan' is not known"
    >>> problem_with({"kind": "share", "value": "39"}, ["share"]).what
    "value '39' is not a number of at most 15 digits, without quotes"
    """
    if not isinstance(fact, dict):
        return Problem("is no object", 'write {"kind": ..., "value": ...}')
    if fact.get("kind") is None:
        return Problem("has no kind", _known(VOCABULARIES["kind"]))
    stated = {name: value for name, value in fact.items() if value is not None}
    problem = next(filter(None, (_problem(name, value) for name, value in stated.items())), None)
    if problem is None and fact["kind"] in valued and "value" not in stated:
        return Problem(f"{fact['kind']} has no value", "write the number as printed, in plain digits")
    return problem


def _problem(name: str, value: Any) -> Problem | None:
    if name in VOCABULARIES and value not in VOCABULARIES[name]:
        near = get_close_matches(str(value), VOCABULARIES[name], n=1)
        remedy = f"did you mean {near[0]}?" if near else _known(VOCABULARIES[name])
        return Problem(f"{name} {brief(value)} is not known", remedy)
    if name in FORMS and not FORMS[name].fits(value):
        return Problem(f"{name} {brief(value)} is not {FORMS[name].words}", "mend the line")
    return None


def _known(words: Collection[str]) -> str:
    return f"known: {', '.join(words)}"
