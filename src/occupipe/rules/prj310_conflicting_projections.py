"""PRJ310: one period, two projected changes."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Related, Severity
from occupipe.rules.case import Case
from occupipe.rules.ledger import Change
from occupipe.rules.printing import MINUS, TURNS, shown
from occupipe.rules.projected_conflicts import is_turned, projected_conflicts
from occupipe.rules.rule import rule


@rule("PRJ310", Severity.ERROR)
def conflicting_projections(case: Case) -> Iterator[Finding]:
    """
    One period has two projected changes.

    ## Why it matters
    A reader cannot know which of the two to believe. Mostly one of them is of an older edition.

    ## Example
        Employment of trainers is projected to grow 14 percent from 2022 to 2032. Clients pay by the hour.

        From 2022 to 2032, employment of trainers is projected to grow 9 percent.

    ## Use instead
        Employment of trainers is projected to grow 14 percent from 2022 to 2032. Clients pay by the hour.

        From 2022 to 2032, employment of trainers is projected to grow 14 percent.

    ## Exceptions
    A warning where period, area or source is not stated for both. A change without an area is taken for the nation's.
    A yearly rate is no change over the period. One figure that is growth here and a decline there is PRJ304.
    """
    for conflict in projected_conflicts(case):
        if not is_turned(conflict):
            yield _finding(conflict.later, conflict.earlier, conflict.severity)


def _finding(later: Change, earlier: Change, severity: Severity) -> Finding:
    period = f" from {later.base_year} to {later.target_year}" if later.base_year and later.target_year else ""
    turned = later.value * earlier.value < 0
    now, before = (_directed(change) if turned else shown(change) for change in (later, earlier))
    return Finding(
        later.span,
        f"the projected change{period} is {now} here and {before} before",
        related=(Related(earlier.span, "The earlier figure"),),
        severity=severity,
        help="keep the figure of the current edition, and say from when to when it is",
        conclusion=TURNS if turned else None,
    )


def _directed(change: Change) -> str:
    """A change with its direction in words: its figure alone may be the same as that of the opposite one."""
    return f"{'growth' if change.value > 0 else 'a decline'} of {shown(change).lstrip(MINUS)}"
