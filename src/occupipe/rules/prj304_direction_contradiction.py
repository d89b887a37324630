"""PRJ304: growth and decline of one projection."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Related, Severity
from occupipe.occupation import Figure, Growth, GrowthCount
from occupipe.rules.case import Case
from occupipe.rules.claims import claims_of
from occupipe.rules.ledger import Change
from occupipe.rules.pattern import Pattern
from occupipe.rules.printing import MINUS, TURNS, shown
from occupipe.rules.projected_conflicts import is_turned, projected_conflicts
from occupipe.rules.rule import rule

REACH = 50  # characters between a verb and its figure
_VERB = Pattern(
    r"\b(?:(?P<up>grow|grows|grew|increase|increases|increased|rise|rises|rose|expand|expands|climb|climbs)"
    r"|(?P<down>decline|declines|declined|decrease|decreases|decreased|fall|falls|fell|shrink|shrinks|drop|drops|dropped))"
    r"(?= (?:by |about |around |roughly |an estimated |at |in number by |some |nearly |only )*[-+]?$)"
)
_LOSS = Pattern(r"\b(?:jobs? )?(?:lost|loss(?:es)?|lose|loses|shed|cut)\b")


@rule("PRJ304", Severity.ERROR)
def direction_contradiction(case: Case) -> Iterator[Finding]:
    """
    A projection grows by its words and declines by its figure, or the other way round.

    ## Why it matters
    Whether there will be more jobs or fewer is the first thing a reader takes from an outlook.

    ## Example
        Employment of paralegals in state government is projected to grow by -4 percent from 2024 to 2034.

    ## Use instead
        Employment of paralegals in state government is projected to decline by 4 percent from 2024 to 2034.

    ## Exceptions
    "Growth: -4 percent" is a label and no contradiction; "decline by -4 percent" turns the sign twice and is understood.
    In two sentences growth and decline are told where both have one figure and state one period; two figures are PRJ310.
    """
    figures: tuple[Growth | GrowthCount, ...] = (*case.occupation.growth, *case.occupation.growth_counts)
    for figure in figures:
        yield from _against_its_verb(case, figure)
    for claim in claims_of(case):
        percent, change = claim.percent, claim.change
        opposite = percent is not None and change is not None and percent.value * change.value < 0
        if percent is not None and change is not None and opposite and not _is_loss(case, change):
            yield _opposite(percent, change)
    for conflict in projected_conflicts(case):
        if is_turned(conflict):
            yield _turned(conflict.earlier, conflict.later)


def _is_loss(case: Case, change: GrowthCount) -> bool:
    """Whether a change in jobs is called a loss: its number needs no sign then."""
    start = max(change.evidence.context_start, change.span.start - REACH)
    return _LOSS.search(case.passage(start, change.span.start).text) is not None


def _against_its_verb(case: Case, figure: Growth | GrowthCount) -> Iterator[Finding]:
    start = max(figure.evidence.context_start, figure.span.start - REACH)
    before = case.passage(start, figure.span.start)
    match = _VERB.search(before.text)
    if match is None:
        return
    printed = figure.evidence.quote
    negative = figure.value < 0 and printed[:1] in MINUS
    positive = figure.value > 0 and (printed[:1] == "+" or case.article.text[figure.span.start - 1] == "+")
    if not (negative if match["up"] else positive):
        return
    words = before.span(match.start(), match.end())
    yield Finding(
        figure.span,
        f'"{match[0]}" by {shown(figure)} says two things: the figure is a {"decline" if negative else "rise"}',
        related=(Related(words, "The verb"),),
        help="check the sign in the source; a decline is printed without a minus sign behind its verb",
        conclusion=TURNS,
    )


def _turned(earlier: Change, later: Change) -> Finding:
    """One figure of one period that is growth here and a decline there."""
    ways = f"is {_way(later)} here and {_way(earlier)} before"
    return _both(earlier, later, f"{shown(later)} from {later.base_year} to {later.target_year} {ways}")


def _opposite(percent: Growth, change: GrowthCount) -> Finding:
    """A change in percent and one in jobs that are one projection and go different ways."""
    first, second = sorted((percent, change), key=lambda figure: figure.span)
    return _both(first, second, f"{shown(first)} is {_way(first)} and {shown(second)} is {_way(second)}")


def _way(change: Figure) -> str:
    return "growth" if change.value > 0 else "a decline"


def _both(first: Figure, second: Figure, said: str) -> Finding:
    return Finding(
        second.span,
        f"{said}: one projection cannot be both",
        related=(Related(first.span, "The other figure"),),
        help="check the sign of both in the source",
        conclusion=TURNS,
    )
