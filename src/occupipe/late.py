"""
`re`, whose patterns are compiled when they are first used.

There are hundreds of them, one article needs a third, and to compile them all takes longer than to read it:

    from occupipe import late as re
"""

from __future__ import annotations

import re
from re import (
    ASCII,
    DOTALL,
    IGNORECASE,
    MULTILINE,
    VERBOSE,
    Match,
    Pattern,
    escape,
    findall,
    finditer,
    fullmatch,
    match,
    search,
    split,
    sub,
)  # fmt: skip
from typing import Any, cast

__all__ = [
    "ASCII", "DOTALL", "IGNORECASE", "MULTILINE", "VERBOSE", "Late", "Match", "Pattern", "compile", "escape", "findall",
    "finditer", "fullmatch", "match", "search", "split", "sub",
]  # fmt: skip
_OWN = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn", "groups", "groupindex")


class Late:
    """A pattern that is not compiled yet. Once it is, its methods are those of the compiled one, and cost no more."""

    def __init__(self, source: str, flags: int) -> None:
        self.pattern = source
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        """What a compiled pattern has: asked for once, then kept."""
        if name not in _OWN:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        vars(self).update({own: getattr(compiled, own) for own in _OWN})
        return vars(self)[name]


def compile(source: str, flags: int = 0) -> Pattern[str]:  # noqa: A001 (as in `re`)
    """
    A pattern that is compiled when it is first used.

    >>> digits = compile(r"[0-9]+")
    >>> digits.search("May 2024")[0], digits.pattern
    ('2024', '[0-9]+')
    """
    return cast("Pattern[str]", Late(source, flags))
