"""Equal facts: what an article states twice is one fact, at the first mention that states most."""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter

from occupipe.facts.fact import Fact
from occupipe.spans import Span

IDENTITY = ("kind", "value", "statistic", "unit", "currency", "subject", "name", "abbreviation", "level", "text")
"""What equal facts have in common to the letter."""
STATED = (
    "value_high", "range_of", "bound", "reference_year", "base_year", "target_year", "span_years", "per", "comparison",
    "category", "area", "scope", "role", "requirement", "issuer", "description", "source", "hedge",
)  # fmt: skip
"""What one mention may state and another leave open."""
_IDENTITY, _STATED = attrgetter(*IDENTITY), attrgetter(*STATED)


def gathered(facts: Iterable[Fact]) -> list[list[Fact]]:
    """The facts, equal ones together behind the mention that states most, in the order in which these stand."""
    kept: dict[tuple[object, ...], list[list[Fact]]] = {}
    for fact in facts:
        same = kept.setdefault(tuple(map(_plain, _IDENTITY(fact))), [])
        mentions = next((mentions for mentions in same if _agree(fact, mentions[0])), None)
        if mentions is None:
            same.append([fact])
        elif _states(fact) > _states(mentions[0]):
            mentions.insert(0, fact)
        else:
            mentions.append(fact)
    groups = (mentions for same in kept.values() for mentions in same)
    return sorted(groups, key=lambda mentions: (mentions[0].span, mentions[0].kind))


def again(groups: Iterable[list[Fact]]) -> tuple[tuple[Span, Span], ...]:
    """Where figures of gathered facts are stated again: each place with that of the mention that stands for it."""
    figures = [mentions for mentions in groups if mentions[0].value is not None]
    kept = {mentions[0].span for mentions in figures}
    places = {fact.span: mentions[0].span for mentions in figures for fact in mentions[1:] if fact.span not in kept}
    return tuple(sorted(places.items()))


def _plain(value: object) -> object:
    return value.casefold() if isinstance(value, str) else value


def _agree(one: Fact, other: Fact) -> bool:
    """Whether no attribute that both state differs."""
    pairs = zip(_STATED(one), _STATED(other), strict=True)
    return all(a is None or b is None or _plain(a) == _plain(b) for a, b in pairs)


def _states(fact: Fact) -> int:
    """How much a mention states; a year counts most, since a mention without one joins the one that has it."""
    return len(STATED) - _STATED(fact).count(None) + 3 * (fact.reference_year is not None)
