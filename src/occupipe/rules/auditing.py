"""Auditing a page against itself: what its visible text says to each figure of its markup."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from occupipe.markup.claims import Claim, claims_of
from occupipe.occupation import Figure
from occupipe.rules.audit_likeness import (
    covers,
    equal_to,
    has_unit_of,
    is_like,
    is_of_all,
    is_of_other_year,
    is_printed,
    may_be_named,
    nearest_to,
    years_of,
)
from occupipe.rules.case import Case


class Verdict(StrEnum):
    """What is wrong with a figure of the markup, seen from the text."""

    ABSENT = "absent"
    DIFFERENT = "different"
    OTHER_STATISTIC = "other statistic"
    OTHER_YEAR = "other year"
    FINER = "finer"


class Answer(NamedTuple):
    """A figure of the markup that the text does not state so, and the figure of the text that is nearest to it."""

    claim: Claim
    verdict: Verdict
    figure: Figure | None


def answers(case: Case) -> tuple[Answer, ...]:
    """All figures of the markup that the text does not state as they stand there; worked out once for all rules."""
    if not case.article.text or not case.markup:
        return ()
    if _ANSWERS not in case.notes:
        case.notes[_ANSWERS] = tuple(answer for claim in claims(case) if (answer := _answer(case, claim)))
    found: tuple[Answer, ...] = case.notes[_ANSWERS]
    return found


def claims(case: Case) -> tuple[Claim, ...]:
    """The figures of the markup; worked out once for all rules."""
    if _CLAIMS not in case.notes:
        case.notes[_CLAIMS] = tuple(claims_of(case.markup))
    found: tuple[Claim, ...] = case.notes[_CLAIMS]
    return found


_ANSWERS, _CLAIMS = "answers to the markup", "claims of the markup"


def of_verdict(case: Case, verdict: Verdict) -> Iterator[Answer]:
    """The answers of one kind."""
    return (answer for answer in answers(case) if answer.verdict is verdict)


def _answer(case: Case, claim: Claim) -> Answer | None:
    figures = [figure for figure in case.figures if figure.kind == claim.kind]  # type: ignore[attr-defined]
    like = [figure for figure in figures if figure.subject is None and is_like(claim, figure)]
    fitting = [figure for figure in like if has_unit_of(claim, figure)]
    exact = equal_to(claim, fitting)
    if exact:
        return _of_exact(case, claim, exact, fitting)
    finer = next((figure for figure in fitting if covers(figure, claim.number)), None)
    if finer:
        return Answer(claim, Verdict.FINER, finer)
    other = equal_to(claim, [figure for figure in figures if has_unit_of(claim, figure)])
    if other:
        named = any(may_be_named(case, claim, figure) for figure in other)
        return None if named else Answer(claim, Verdict.OTHER_STATISTIC, other[0])
    elsewhere = equal_to(claim, like)
    if elsewhere:
        return Answer(claim, Verdict.DIFFERENT, elsewhere[0])
    rivals = [figure for figure in fitting if not is_of_other_year(claim, figure)]
    if is_printed(case, claim) and not (rivals and claim.category):
        return None  # a figure that was seen and given no meaning: it may be this one
    if rivals:
        return Answer(claim, Verdict.DIFFERENT, nearest_to(claim, rivals))
    return Answer(claim, Verdict.ABSENT, nearest_to(claim, fitting or figures))


def _of_exact(case: Case, claim: Claim, exact: list[Figure], fitting: list[Figure]) -> Answer | None:
    """What is wrong with a figure that the text states: it may be that of another group, or of another year."""
    if not claim.is_grouped and not any(is_of_all(figure) for figure in exact):
        rival = next((figure for figure in fitting if is_of_all(figure)), None)
        if rival:
            return Answer(claim, Verdict.DIFFERENT, rival)
    if not claim.years or any(years_of(figure) & claim.years for figure in exact):
        return None
    dated = [figure for figure in exact if years_of(figure)]
    if len(dated) == len(exact) or not any(str(year) in case.article.text for year in claim.years):
        return Answer(claim, Verdict.OTHER_YEAR, (dated or exact)[0])
    return None
