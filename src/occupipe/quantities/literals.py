"""The letters that a regular expression cannot match without: looking for them first is cheaper than trying it."""

from __future__ import annotations

import re
from typing import NamedTuple

from occupipe.quantities.string_sets import MOST, MOST_NEEDED, Strings, better, fewest, joined, union

SHORTEST = 2  # a single letter stands in nearly every text
_TOKEN = re.compile(
    r"(?P<zero>\^|\$|\\[bBAZz])|(?P<open>\((?:\?(?::|P<\w+>|[=!]|<[=!]))?)|(?P<close>\))|(?P<bar>\|)"
    r"|(?P<class>\[\^?\]?(?:\\.|[^\]\\])*\])|(?P<any>\.|\\[wWdDsS])|(?P<char>\\[^\dA-Za-z]|\\[nt]|[^\\()\[\]|^$.*+?{}])"
)
_TIMES = re.compile(r"(?P<times>[*+?]|\{(?P<least>\d*)(?P<comma>,?)(?P<most>\d*)\})\??")
_CONTROLS = {r"\n": "\n", r"\t": "\t"}
NOTHING: Strings = frozenset({""})


class Piece(NamedTuple):
    """
    A part of a pattern.

    `exact` are all strings it can match, None where they are too many; `needed` are strings of which at least one
    stands in whatever it matches, None where that cannot be told.
    """

    exact: Strings | None = None
    needed: Strings | None = None

    def best(self) -> Strings | None:
        """The strings that tell most."""
        return better(self.exact, self.needed)


class _Read(NamedTuple):
    piece: Piece
    at: int


def literals_of(source: str) -> tuple[str, ...] | None:
    r"""
    Strings of which at least one stands in every text that a pattern matches; None where there are none.

    >>> literals_of(r"\baverag(?:e|es|ing)\b|\bmean\b"), literals_of(r"\d+ (?:jobs?|workers?)?")
    (('averag', 'mean'), None)
    """
    try:
        read = _alternatives(source, 0)
    except ValueError:
        return None
    found = read.piece.best() if read.at == len(source) else None
    if found is None or min(map(len, found)) < SHORTEST:
        return None
    return tuple(sorted(fewest(found)))


def _alternatives(source: str, at: int) -> _Read:
    """Sequences parted by bars: whatever is needed in one of them."""
    pieces = []
    while True:
        read = _sequence(source, at)
        pieces.append(read.piece)
        at = read.at
        if source[at : at + 1] != "|":
            return _Read(_any_of(pieces), at)
        at += 1


def _any_of(pieces: list[Piece]) -> Piece:
    exact = [piece.exact for piece in pieces]
    needed = [piece.best() for piece in pieces]
    return Piece(union(exact, MOST), union(needed, MOST_NEEDED))


def _sequence(source: str, at: int) -> _Read:
    """Pieces one behind the other, up to a bar, a closing bracket or the end."""
    run: Strings = NOTHING
    needed: Strings | None = None
    whole = True
    while at < len(source) and source[at] not in "|)":
        piece, at = _repeated(source, _item(source, at))
        together = joined(run, piece.exact)
        if together is not None:
            run = together
            continue
        needed = better(better(needed, run), piece.best())
        run, whole = piece.exact or NOTHING, False
    return _Read(Piece(run if whole else None, better(needed, run)), at)


def _item(source: str, at: int) -> _Read:
    """One character, class, group or assertion."""
    token = _TOKEN.match(source, at)
    if token is None or token.lastgroup in ("close", "bar"):
        raise ValueError(f"not of the subset at {at}: {source}")
    if token.lastgroup == "open":
        return _group(source, token)
    if token.lastgroup == "class":
        return _Read(Piece(_members(token[0])), token.end())
    if token.lastgroup == "char":
        return _Read(Piece(frozenset({_CONTROLS.get(token[0], token[0][-1])})), token.end())
    return _Read(Piece(NOTHING if token.lastgroup == "zero" else None), token.end())


def _group(source: str, opening: re.Match[str]) -> _Read:
    inner = _alternatives(source, opening.end())
    if source[inner.at : inner.at + 1] != ")":
        raise ValueError(f"a group without end: {source}")
    looks_around = opening[0][-1] in "=!"
    return _Read(Piece(NOTHING) if looks_around else inner.piece, inner.at + 1)


def _members(printed: str) -> Strings | None:
    """The characters of a short class such as `[ -]`."""
    inner = printed[1:-1]
    if inner.startswith("^") or "\\" in inner or len(inner) > 4 or "-" in inner[1:-1]:
        return None
    return frozenset(inner)


def _repeated(source: str, read: _Read) -> _Read:
    """A piece with the quantifier behind it."""
    times = _TIMES.match(source, read.at)
    if times is None:
        return read
    if times["times"] == "?":
        return _Read(Piece(read.piece.exact and read.piece.exact | NOTHING), times.end())
    least = 1 if times["times"] == "+" else int(times["least"] or 0)
    return _Read(Piece(None, read.piece.best() if least else None), times.end())
