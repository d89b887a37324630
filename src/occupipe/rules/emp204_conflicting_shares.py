"""EMP204: one category is given two shares."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import replace

from occupipe.diagnostics import Finding, Related, Severity
from occupipe.occupation import Share
from occupipe.quantities.interval import interval_of
from occupipe.rules.case import Case
from occupipe.rules.left import OF_A_PART, leave, why_apart
from occupipe.rules.parts import of_another_time
from occupipe.rules.printing import brief, shown
from occupipe.rules.rule import rule
from occupipe.rules.same import groups, publisher, thing
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
    A warning where they stand in two sections and do not say year, area and source: they may be for different things,
    and should say so.
    """
    shares = case.occupation.shares
    categories = [words_of(share.category) for share in shares]
    told: set[int] = set()
    for first, other in _rivals(shares, [(thing(case, s), words) for s, words in zip(shares, categories, strict=True)]):
        told.add(id(other))
        yield _finding(first, other)
    for first, other in _rivals(shares, [(_what(s), words) for s, words in zip(shares, categories, strict=True)]):
        if id(other) not in told and _of_the_whole(case, first) and _of_the_whole(case, other):
            told.add(id(other))
            yield replace(_finding(first, other), severity=Severity.WARNING)
    for first, other in _rivals(shares, zip(map(_whose, shares), categories, strict=True)):
        if id(other) not in told:
            leave(case, "EMP204", why_apart(first, other, OF_A_PART), other)


def _rivals(shares: Sequence[Share], keys: Iterable[Hashable]) -> Iterator[tuple[Share, Share]]:
    """The first share of each thing, and the first other that it does not meet."""
    for group in groups(shares, keys):
        first = group[0]
        other = next((share for share in group[1:] if not interval_of(share).meets(interval_of(first))), None)
        if other is not None:
            yield first, other


def _what(share: Share) -> Hashable:
    """What a share is for, where nothing of it is stated or all of it is the same."""
    return share.reference_year, share.area, publisher(share), share.scope, share.subject


def _whose(share: Share) -> Hashable:
    """Whose share it is: of the occupation or another, of all of it or of a group."""
    return share.scope, share.subject


def _of_the_whole(case: Case, share: Share) -> bool:
    """Whether its sentence names the occupation: what is said of "them" may be of a part of it."""
    text = case.context(share).text
    return any(name in text for name in case.names) and not of_another_time(case, share)


def _finding(first: Share, other: Share) -> Finding:
    return Finding(
        other.span,
        f"{brief(other.category)}: {shown(other)} here and {shown(first)} before",
        related=(Related(first.span, "The earlier share"),),
        help="keep the share that the source has, or say what sets the two apart",
    )
