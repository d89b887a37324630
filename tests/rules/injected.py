"""Errors put into the texts of handbook pages, a kind at a time, as editors make them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from tests.rules.casefile import judged
from tests.rules.official import HANDBOOK

_MONEY = re.compile(r"\$\d{1,3}(?:,\d{3})+|\$\d+\.\d\d")
_ENDS = re.compile(
    r"(lowest 10 percent earned less than )(\$[\d,.]+\d)(, and the highest 10 percent earned more than )(\$[\d,.]+\d)"
)
_SHARE = re.compile(r"(?m)^(.*?[a-z)] ?)(\d{1,2})(%?)$")
_GROWTH = re.compile(r"projected to (grow|decline) (\d+) percent from 2024 to 2034")
_OPENINGS = re.compile(r"(About [\d,]+ )openings( for [^.]{3,120} are projected each year)")
_WORDING = re.compile(r"(much faster than|faster than|about as fast as|slower than) the average for all occupations")
_OTHER = {
    "much faster than": "slower than",
    "faster than": "slower than",
    "about as fast as": "much faster than",
    "slower than": "faster than",
}


@dataclass(frozen=True)
class Injection:
    """A kind of error: what it makes of a text, nothing where the text has no place for it, and the rules it is for."""

    make: Callable[[str], str | None]
    codes: tuple[str, ...]


@cache
def texts() -> tuple[str, ...]:
    """The texts of the handbook's pages."""
    return tuple(json.loads(line)["text"] for line in HANDBOOK.read_text(encoding="utf-8").splitlines())


def injected(kind: Injection) -> Iterator[str]:
    """The texts with the error in them."""
    for text in texts():
        changed = kind.make(text)
        if changed is not None and changed != text:
            yield changed


def ends_swapped(text: str) -> str | None:
    """The 10th and the 90th percentile of pay in each other's place."""
    return _ENDS.sub(r"\1\4\3\2", text) if _ENDS.search(text) else None


def end_copied(text: str) -> str | None:
    """The 90th percentile of pay also in the place of the 10th: the two fit each other, and not the median."""
    return _ENDS.sub(r"\1\4\3\4", text) if _ENDS.search(text) else None


def digits_swapped(text: str) -> str | None:
    """The first two digits of the median, the last time it is told."""
    figures = [m for m in _MONEY.finditer(text) if "median" in text[max(0, m.start() - 120) : m.start()]]
    told = [m for m in figures if m[0] == figures[0][0]] if figures else []
    if len(told) < 2:
        return None
    last = told[-1]
    digits = re.sub(r"\$(\d)(,?)(\d)", r"$\3\2\1", last[0], count=1)
    return text[: last.start()] + digits + text[last.end() :]


def turned(text: str) -> str | None:
    """Growth that is called a decline, or a decline growth, the first time it is told."""
    found = _GROWTH.search(text)
    if found is None or len(_GROWTH.findall(text)) < 2:
        return None
    other = "decline" if found[1] == "grow" else "grow"
    return text[: found.start(1)] + other + text[found.end(1) :]


def openings_as_new_jobs(text: str) -> str | None:
    """Yearly openings that are called new jobs wherever they are told."""
    return _OPENINGS.sub(r"\1new jobs\2", text) if _OPENINGS.search(text) else None


def reworded(text: str) -> str | None:
    """The wording of another growth, wherever it is told."""
    return _WORDING.sub(lambda m: f"{_OTHER[m[1]]} the average for all occupations", text)


def heading_of_another_year(text: str) -> str | None:
    """A heading over the wages that names a year they are not of."""
    return re.sub(r"(?m)^Pay$", "Pay in 2019", text)


def heading_of_another_occupation(text: str) -> str | None:
    """A heading over the wages that names an occupation of quite another kind."""
    return re.sub(r"(?m)^Pay$", "Pay of Stenographers", text)


KINDS: dict[str, Injection] = {
    "10th and 90th percentile swapped": Injection(ends_swapped, ("PAY101",)),
    "10th percentile that is a copy of the 90th": Injection(end_copied, ("PAY101",)),
    "two digits of one of two medians swapped": Injection(digits_swapped, ("PAY101", "PAY103", "PAY110")),
    "growth called decline": Injection(turned, ("PRJ303", "PRJ304", "PRJ310")),
    "openings called new jobs": Injection(openings_as_new_jobs, ("PRJ307",)),
    "the wording of another growth": Injection(reworded, ("PRJ303",)),
    "a heading of another year": Injection(heading_of_another_year, ("SRC905",)),
    "a heading of another occupation": Injection(heading_of_another_occupation, ("SRC905",)),
}


def rate(name: str, every: int = 1) -> float:
    """Of the texts that have the error, the percent in which a rule that it is for finds it."""
    kind = KINDS[name]
    found = [any(d.code in kind.codes for d in judged(text, None)) for text in list(injected(kind))[::every]]
    return 100 * sum(found) / len(found)


if __name__ == "__main__":
    for each in KINDS:
        print(f"{rate(each):5.1f} percent: {each}")  # noqa: T201 (asked for)
