"""Parts of an occupation: which wages and changes are those of an industry, a place or a group, by their words alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable

from occupipe.facts.area import NATIONAL
from occupipe.occupation import Figure, Wage
from occupipe.rules.case import Case
from occupipe.rules.pattern import Pattern

LONGEST_LABEL = 60  # characters of a label with its figure
REACH, REACH_BACK = 40, 200  # characters behind and before a figure in which it may be narrowed
_SETTING = Pattern(
    r"\bin (?:the )?(?:[a-z-]{2,20} ){0,3}(?:governments?|industr(?:y|ies)|sectors?|settings?|hospitals?|clinics?|practices?|schools?"
    r"|companies|firms|offices?|manufacturing|construction|services?|agencies)\b"
)
_NARROWER = Pattern(
    r"(?:,? (?:(?:a|an|per|each) )?(?:year|hour|month|jobs|annually|hourly)| ?/ ?hr)?,? (?:for|in|among|at|within) "
    r"(?!(?:the )?(?:next|coming|following|u\.?s\.?|united states|nation|country|all|past|last|period|decade|(?:19|20)\d\d|may|january"
    r"|february|march|april|june|july|august|september|october|november|december|[a-z]+ (?:19|20)\d\d)\b)"
)


def enumerated(case: Case, wages: Iterable[Wage]) -> set[int]:
    """
    The wages that a sentence, list or table tells apart from others of their statistic and year, by `id`.

    Such a passage gives a wage for each industry, place or group. Where the labels of some were not understood, those
    are rivals of no other wage: the ones without a label, and those that one label leaves alike.
    """
    passages: dict[Hashable, list[Wage]] = {}
    for wage in wages:
        block = case.block_at(wage.span.start)
        place = block.group if block is not None and block.group else (wage.evidence.context_start,)
        passages.setdefault((place, wage.statistic, wage.unit, wage.currency, wage.reference_year), []).append(wage)
    found: set[int] = set()
    for group in passages.values():
        if len({wage.value for wage in group}) > 1:
            labels = Counter((wage.scope, wage.area) for wage in group)
            found |= {id(w) for w in group if (w.scope, w.area) == (None, None) or labels[w.scope, w.area] > 1}
    return found


def is_general(case: Case, figure: Figure) -> bool:
    """
    Whether the words of a figure make it one of the whole occupation.

    Its sentence names the nation or the occupation, or is a mere label; what a longer sentence says of "them" or of
    "federal pay" may be of a part. Words that narrow the figure make it one of a part in any case.
    """
    if narrowed(case, figure):
        return False
    text = case.context(figure).text
    return figure.area == NATIONAL or len(text) <= LONGEST_LABEL or any(name in text for name in case.names)


def narrowed(case: Case, figure: Figure) -> bool:
    """
    Whether words of its sentence may narrow a figure to a part.

    "$10.91 an hour for stylists", "39 percent in hospitals", "in state government, employment will ...".
    """
    evidence = figure.evidence
    behind = case.passage(figure.span.end, min(evidence.context_end, figure.span.end + REACH)).text
    if _NARROWER.match(behind):
        return True
    before = case.passage(max(evidence.context_start, figure.span.start - REACH_BACK), figure.span.start).text
    return _SETTING.search(before) is not None
