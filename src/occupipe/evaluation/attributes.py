"""Attributes of figures that were found: year, area and scope of pay, area and year of jobs, period of growth."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from occupipe.evaluation.claims import Claim
from occupipe.evaluation.keys import words

NATIONAL = "national"


def same_place(gold: str | None, said: str | None) -> bool:
    """
    Whether two areas are the same in most of their words; none stated is as good as the whole country.

    >>> same_place(None, "national"), same_place("San Jose, California", "San Jose"), same_place("Ohio", "Iowa")
    (True, True, False)
    """
    if (words(gold) or NATIONAL) == (words(said) or NATIONAL) == NATIONAL:
        return True
    return same_group(gold, said)


def same_group(gold: str | None, said: str | None) -> bool:
    """
    Whether two scopes are the same in more than half of the words of the shorter one.

    >>> same_group("state government", "government of the state"), same_group("men", None), same_group(None, None)
    (True, False, True)
    """
    one, other = set(words(gold).split()), set(words(said).split())
    if not one or not other:
        return one == other
    return 2 * len(one & other) > min(len(one), len(other))


def same_year(gold: int | None, said: int | None) -> bool:
    """Whether two years are the same one, or both are not stated."""
    return gold == said


class Attribute(NamedTuple):
    """An attribute as the report names it, its column, the kinds it is asked of, and when two of its values agree."""

    name: str
    column: str
    kinds: tuple[str, ...]
    agree: Callable[..., bool]

    def is_asked(self, gold: Claim) -> bool:
        """Whether it is asked of a claim: no year is where it stands in another section."""
        return gold.kind in self.kinds and not (self.column == "reference_year" and gold.year_implied)

    def is_right(self, gold: Claim, said: Claim) -> bool:
        """Whether the extracted claim has the value of the hand-read one."""
        return self.agree(getattr(gold, self.column), getattr(said, self.column))


_HELD, _GROWTH = ("salary", "employment"), ("growth_pct", "growth_count")

ATTRIBUTES = (
    Attribute("year", "reference_year", _HELD, same_year),
    Attribute("area", "area", _HELD, same_place),
    Attribute("scope", "scope", ("salary",), same_group),
    Attribute("from", "base_year", _GROWTH, same_year),
    Attribute("to", "target_year", _GROWTH, same_year),
)
"""The attributes in the order of the report."""
