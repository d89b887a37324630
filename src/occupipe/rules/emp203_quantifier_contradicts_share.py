"""EMP203: a word of quantity and the percent beside it say different things."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from occupipe import late as re
from occupipe.diagnostics import Finding, Related, Severity
from occupipe.occupation import Share
from occupipe.quantities import percent
from occupipe.quantities.interval import Interval, interval_of
from occupipe.rules.case import Case
from occupipe.rules.left import leave
from occupipe.rules.passage import Passage
from occupipe.rules.pattern import Pattern
from occupipe.rules.printing import brief, shown
from occupipe.rules.quantifiers import QUANTIFIERS, quantifiers_in
from occupipe.rules.rule import rule
from occupipe.rules.shares import words_of
from occupipe.spans import Span

HALF = 50  # percent
TWO_THINGS = "the word of quantity and the percent of its sentence may speak of two things"
REACH = 200  # characters in which a percent still stands beside its word
MOST_WORDS = (
    7  # of a group named between the word and its percent: "the majority of medical records technicians, 39 percent"
)
_ENDS = Pattern(r"[,(:;-]\s*(?:(?:at|or|about|around|some|nearly|roughly|only|just) )*$")
_VERB = Pattern(r"\b(?:work|works|worked|are|were|is|was|have|has|held|hold|find|found|earn|do|take|get)\b")
_SETTING = Pattern(r"\b(?:in|for|at|by|as)\s+(?P<setting>[a-z' -]{3,60}?)\s*[,(:;]")
_PERCENT = Pattern(r"\d ?(?:%|percent|per cent)")
_APPOSED = Pattern(
    r"(?P<group>(?: [a-z'-]{2,20}){1,7})(?:, | \()(?:(?:at|or|about|around|some|nearly|roughly|only|just) ){0,2}"
    r"(?P<percent>\d{1,3}(?:\.\d{1,2})? ?(?:%|percent|per cent))[,)]"
)
"""A group of workers and its percent between commas or in parentheses: it is theirs, whatever the sentence says they do."""


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
    told: set[int] = set()
    for finding in chain(_beside_shares(case), _in_apposition(case)):
        if finding.span.start not in told:
            told.add(finding.span.start)
            yield finding


def _beside_shares(case: Case) -> Iterator[Finding]:
    for share in case.occupation.shares:
        start = max(share.evidence.context_start, share.span.start - REACH)
        before = case.passage(start, share.span.start)
        for name, first, last in quantifiers_in(before.text):
            if _fits(share, QUANTIFIERS[name].meaning):
                continue
            if _of_the_share(before.text[last:], share):
                yield _finding(case, share.span, shown(share), name, before.span(first, last))
                break
            leave(case, "EMP203", TWO_THINGS, share)


def _in_apposition(case: Case) -> Iterator[Finding]:
    """The percents between commas or in parentheses that were read as no share: those of pilots who "fly for" someone."""
    for block in case.article.blocks:
        raw = case.article.words(block.span)
        if ("%" in raw or "per" in raw) and (case.article.notations or _NAMES_PERCENT.search(raw)):
            passage = case.passage(block.span.start, block.span.end)
            yield from _judge_apposed(case, passage)


_NAMES_PERCENT = re.compile(r"[%％﹪]|per.?cent", re.IGNORECASE | re.DOTALL)
"""What the words of a percent have in every printed form: most sentences with "per" speak of pay or experience."""


def _judge_apposed(case: Case, passage: Passage) -> Iterator[Finding]:
    for name, first, last in quantifiers_in(passage.text):
        match = _APPOSED.match(passage.text, last)
        if match is None or _VERB.search(match["group"]):
            continue
        values = [interval_of(quantity) for quantity in percent.read(match["percent"])]
        if values and not _fit(values[0], QUANTIFIERS[name].meaning):
            place = passage.span(*match.span("percent"))
            words = passage.span(first, last)
            yield _finding(case, place, case.article.words(place), name, words)


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
    return _fit(interval_of(share), meaning)


def _fit(values: Interval, meaning: Interval) -> bool:
    return values.meets(meaning) and not (values.high == meaning.low and values.high is not None)


def _turned(figure: str, meaning: Interval) -> str | None:
    """Whether a majority by the word is a minority by the figure, or the other way round."""
    value = next((q.value for q in percent.read(figure)), None)
    if value is None:
        return None
    if meaning.low is not None and meaning.low >= HALF > value:
        return "a majority becomes a minority"
    return "a minority becomes a majority" if meaning.high is not None and meaning.high <= HALF < value else None


def _finding(case: Case, place: Span, figure: str, name: str, words: Span) -> Finding:
    said = brief(case.article.words(words))
    return Finding(
        place,
        f'"{said}" means {QUANTIFIERS[name].told}, but the figure is {figure}',
        related=(Related(words, "The word of quantity"),),
        help='the largest of several groups can be called "the largest share"',
        conclusion=_turned(figure, QUANTIFIERS[name].meaning),
    )
