"""Keys: claims are the same where their keys are equal. The strict key asks for the role of a figure, the loose one not."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TypeAlias

from occupipe import late as re
from occupipe.evaluation.claims import Claim

Key: TypeAlias = tuple[Hashable, ...]

_APART = re.compile(r"[^a-z0-9]+")


def words(text: str | None) -> str:
    """
    The words of a name in lower case, whatever stands between them.

    >>> words("St. Louis, Missouri"), words(None)
    ('st louis missouri', '')
    """
    return _APART.sub(" ", (text or "").lower()).strip()


def strict(claim: Claim) -> Key:
    """
    Kind and value, of a wage also its statistic, unit and currency.

    >>> strict(Claim("salary", 32350, statistic="median", unit="year", currency="USD"))
    ('salary', 32350, 'median', 'year', 'USD')
    """
    if claim.kind != "salary":
        return loose(claim)
    return (*loose(claim), claim.statistic, claim.unit, claim.currency)


def loose(claim: Claim) -> Key:
    """Kind and value; what is no figure is told by its level, or by its letters and else its name."""
    return claim.kind, TERMS.get(claim.kind, _value)(claim)


def _value(claim: Claim) -> Hashable:
    return claim.value


def _level(claim: Claim) -> Hashable:
    return claim.level


def _letters_or_name(claim: Claim) -> Hashable:
    return (claim.abbreviation or "").strip(". ").lower() or words(claim.name)


TERMS: dict[str, Callable[[Claim], Hashable]] = {"education": _level, "certification": _letters_or_name}
"""What tells claims of a kind apart, where it is not their value."""
