"""Equal facts: what an article states twice is one fact, at the first mention that states most."""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter

from occupipe.facts.fact import Fact

IDENTITY = ("kind", "value", "statistic", "unit", "currency", "subject", "name", "abbreviation", "level", "text")
"""What equal facts have in common to the letter."""
STATED = (
    "value_high", "range_of", "bound", "reference_year", "base_year", "target_year", "span_years", "per", "comparison",
    "category", "area", "scope", "role", "requirement", "issuer", "description", "source", "hedge",
)  # fmt: skip
"""What one mention may state and another leave open."""
_IDENTITY, _STATED = attrgetter(*IDENTITY), attrgetter(*STATED)


def merged(facts: Iterable[Fact]) -> list[Fact]:
    """The facts, equal ones once, in the order of the text."""
    kept: dict[tuple[object, ...], list[Fact]] = {}
    for fact in facts:
        same = kept.setdefault(tuple(map(_plain, _IDENTITY(fact))), [])
        place = next((n for n, other in enumerate(same) if _agree(fact, other)), None)
        if place is None:
            same.append(fact)
        elif _states(fact) > _states(same[place]):
            same[place] = fact
    return sorted((fact for same in kept.values() for fact in same), key=lambda fact: (fact.span, fact.kind))


def _plain(value: object) -> object:
    return value.casefold() if isinstance(value, str) else value


def _agree(one: Fact, other: Fact) -> bool:
    """Whether no attribute that both state differs."""
    pairs = zip(_STATED(one), _STATED(other), strict=True)
    return all(a is None or b is None or _plain(a) == _plain(b) for a, b in pairs)


def _states(fact: Fact) -> int:
    """How much a mention states; a year counts most, since a mention without one joins the one that has it."""
    return len(STATED) - _STATED(fact).count(None) + 3 * (fact.reference_year is not None)
