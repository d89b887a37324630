"""Sets of strings of which at least one stands in a text."""

from __future__ import annotations

MOST = 32  # strings that are told apart; beyond that a piece is taken for anything
MOST_NEEDED = 400  # strings of which one must stand in a text
BEGINNING = 5  # characters that strings share if one stands for all of them
Strings = frozenset[str]


def fewest(strings: Strings) -> Strings:
    """
    Fewer strings that tell nearly as much: beginnings that several share, and none that holds another.

    Where `median pay` or `median wage` stands, `median ` stands; where `jobs` stands, `job` stands.
    """
    begun = {string[:BEGINNING] for string in strings}
    shared = {start: _shared([s for s in strings if s.startswith(start)]) for start in begun}
    fewer = {shared[string[:BEGINNING]] for string in strings}
    return frozenset(s for s in fewer if not any(other in s for other in fewer if other != s))


def _shared(strings: list[str]) -> str:
    """What all of some strings begin with."""
    first, last = min(strings), max(strings)
    return first[: next((n for n, char in enumerate(first) if last[n : n + 1] != char), len(first))]


def better(one: Strings | None, other: Strings | None) -> Strings | None:
    """Of two sets the one whose shortest string is longer; then the smaller."""
    if one is None or other is None:
        return one or other
    return max(one, other, key=lambda strings: (min(map(len, strings)), -len(strings)))


def union(sets: list[Strings | None], most: int) -> Strings | None:
    """The strings of all sets, None where one of them is not known or they are too many."""
    known = [strings for strings in sets if strings is not None]
    together = frozenset[str]().union(*known)
    return together if len(known) == len(sets) and len(together) <= most else None


def joined(front: Strings, back: Strings | None) -> Strings | None:
    """Every string of the one before every string of the other, None where those are too many."""
    if back is None or len(front) * len(back) > MOST:
        return None
    return frozenset(one + other for one in front for other in back)
