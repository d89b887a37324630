"""PAY111: pay that is called the highest, and lies below the average of all."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Related, Severity
from occupipe.facts.area import NATIONAL
from occupipe.facts.fact import Statistic
from occupipe.occupation import Wage
from occupipe.quantities.interval import finest, interval_among
from occupipe.rules.case import Case
from occupipe.rules.left import leave
from occupipe.rules.pattern import Pattern
from occupipe.rules.printing import STATISTICS, shown
from occupipe.rules.rule import rule
from occupipe.rules.same import sources_agree

NO_WHOLE = "no average of all is stated before it for the same year, pay period and source"
REACH = 120  # characters between the words and the figure that they are said of
_TOP = Pattern(
    r"\b(?:top|best|highest)[- ]pa(?:ying|yer|id)\b|\b(?:pays?|paid) (?:the |its workers the )?(?:best|most|highest)\b"
    r"|\b(?:highest|top) (?:average |mean |annual )?(?:wages?|pay|salar(?:y|ies))\b"
)
_FIGURE = Pattern(r"[$£€₹]|\d,?\d{3}\b")
_SECOND = Pattern(
    r"\b(?:second|third|fourth|fifth|2nd|3rd|next|not|followed|other|lowest|least)\b|\b(?:of|among) (?:these|those|them)\b"
)


@rule("PAY111", Severity.WARNING)
def top_pay_below_average(case: Case) -> Iterator[Finding]:
    """
    The pay of the best-paying industry or place lies below the average of all.

    ## Why it matters
    An average lies among the figures it is made of, so the best-paying part of a whole pays more than the whole. Where it
    does not, the list is one of other parts, such as those with the most jobs, or the average is of another year.

    ## Example
        # Welder

        Welders average $40,040 a year, says the Bureau of Labor Statistics. The top-paying industry is boiler
        manufacturing with a mean of $38,950 a year.

    ## Use instead
        # Welder

        Welders average $40,040 a year, says the Bureau of Labor Statistics. The top-paying industry is natural gas
        distribution with a mean of $68,220 a year.

    ## Exceptions
    Averages of one year and source are compared, and only the first figure behind the words: the second-best may lie below.
    Silent where the best is named among few ("of these, ... pays most").
    """
    means = [w for w in case.occupation.wages if w.statistic is Statistic.MEAN and w.subject is None]
    overall = [w for w in means if w.scope is None and w.area in (None, NATIONAL)]
    for wage in means:
        whole = next((w for w in overall if w is not wage and _is_whole_of(w, wage)), None)
        if whole is None and wage not in overall and _is_top(case, wage):
            leave(case, "PAY111", NO_WHOLE, wage)
        if whole is not None and _below(wage, whole) and _is_top(case, wage):
            yield _finding(wage, whole)


def _is_whole_of(whole: Wage, part: Wage) -> bool:
    """Whether a wage can be the average of all that another one is a part of; it is told before the parts."""
    alike = (whole.unit, whole.currency) == (part.unit, part.currency) and sources_agree(whole, part)
    years = (whole.reference_year, part.reference_year)
    return alike and whole.span < part.span and (None in years or years[0] == years[1])


def _below(part: Wage, whole: Wage) -> bool:
    step = finest((part, whole))
    return interval_among(part, step).below(interval_among(whole, step))


def _is_top(case: Case, wage: Wage) -> bool:
    """Whether the words before a wage call it the highest, and no other figure stands between."""
    start = max(wage.evidence.context_start, wage.span.start - REACH)
    before = case.passage(start, wage.span.start).text
    found = _TOP.last(before)
    if found is None:
        return False
    return not _FIGURE.search(before[found.end() :]) and not _SECOND.search(before[max(0, found.start() - 40) :])


def _finding(wage: Wage, whole: Wage) -> Finding:
    return Finding(
        wage.span,
        f"{shown(wage)} is called the highest pay, but lies below {STATISTICS[whole.statistic]} of all, {shown(whole)}",
        related=(Related(whole.span, "The average of all"),),
        help="look up what the list is of: parts with the most jobs are not those with the highest pay",
    )
