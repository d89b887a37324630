"""What can be wrong with a JSON text, in words."""

from __future__ import annotations

from typing import NamedTuple

_SIGNS = {
    '"': "a string that does not end, or has a line end or another control character in it",
    "'": "a single quote: strings stand in double quotes",
    "/": "a comment, which JSON does not have",
    "“": "a typographic quotation mark: strings stand in straight ones",
    "”": "a typographic quotation mark: strings stand in straight ones",
    "&": "a character reference: in a script element they are not resolved",
    "<": "a tag within the JSON",
}
"""What is wrong where a character stands that begins no printed."""
_LONGEST = 40


class Fault(NamedTuple):
    """What is wrong with a JSON text, and where."""

    start: int
    end: int
    problem: str
    first: tuple[int, int] | None = None


def unexpected(text: str, printed: str, start: int, wanted: str) -> str:
    """
    What stands at an offset where something else has to.

    >>> unexpected("{1}", "1", 1, "a key in quotes")
    '1 where a key in quotes has to stand'
    """
    if printed:
        shown = printed if len(printed) <= _LONGEST else f"{printed[:_LONGEST]} ..."
        return f"{shown} where {wanted} has to stand"
    found = text[start : start + 1]
    if not found:
        return f"the text ends where {wanted} has to stand"
    return _SIGNS.get(found, f"{found!r} where {wanted} has to stand")
