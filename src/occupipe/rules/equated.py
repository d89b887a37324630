"""Annual and hourly pay that words keep apart: other hours than those of work, part of a year, another place or group."""

from __future__ import annotations

from occupipe.occupation import Wage
from occupipe.rules.case import Case
from occupipe.rules.parts import narrowed
from occupipe.rules.pattern import Pattern
from occupipe.spans import Span

_CONTRAST = Pattern(
    r"[;,] (?:and |but |while |whereas |yet )?(?:in|at|for|among|elsewhere)\b"
    r"(?! (?:all|fact|short|terms|hourly|an? hour|(?:[a-z]{3,9} )?(?:19|20)\d\d))[^;]{3,80}$"
)
"""Words between two wages that begin another place or group."""
_OTHERS = Pattern(
    r"\b(?:and|but|while|whereas) (?:[a-z-]{2,20} ){0,2}[a-z-]{2,20}(?:ers|ors|ists|ians|men|techs|chiefs|nurses|employees)\b[^;]{0,50}$"
)
"""Words between two wages that begin other workers: "$24 to $32 an hour, and licensed surveyors from $75,000"."""
_EQUATED = Pattern(r"(?:\bor|\(|=|/|\bequals?|\bthat is|\bi\.e\.)(?: (?:about|around|roughly|nearly))? ?$")
_OTHER_HOURS = Pattern(
    r"\b(?:flight|flying|class|contact|show|studio|billable) hours?\b|\bper (?:class|show|flight|session|performance)\b"
)
"""Pay for hours that are not those of work: where an article speaks of them, no hourly figure is judged."""
_OTHER_TIME = Pattern(
    r"\bpart[- ]time|\bseasonal|\bschool year|\b(?:nine|ten|9|10)[- ]month|\bovertime|\bhours (?:a|per) (?:week|day)"
    r"|\bdays (?:a|per) year|\bfor \d{2,3} days"
)
"""Annual pay that is not for a year of full-time work, by the words of its sentence."""


def may_be_equated(case: Case, annual: Wage, hourly: Wage) -> bool:
    """Whether no words say that an annual and an hourly wage are of different work."""
    return not (_of_other_hours(case, annual, hourly) or _contrasted(case, annual, hourly))


def begins_others(case: Case, first: Span, second: Span) -> bool:
    """Whether the words between two places of a sentence begin other workers, or another clause."""
    between = case.passage(first.end, second.start).text if first.end < second.start else ""
    return ";" in between or _OTHERS.search(between) is not None


def is_put_as_one(case: Case, first: Wage, second: Wage) -> bool:
    """Whether the words between two wages put the second as the first in other words: "or", "that is", a bracket."""
    if first.evidence.context_start != second.evidence.context_start:
        return False
    return _EQUATED.search(case.passage(first.span.end, second.span.start).text) is not None


def _contrasted(case: Case, annual: Wage, hourly: Wage) -> bool:
    """Whether one is pay here and the other pay there: "$81,500 in Boston; in small towns $17 an hour"."""
    first, second = sorted((annual.span, hourly.span))
    if annual.evidence.context_start != hourly.evidence.context_start:
        return False
    between = case.passage(first.end, second.start).text
    if _EQUATED.search(between) is not None:
        return False
    later = annual if annual.span == second else hourly
    return any(p.search(between) for p in (_CONTRAST, _OTHERS)) or narrowed(case, later)


def _of_other_hours(case: Case, annual: Wage, hourly: Wage) -> bool:
    words = f"{case.context(annual).text} {case.context(hourly).text}"
    return _OTHER_TIME.search(words) is not None or _OTHER_HOURS.search(case.words(case.whole)) is not None
