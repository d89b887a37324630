"""What stands behind a number and makes it a percent: `%`, `percent`, `per cent`, `pct.`, `percentage points`."""

from __future__ import annotations

from typing import NamedTuple

from occupipe.quantities.numbers import has_plus
from occupipe.quantities.patterns import Pattern
from occupipe.quantities.quantity import Unit
from occupipe.quantities.runs import BLANKS, NARROW

_BLANK = f"[ {NARROW}]?"
_MARK = r"(?:percent(?:age)?[ -]points?|percent|per[ -]cent|pct\.?|%(?:-?points?)?)"
_SIGN = Pattern(rf"(?P<plus>\+)?{_BLANK}-?(?P<mark>{_MARK})", unless_after="[a-z]")
_GLUED = Pattern(r"(?P<plus>\+)?(?P<mark>%)[a-z]{3}")  # the next cell of a box whose cells run together
JOIN = Pattern(rf"(?:{_BLANK}{_MARK})?{_BLANK}(?P<join>-|\.\.|to|and){_BLANK}")
"""What stands between the two ends of a range of percents, from number to number."""


class Sign(NamedTuple):
    """A percent sign or word behind a number: where it ends, what it counts, whether a plus makes it a limit."""

    end: int
    unit: Unit
    plus: bool


def sign_at(folded: str, at: int) -> Sign | None:
    """The percent sign that begins behind a number."""
    char = folded[at : at + 1]
    if char != "+":
        begin = at + 1 if char == "-" or char in BLANKS else at
        if folded[begin : begin + 1] not in ("%", "p"):
            return None
    match = _SIGN.match(folded, at) or _GLUED.match(folded, at)
    if match is None:
        return None
    end = match.end("mark")
    plus = has_plus(folded, end)
    return Sign(end + plus, _unit(match["mark"]), plus or match["plus"] is not None)


def _unit(mark: str) -> Unit:
    return Unit.POINTS if "point" in mark else Unit.PERCENT
