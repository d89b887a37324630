"""The words before a figure that make it approximate or a limit."""

from __future__ import annotations

from occupipe.quantities.endings import Endings
from occupipe.quantities.quantity import Bound, Hedge

Worded = tuple[Bound | None, Hedge | None]
_KINDS: dict[Worded, tuple[str, ...]] = {
    (None, Hedge.ABOUT): (
        "about", "around", "roughly", "approximately", "approx", "approx.", "some", "circa", "an estimated", "estimated at",
        "estimated", "close to", "in the region of", "in the neighborhood of", "in the neighbourhood of", "on the order of",
    ),
    (None, Hedge.NEARLY): ("nearly", "almost", "just under", "just below", "just short of", "not quite"),
    (Bound.AT_LEAST, None): (
        "more than", "over", "at least", "upward of", "upwards of", "in excess of", "above", "exceeding", "exceeds",
        "exceed", "exceeded", "a minimum of", "just over", "just above", "not less than", "no less than", "no fewer than",
        "not fewer than", "north of",
    ),
    (Bound.AT_MOST, None): (
        "less than", "under", "up to", "at most", "below", "fewer than", "as high as", "as much as", "as many as",
        "a maximum of", "not more than", "no more than",
    ),
}  # fmt: skip
_HEDGES = Endings({phrase: kind for kind, phrases in _KINDS.items() for phrase in phrases})
_SMALL_WORDS = (" a", " an", " the", " only", " just")
_BETWEEN = frozenset(" \u00a0(~")
PLAIN: Worded = (None, None)


def hedge_before(folded: str, start: int) -> Worded:
    """
    How the words before a figure hedge it.

    >>> hedge_before("nearly 40", 7)
    (None, <Hedge.NEARLY: 'nearly'>)
    """
    if folded[start - 1 : start] == "~":
        return None, Hedge.ABOUT
    end = start
    while end and folded[end - 1] in _BETWEEN and start - end < 6:
        end -= 1
    found = _HEDGES.before(folded, end)
    if found is None and folded.endswith(_SMALL_WORDS, max(0, end - 6), end):
        found = _HEDGES.before(folded, folded.rindex(" ", 0, end))
    return found[1] if found else PLAIN
