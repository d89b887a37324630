"""EMP202: the shares of one list add up to more than the whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from occupipe.diagnostics import Finding, Related, Severity
from occupipe.occupation import Share
from occupipe.rules.case import Case
from occupipe.rules.printing import brief, listed, number, percent, plural, shown
from occupipe.rules.rule import rule
from occupipe.rules.shares import lists_of, total

WHOLE = 100
SHOWN = 8  # figures that the message spells out


@rule("EMP202", Severity.ERROR)
def shares_exceed_whole(case: Case) -> Iterator[Finding]:
    """
    The shares of one list add up to more than 100 percent.

    ## Why it matters
    Nobody is counted twice in the places where an occupation works. If the parts are more than the whole, one of them
    is wrong, or they are parts of different wholes.

    ## Example
        Of all paralegals, 74 percent work in law firms, 22 percent work in corporations and 9 percent work in government.

    ## Use instead
        Of all paralegals, 64 percent work in law firms, 22 percent work in corporations and 9 percent work in government.

    ## Exceptions
    Rounding: each share may stand for half a point less. A category that is part of another is not added to it, and
    shares of different lists or sentences are never added up.
    """
    for shares in lists_of(case):
        if total(shares)[0] <= WHOLE:
            continue
        first, others = shares[0], shares[1:]
        together = percent(sum((Fraction(share.value) for share in shares), Fraction(0)))
        yield Finding(
            first.span,
            f"{_parts(shares)} add up to {together}, more than the whole",
            related=tuple(Related(share.span, brief(share.category)) for share in others),
            help="check each figure, and whether one category is part of another",
        )


def _parts(shares: Sequence[Share]) -> str:
    if len(shares) > SHOWN:
        return f"the {plural(len(shares), 'share')} of this list, from {shown(shares[0])} on,"
    return f"{listed([number(Fraction(share.value), _places(share)) for share in shares])} percent"


def _places(share: Share) -> int:
    return max(0, -int(share.value.as_tuple().exponent))
