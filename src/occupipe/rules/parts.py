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
_JOINT = Pattern(r",? (?:and|or) |, ")
_SETTING = Pattern(
    r"\bin (?:the )?(?:[a-z-]{2,20} ){0,3}(?:governments?|industr(?:y|ies)|sectors?|settings?|hospitals?|clinics?|practices?|schools?"
    r"|companies|firms|offices?|manufacturing|construction|services?|agencies)\b"
)
_NARROWER = Pattern(
    r"(?:,? (?:(?:a|an|per|each) )?(?:year|hour|month|jobs|annually|hourly)| ?/ ?hr)?,? (?:for|in|among|at|within) "
    r"(?!(?:the )?(?:next|coming|following|u\.?s\.?|united states|nation|country|all|past|last|period|decade|(?:19|20)\d\d|may|january"
    r"|february|march|april|june|july|august|september|october|november|december|[a-z]+ (?:19|20)\d\d)\b)"
)
_QUALIFIED = Pattern(
    r"\bwith (?:a |an |the |only |about |over |more than |less than |at least |no |some |advanced )?"
    r"(?:[a-z0-9+'-]{1,15} ){0,3}(?:degree|doctorate|ph\.?d|diploma|licen[sc]e|certificat(?:e|ion)|training|education|experience|skills|seniority)\b"
)
"""Words for the qualified among the workers: "with a doctorate the median is ..."."""
_SOME = Pattern(r"\bthe (?:former|latter)\b|\d of (?:them|these|those)\b")
"""Words for some of those that were named before: "the former had 18,300 of them"."""
_TIME_BEFORE = Pattern(
    r"(?:\b(?:years?|decade) (?:earlier|before|ago|prior|previously)\b|\b(?:previously|formerly|last year|back then)\b)[^.;:!?\d]{0,50}$"
    r"|\b(?:up|down|risen|rose|fallen|fell|increased|climbed) from (?:about |around |just |only )?$"
)
_TIME_BEHIND = Pattern(
    r"(?:,? (?:a|an|per) (?:year|hour)| jobs)?,? (?:(?:a|one|two|three|five|ten|\d{1,2}) (?:years?|decade) (?:earlier|before|ago)"
    r"|(?:in )?the (?:previous|prior) (?:year|decade))(?: that| it)?(?:[,.;:)!?]|$)"
)
"""Words that count the time of a figure back from another, before it and behind it."""


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
    text = case.context(figure).text
    if narrowed(case, figure) or _SOME.search(text):
        return False
    return figure.area == NATIONAL or len(text) <= LONGEST_LABEL or names_occupation(case, text)


def names_occupation(case: Case, text: str) -> bool:
    """Whether a folded text has a name of the occupation."""
    return any(all(part in text for part in name) for name in name_parts(case))


def name_parts(case: Case) -> list[tuple[str, ...]]:
    """
    The names of the occupation, each as the parts that a sentence has to have.

    "Farmer, Rancher, and Other Agricultural Manager" is printed as "farmers, ranchers, and other agricultural managers".
    """
    if "name parts" not in case.notes:
        case.notes["name parts"] = [tuple(filter(None, _JOINT.split(name))) for name in case.names]
    known: list[tuple[str, ...]] = case.notes["name parts"]
    return known


def narrowed(case: Case, figure: Figure) -> bool:
    """
    Whether words of its sentence may narrow a figure to a part.

    "$10.91 an hour for stylists", "39 percent in hospitals", "in state government, employment will ...".
    """
    evidence = figure.evidence
    behind = case.passage(figure.span.end, min(evidence.context_end, figure.span.end + REACH)).text
    if _NARROWER.match(behind):
        return True
    before = _before(case, figure)
    return _SETTING.search(before) is not None or _QUALIFIED.search(before) is not None


def of_another_time(case: Case, figure: Figure) -> bool:
    """
    Whether words beside a figure count its time back from another: it is no rival of the figures of that other time.

    "Ten years earlier it stood at $71,550", "up from $38,200", "$54,320 a year before".
    """
    behind = case.passage(figure.span.end, min(figure.evidence.context_end, figure.span.end + REACH)).text
    return _TIME_BEHIND.match(behind) is not None or _TIME_BEFORE.search(_before(case, figure)) is not None


def _before(case: Case, figure: Figure) -> str:
    """The words of its sentence that stand before a figure, as far as they may be said of it."""
    start = figure.span.start
    return case.passage(max(figure.evidence.context_start, start - REACH_BACK), start).text
