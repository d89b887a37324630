"""Shares of one list: which may be added up, and to what."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from fractions import Fraction

from occupipe.occupation import Share
from occupipe.quantities.folding import fold
from occupipe.quantities.interval import interval_of
from occupipe.rules.case import Case
from occupipe.rules.left import MANY_VALUES, leave
from occupipe.rules.pattern import Pattern

MOST = 60  # categories of one list: a table with more has rows that are something else than settings
OF_OTHERS = "the share may be of the workers of another share, by the words of its sentence"
OVERLAPPING = "the category is part of another one of its list"
_WORD = Pattern(r"[a-z0-9]+")
_SMALL = frozenset(
    ["the", "a", "an", "and", "or", "of", "in", "for", "at", "by", "on", "to", "with", "other", "all", "their", "as",
     "work", "worked", "working", "employed", "industry", "industries", "sector", "setting", "settings"]
)  # fmt: skip
_PART_OF_OTHERS = Pattern(r"\b(?:of (?:these|those|them|whom|which)|among (?:these|those|them)|including|overlap)\b")
_WHOLE = frozenset([("total",), ("workers",), ("jobs",)])


def words_of(category: str) -> tuple[str, ...]:
    """
    The words that tell one category from another, in the singular and in order of the alphabet.

    >>> words_of("Hospitals; state, local, and private"), words_of("the private state or local hospital")
    (('hospital', 'local', 'private', 'state'), ('hospital', 'local', 'private', 'state'))
    """
    words = {word for match in _WORD.finditer(fold(category)) if (word := match[0]) not in _SMALL}
    return tuple(sorted(word.removesuffix("s") if len(word) > 3 else word for word in words))


def lists_of(case: Case) -> list[list[Share]]:
    """The shares of each list or sentence that are disjoint parts of one whole, in the order of the text."""
    if "lists" not in case.notes:
        case.notes["lists"] = [parts for shares in _lists(case) if len(parts := _disjoint(case, shares)) > 1]
    known: list[list[Share]] = case.notes["lists"]
    return known


def _lists(case: Case) -> Iterable[list[Share]]:
    found: dict[Hashable, list[Share]] = {}
    for share in case.occupation.shares:
        if share.list_id is None:
            continue
        if _PART_OF_OTHERS.search(case.context(share).text):
            leave(case, "EMP202", OF_OTHERS, share)
        else:
            found.setdefault((share.list_id, share.area, share.scope, share.subject), []).append(share)
    return found.values()


def _disjoint(case: Case, shares: Sequence[Share]) -> list[Share]:
    """Shares whose category is not part of another's, each category once."""
    known: dict[tuple[str, ...], Share] = {}
    for share in shares:
        words = words_of(share.category)
        if words not in _WHOLE:
            known.setdefault(words, share)
    if len(known) > MOST:
        leave(case, "EMP202", MANY_VALUES, *shares)
        return []
    named = [(frozenset(words), share) for words, share in known.items() if words]
    parts = {id(share) for words, share in named if any(other < words for other, _ in named)}
    leave(case, "EMP202", OVERLAPPING, *(share for _, share in named if id(share) in parts))
    return [share for _, share in named if id(share) not in parts]


def total(shares: Sequence[Share]) -> tuple[Fraction, Fraction | None]:
    """The least and the greatest that shares can add up to; None where one of them has no upper end."""
    values = [interval_of(share) for share in shares]
    least = sum((max(v.low or Fraction(0), Fraction(0)) for v in values), Fraction(0))
    if any(v.high is None for v in values):
        return least, None
    return least, sum((v.high or Fraction(0) for v in values), Fraction(0))
