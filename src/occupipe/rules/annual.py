"""Words that make a figure one of a year: "5 percent a year", "an annual rate of 8.6 percent"."""

from __future__ import annotations

from occupipe.occupation import Growth
from occupipe.rules.case import Case
from occupipe.rules.pattern import Pattern
from occupipe.spans import Span

BEFORE = 80  # characters in which such words still belong to the figure
_BEHIND = Pattern(r" ?(?:(?:a|per|each|every) (?:year|annum)\b|annually|yearly|p\.a\.)")
_BEFORE = Pattern(
    r"\b(?:annual|yearly|annuali[sz]ed) (?:growth|rate|increase|change|gain|decline|job growth)\b[^;%]{0,60}$"
)


def annual_at(text: str, span: Span) -> bool:
    """
    Whether the words beside a figure of a folded text make it one of a single year.

    >>> annual_at("it will grow 5 percent a year", Span(13, 22)), annual_at("annual pay rose 5 percent", Span(16, 25))
    (True, False)
    """
    if _BEHIND.match(text, span.end):
        return True
    return _BEFORE.search(text[max(0, span.start - BEFORE) : span.start]) is not None


def worded_annual(case: Case, growth: Growth) -> bool:
    """Whether the words beside a projected percent make it a yearly rate, not the change over the period."""
    known: dict[int, bool] = case.notes.setdefault("worded annual", {})
    if growth.span.start not in known:
        known[growth.span.start] = _worded_annual(case, growth)
    return known[growth.span.start]


def _worded_annual(case: Case, growth: Growth) -> bool:
    before = case.passage(growth.evidence.context_start, growth.span.start).text
    figure = case.words(growth.span)
    behind = case.passage(growth.span.end, growth.evidence.context_end).text
    return annual_at(before + figure + behind, Span(len(before), len(before) + len(figure)))
