"""PRJ309: percent where only percentage points fit, or the reverse."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from occupipe import late as re
from occupipe.diagnostics import Finding, Related, Severity
from occupipe.quantities.interval import Interval
from occupipe.rules.case import Case
from occupipe.rules.left import leave
from occupipe.rules.passage import Passage
from occupipe.rules.pattern import Pattern
from occupipe.rules.printing import number, percent
from occupipe.rules.rule import rule

HUNDRED = 100
NEITHER = "the figure is neither the difference of the two percents nor the change from one to the other"
FEWEST = 3  # percents in a block that can hold the statement
_MARK = r" ?(?:%|percent\b|per cent\b)"
_CHANGE = Pattern(
    rf"\bfrom (?P<a>\d{{1,3}}(?:\.\d{{1,2}})?)(?:{_MARK})? (?:[a-z0-9 ]{{0,30}})?to (?P<b>\d{{1,3}}(?:\.\d{{1,2}})?){_MARK}[^.;%\d]{{0,60}}"
    rf"(?P<c>\d{{1,3}}(?:\.\d{{1,2}})?)(?: ?(?:%|percent|per cent)(?P<points>age[ -]points?| points?)?| (?P<bare>points?))\b"
)


@rule("PRJ309", Severity.WARNING)
def percent_points_confused(case: Case) -> Iterator[Finding]:
    """
    A difference of two percents is called percent, or a relative change percentage points.

    ## Why it matters
    From 10 to 15 percent are five percentage points, and half as much again: 50 percent. The two are easily confused,
    and one is mostly many times the other.

    ## Example
        The share of nurses with a degree rose from 40 percent to 50 percent, an increase of 10 percent.

    ## Use instead
        The share of nurses with a degree rose from 40 percent to 50 percent, an increase of 10 percentage points.

    ## Exceptions
    Fires only where the figure fits the other meaning and not its own.
    """
    for block in case.article.blocks:
        raw = case.article.words(block.span)
        if "rom " in raw and raw.count("%") + raw.count("ercent") + raw.count("er cent") >= FEWEST:
            passage = case.passage(block.span.start, block.span.end)
            for match in _CHANGE.finditer(passage.text):
                yield from _judge(case, passage, match)


def _judge(case: Case, passage: Passage, match: re.Match[str]) -> Iterator[Finding]:
    first, last, change = (Decimal(match[name]) for name in ("a", "b", "c"))
    low, high = sorted((first, last))
    points = _printed(high).minus(_printed(low))
    relative = points.over(_printed(first)).times(HUNDRED)
    fits = {"percentage points": _printed(change).meets(points), "percent": _printed(change).meets(relative)}
    own, other = (
        ("percentage points", "percent") if match["points"] or match["bare"] else ("percent", "percentage points")
    )
    if not any(fits.values()):
        leave(case, "PRJ309", NEITHER, passage.span(match.start("c"), match.end()))
    if fits[own] or not fits[other]:
        return
    share = percent(Fraction(high - low) / Fraction(first) * HUNDRED)
    yield Finding(
        passage.span(match.start("c"), match.end()),
        f"from {first} to {last} percent is a change of {number(Fraction(high - low), 1).removesuffix('.0')} percentage points, "
        f"or {share}",
        related=(Related(passage.span(match.start("a"), match.end("b")), "The two percents"),),
        help=f'write "{other}"',
        names=(),
    )


def _printed(value: Decimal) -> Interval:
    """The values that would have been printed as a percent with as many decimals."""
    half = Fraction(Decimal(1).scaleb(int(value.as_tuple().exponent))) / 2
    return Interval(Fraction(value) - half, Fraction(value) + half)
