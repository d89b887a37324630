"""PRJ303: "much faster than average" and its like against the scale of the edition."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.article import BlockKind
from occupipe.diagnostics import Finding, Related, Severity
from occupipe.facts.area import NATIONAL
from occupipe.facts.comparison import WORDING
from occupipe.facts.source import BLS
from occupipe.occupation import Growth
from occupipe.rules.case import Case
from occupipe.rules.horizon import Horizon, horizon_of
from occupipe.rules.left import leave
from occupipe.rules.printing import shown
from occupipe.rules.rule import rule
from occupipe.rules.same import publisher
from occupipe.rules.wording_scale import (
    LENGTH,
    PHRASES,
    SCALES,
    YEARLY_SINCE,
    edition_of_year,
    mismatch,
    whole_percents,
)
from occupipe.spans import Span

REACH = 400  # characters behind a sentence in which the wording of its figure is looked for
NO_SCALE = "only the Bureau of Labor Statistics has a scale, and only for a whole occupation in the nation"
NO_DECADE = "the projection states no period of ten years"
NOT_CONFIRMED = "the scale of this edition is not confirmed"
AMERICAN = "USD"


@rule("PRJ303", Severity.WARNING)
def outlook_wording_mismatch(case: Case) -> Iterator[Finding]:
    """
    The outlook is worded faster or slower than its percent on the scale of its edition.

    ## Why it matters
    "Much faster than average" is no opinion: the Occupational Outlook Handbook prints it for changes in a range that it
    sets anew with each edition. A wording of another edition makes an ordinary outlook a bright one.

    ## Example
        Employment of paralegals is projected to grow 2 percent from 2024 to 2034, much faster than the average for all
        occupations.

    ## Use instead
        Employment of paralegals is projected to grow 2 percent from 2024 to 2034, slower than the average for all
        occupations.

    ## Exceptions
    Where the period has no start year, the edition is inferred from the newest year of the article, and the message says
    so; a note where two editions could be meant. Editions whose scale is not confirmed are not judged, nor are
    projections of states, of other countries, or of another source than the Bureau of Labor Statistics.

    ## Source
    BLS Occupational Outlook Handbook, key phrases of each edition.
    """
    if any(wage.currency != AMERICAN for wage in case.occupation.wages):
        return
    told: set[tuple[object, ...]] = set()
    for growth in case.occupation.growth:
        key = (growth.value, growth.comparison, growth.base_year)
        if growth.comparison is None or growth.subject is not None:
            continue
        if not _of_the_handbook(growth):
            leave(case, "PRJ303", NO_SCALE, growth)
        elif key not in told:
            told.add(key)
            yield from _judge(case, growth, growth.comparison)


def _of_the_handbook(growth: Growth) -> bool:
    return publisher(growth) in (None, BLS) and growth.area in (None, NATIONAL) and growth.scope is None


def _judge(case: Case, growth: Growth, wording: str) -> Iterator[Finding]:
    horizon = horizon_of(case, growth)
    if horizon is None or horizon.target is None or horizon.target - horizon.base != LENGTH:
        leave(case, "PRJ303", NO_DECADE, growth)
        return
    edition = edition_of_year(horizon.base) if horizon.inferred else horizon.base
    if edition is None or edition not in SCALES:
        leave(case, "PRJ303", NOT_CONFIRMED, growth)
        return
    fitting = mismatch(edition, wording, whole_percents(growth))
    if fitting is not None:
        yield _finding(case, growth, wording, fitting, horizon)


def _finding(case: Case, growth: Growth, wording: str, fitting: str, horizon: Horizon) -> Finding:
    words = _wording_span(case, growth, wording)
    right = f'"{PHRASES[fitting]}"' if fitting else "worded otherwise"
    edition = f"{horizon.base}-{(horizon.base + LENGTH) % 100:02d}"
    inferred = f", inferred from {horizon.base}, the newest year of the article" if horizon.inferred else ""
    return Finding(
        words or growth.span,
        f'{shown(growth)} is {right}, not "{PHRASES[wording]}", on the scale of the {edition} edition{inferred}',
        related=(Related(growth.span, "The projected change"),) if words else (),
        severity=Severity.NOTE if horizon.inferred and horizon.base >= YEARLY_SINCE else None,
        help="use the wording that the Occupational Outlook Handbook prints beside the percent",
    )


def _wording_span(case: Case, growth: Growth, wording: str) -> Span | None:
    """The words of comparison nearest behind the start of the figure's sentence, in its paragraph."""
    block = case.block_at(growth.span.start)
    start, end = growth.evidence.context_start, growth.evidence.context_end
    if block is not None and block.kind is not BlockKind.TABLE_ROW:
        end = max(end, min(block.span.end, end + REACH))
    passage = case.passage(start, end)
    cues = WORDING.find(passage.text, 0, len(passage.text))
    return next((passage.span(cue.start, cue.end) for cue in cues if cue.label == wording), None)
