"""The words before and behind a figure that make it approximate or a limit."""

from __future__ import annotations

import re

from occupipe.quantities.quantity import Bound, Hedge

_BEFORE = re.compile(
    r"(?:(?P<about>about|around|roughly|approximately|approx\.?|some|circa|an estimated|estimated at|estimated|close to)"
    r"|(?P<nearly>nearly|almost|just under|just below|just short of)"
    r"|(?P<at_least>more than|over|at least|upwards? of|in excess of|above|exceeding|exceeds|exceed|exceeded|a minimum of"
    r"|just over|just above|not less than)"
    r"|(?P<at_most>less than|under|up to|at most|below|fewer than|as (?:high|much|many) as|a maximum of|not more than))"
    r"(?: (?:an?|the|only|just))?[ \u00a0(~]*$"
)
_KINDS: dict[str, tuple[Bound | None, Hedge | None]] = {
    "about": (None, Hedge.ABOUT),
    "nearly": (None, Hedge.NEARLY),
    "at_least": (Bound.AT_LEAST, None),
    "at_most": (Bound.AT_MOST, None),
}


def hedge_before(folded: str, start: int) -> tuple[Bound | None, Hedge | None]:
    """
    How the words before a figure hedge it.

    >>> hedge_before("nearly 40", 7)
    (None, <Hedge.NEARLY: 'nearly'>)
    """
    before = folded[max(0, start - 32) : start]
    if before.endswith("~"):
        return None, Hedge.ABOUT
    match = _BEFORE.search(before)
    if not match or not _starts_word(before, match.start()):
        return None, None
    return _KINDS[str(match.lastgroup)]


def _starts_word(text: str, index: int) -> bool:
    return index == 0 or not text[index - 1].isalpha()
