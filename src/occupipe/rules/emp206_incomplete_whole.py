"""EMP206: a list that is said to be complete and is not."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from occupipe.diagnostics import Finding, Related, Severity
from occupipe.rules.case import Case
from occupipe.rules.left import leave
from occupipe.rules.pattern import Pattern
from occupipe.rules.printing import brief, percent
from occupipe.rules.rule import rule
from occupipe.rules.shares import lists_of, total

WHOLE = 100
NO_LIMIT = 'one of the shares of the list is a lower limit only ("more than")'
REACH = 240  # characters before the first share in which a list is introduced
_COMPLETE = Pattern(
    r"\b(?:distributed|divided|divide|broken down|breaks? down|breakdown|splits?|split up)\b[^.!?]{0,120}$"
)
_PARTIAL = Pattern(
    r"\b(?:largest|biggest|top|main|most|leading|major|some|chiefly|mostly|mainly|include|includes|including)\b"
)


@rule("EMP206", Severity.WARNING)
def incomplete_whole(case: Case) -> Iterator[Finding]:
    """
    The shares of a list that is said to be complete do not reach 100 percent.

    ## Why it matters
    If all jobs are divided among the places of a list, nothing may be left over. A row is missing, or one share is too
    small.

    ## Example
        Jobs of opticians were distributed as follows:

        - Stores: 41 percent
        - Doctors' offices: 22 percent

    ## Use instead
        Jobs of opticians were distributed as follows:

        - Stores: 61 percent
        - Doctors' offices: 22 percent
        - All others: 17 percent

    ## Exceptions
    Rounding, and lists of the largest or main employers, which do not claim to be complete.
    """
    for shares in lists_of(case):
        most = total(shares)[1]
        start = shares[0].evidence.context_start
        if (most is not None and most >= WHOLE) or start == shares[-1].evidence.context_start:
            continue
        lead = case.passage(max(0, start - REACH), start).text
        match = _COMPLETE.search(lead)
        if match is None or _PARTIAL.search(match[0]):
            continue
        if most is None:
            leave(case, "EMP206", NO_LIMIT, shares[0])
        else:
            together = percent(sum((Fraction(share.value) for share in shares), Fraction(0)))
            yield Finding(
                shares[0].span,
                f"the shares of this list add up to {together}, but it is said to be all",
                related=tuple(Related(share.span, brief(share.category)) for share in shares[1:]),
                help="add what is missing, or say that these are the largest",
            )
