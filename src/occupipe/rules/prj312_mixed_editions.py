"""PRJ312: projections of two editions in one article."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Related, Severity
from occupipe.facts.area import NATIONAL
from occupipe.rules.case import Case
from occupipe.rules.horizon import Projected, length_words, place_of_period, projections
from occupipe.rules.left import NO_END_YEAR, leave
from occupipe.rules.rule import rule

MOST_APART = 5  # years between the targets of editions that are taken for one another: further ones are history


@rule("PRJ312", Severity.WARNING)
def mixed_editions(case: Case) -> Iterator[Finding]:
    """
    Projections of one article are of different editions.

    ## Why it matters
    Growth to 2032 and openings to 2034 come from two tables that were made under different assumptions. Side by side they
    are read as one forecast, and the older of them was mostly forgotten when the article was brought up to date.

    ## Example
        # Trainer

        Employment of trainers should grow 14 percent through 2032. About 74,200 openings for trainers are projected each
        year from 2024 to 2034.

    ## Use instead
        # Trainer

        Employment of trainers should grow 12 percent through 2034. About 74,200 openings for trainers are projected each
        year from 2024 to 2034.

    ## Exceptions
    Projections of the whole occupation in the nation, whose target years are stated and up to five years apart. An article
    gets one finding, at the older edition.
    """
    whole = [p for p in projections(case) if p.scope is None and p.area in (None, NATIONAL)]
    stated = [p for p in whole if p.target_year]
    newest = max(stated, key=_target, default=None)
    if newest is None:
        return
    leave(case, "PRJ312", NO_END_YEAR, *(p for p in whole if not p.target_year and not p.span_years))
    older = next((p for p in stated if _is_older(p, newest)), None)
    if older is not None:
        yield _finding(case, older, newest)


def _is_older(figure: Projected, newest: Projected) -> bool:
    """Whether a projection is of an edition before that of another; of one base, one of the targets is a slip."""
    one_base = figure.base_year is not None and figure.base_year == newest.base_year
    return not one_base and 0 < _target(newest) - _target(figure) <= MOST_APART


def _target(figure: Projected) -> int:
    return figure.target_year or 0


def _finding(case: Case, older: Projected, newest: Projected) -> Finding:
    places = [length_words(case, place_of_period(case, f) or f.span) for f in (older, newest)]
    return Finding(
        places[0],
        f"this projection ends in {older.target_year}, and another one of the article in {newest.target_year}",
        related=(Related(places[1], "The other edition"),),
        help="take all projections from the current edition",
        names=(),
    )
