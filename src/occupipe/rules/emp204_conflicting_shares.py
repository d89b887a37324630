"""EMP204: one category is given two shares."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Related, Severity
from occupipe.occupation import Share
from occupipe.quantities.interval import interval_of
from occupipe.rules.case import Case
from occupipe.rules.printing import brief, shown
from occupipe.rules.rule import rule
from occupipe.rules.same import groups, thing
from occupipe.rules.shares import words_of


@rule("EMP204", Severity.ERROR)
def conflicting_shares(case: Case) -> Iterator[Finding]:
    """
    One category has two shares.

    ## Why it matters
    The same workers cannot be two different parts of the same occupation. Mostly one figure was brought up to date and
    the other forgotten.

    ## Example
        Most of the work is indoors. About 60 percent of librarians work in schools.

        As the year begins, 45 percent of librarians work in schools.

    ## Use instead
        Most of the work is indoors. About 60 percent of librarians work in schools.

        As the year begins, 60 percent of librarians work in schools.

    ## Exceptions
    Only shares of one year, area, scope and source are compared, and only where their categories have the same words.
    """
    shares = case.occupation.shares
    for group in groups(shares, [(thing(case, share), words_of(share.category)) for share in shares]):
        first = group[0]
        other = next((share for share in group[1:] if not interval_of(share).meets(interval_of(first))), None)
        if other is not None:
            yield _finding(first, other)


def _finding(first: Share, other: Share) -> Finding:
    return Finding(
        other.span,
        f"{brief(other.category)}: {shown(other)} here and {shown(first)} before",
        related=(Related(first.span, "The earlier share"),),
        help="keep the share that the source has, or say what sets the two apart",
    )
