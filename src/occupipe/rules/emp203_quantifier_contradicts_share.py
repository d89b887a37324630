"""EMP203: a word of quantity and the percent beside it say different things."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Related, Severity
from occupipe.occupation import Share
from occupipe.quantities.interval import Interval, interval_of
from occupipe.rules.case import Case
from occupipe.rules.pattern import Pattern
from occupipe.rules.printing import brief, shown
from occupipe.rules.quantifiers import QUANTIFIERS, quantifiers_in
from occupipe.rules.rule import rule
from occupipe.rules.shares import words_of
from occupipe.spans import Span

REACH = 200  # characters in which a percent still stands beside its word
MOST_WORDS = (
    7  # of a group named between the word and its percent: "the majority of medical records technicians, 39 percent"
)
_ENDS = Pattern(r"[,(:;-]\s*(?:(?:at|or|about|around|some|nearly|roughly|only|just) )*$")
_VERB = Pattern(r"\b(?:work|works|worked|are|were|is|was|have|has|held|hold|find|found|earn|do|take|get)\b")
_SETTING = Pattern(r"\b(?:in|for|at|by|as)\s+(?P<setting>[a-z' -]{3,60}?)\s*[,(:;]")
_PERCENT = Pattern(r"\d ?(?:%|percent|per cent)")


@rule("EMP203", Severity.WARNING)
def quantifier_contradicts_share(case: Case) -> Iterator[Finding]:
    """
    "Majority", "most", "half" or "few" does not fit the percent beside it.

    ## Why it matters
    A majority is more than half. A group of 39 percent can be the largest and still be a minority, and readers remember
    the word, not the figure.

    ## Example
        The majority of records clerks work in hospitals; 39 percent work in public or private hospitals.

    ## Use instead
        The largest share of records clerks work in hospitals; 39 percent work in public or private hospitals.

    ## Exceptions
    The percent must stand directly beside the word, or be the share of the same setting: "most work full time, and 10
    percent work in hospitals" speaks of two things.
    """
    for share in case.occupation.shares:
        start = max(share.evidence.context_start, share.span.start - REACH)
        before = case.passage(start, share.span.start)
        for name, first, last in quantifiers_in(before.text):
            if not _fits(share, QUANTIFIERS[name].meaning) and _of_the_share(before.text[last:], share):
                yield _finding(case, share, name, before.span(first, last))
                break


def _of_the_share(between: str, share: Share) -> bool:
    """Whether a word of quantity is said of a share: it names the same group of workers, or the same setting."""
    if _PERCENT.search(between):
        return False
    end = _ENDS.search(between)
    group = between[: end.start()] if end else between
    if end and len(group.split()) <= MOST_WORDS and not _VERB.search(group):
        return True
    setting = _SETTING.search(between)
    return setting is not None and _within(words_of(setting["setting"]), words_of(share.category))


def _within(words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    return bool(words) and set(words) <= set(others)


def _fits(share: Share, meaning: Interval) -> bool:
    """Whether a share can be what the word says; one that is just half is no majority."""
    values = interval_of(share)
    return values.meets(meaning) and not (values.high == meaning.low and values.high is not None)


def _finding(case: Case, share: Share, name: str, words: Span) -> Finding:
    said = brief(case.article.words(words))
    return Finding(
        share.span,
        f'"{said}" means {QUANTIFIERS[name].told}, but the figure is {shown(share)}',
        related=(Related(words, "The word of quantity"),),
        help='the largest of several groups can be called "the largest share"',
    )
