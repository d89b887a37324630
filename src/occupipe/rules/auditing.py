"""Auditing a page against itself: what its visible text says to each figure of its markup."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from occupipe import late as re
from occupipe.facts.area import NATIONAL
from occupipe.markup.claims import Claim, claims_of
from occupipe.occupation import Figure, Share, Wage
from occupipe.quantities.interval import interval_of
from occupipe.rules.case import Case
from occupipe.spans import Span


class Verdict(StrEnum):
    """What is wrong with a figure of the markup, seen from the text."""

    ABSENT = "absent"
    DIFFERENT = "different"
    OTHER_STATISTIC = "other statistic"
    OTHER_YEAR = "other year"
    FINER = "finer"


@dataclass(frozen=True, slots=True)
class Answer:
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
    exact = _equal(claim, fitting)
    if exact:
        return _of_exact(case, claim, exact, fitting)
    finer = next((figure for figure in fitting if _covers(figure, claim.number)), None)
    if finer:
        return Answer(claim, Verdict.FINER, finer)
    other = _equal(claim, [figure for figure in figures if has_unit_of(claim, figure)])
    if other:
        return Answer(claim, Verdict.OTHER_STATISTIC, other[0])
    elsewhere = _equal(claim, like)
    if elsewhere:
        return Answer(claim, Verdict.DIFFERENT, elsewhere[0])
    if is_printed(case, claim.number):
        return None  # a figure that was seen and given no meaning: it may be this one
    rivals = [figure for figure in fitting if not is_of_other_year(claim, figure)]
    if rivals:
        return Answer(claim, Verdict.DIFFERENT, _nearest(claim, rivals))
    return Answer(claim, Verdict.ABSENT, _nearest(claim, fitting or figures))


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


def is_like(claim: Claim, figure: Figure) -> bool:
    """Whether a figure of the text is of the statistic, or the category, that the markup names."""
    if isinstance(figure, Share):
        return claim.category is None or _words(figure.category) == _words(claim.category)
    return claim.statistic is None or not isinstance(figure, Wage) or figure.statistic == claim.statistic


def has_unit_of(claim: Claim, figure: Figure) -> bool:
    """Whether a figure is of the unit and the currency of the markup, as far as it tells them."""
    unit, currency = getattr(figure, "unit", None), getattr(figure, "currency", None)
    return claim.unit in (None, unit) and (currency is None or claim.currency in (None, currency))


def is_of_all(figure: Figure) -> bool:
    """Whether a figure is for all workers of the occupation, in the nation or in no named place."""
    return figure.scope is None and figure.subject is None and figure.area in (None, NATIONAL)


def years_of(figure: Figure) -> frozenset[int]:
    """All years that a figure is told to be for."""
    named = (getattr(figure, name, None) for name in ("reference_year", "base_year", "target_year"))
    return frozenset(year for year in named if year is not None)


def is_printed(case: Case, number: Decimal) -> bool:
    """Whether a number stands in the text outside of the figures that were read."""
    read = [figure.span for figure in case.figures]
    forms = {re.escape(form) for form in (f"{number:,f}", f"{number:f}")}
    pattern = rf"(?:^|[^\d.,])(?P<number>{'|'.join(sorted(forms))})(?=$|[^\d.,]|[.,](?:$|\D))"
    found = (Span(*match.span("number")) for match in re.finditer(pattern, case.article.text))
    return any(not any(span.meets(other) for other in read) for span in found)


def _equal(claim: Claim, figures: Iterable[Figure]) -> list[Figure]:
    """The figures with the number of the markup."""
    return [figure for figure in figures if claim.number in (figure.value, figure.value_high)]


def _covers(figure: Figure, number: Decimal) -> bool:
    """Whether a number would be printed as the figure is: then it is finer than the text. A limit covers nothing."""
    if figure.bound is not None:
        return False
    interval, exact = interval_of(figure), Fraction(number)
    return (interval.low is None or interval.low <= exact) and (interval.high is None or exact <= interval.high)


def is_of_other_year(claim: Claim, figure: Figure) -> bool:
    """Whether both tell years, and none of them is the same."""
    years = years_of(figure)
    return bool(claim.years and years) and not claim.years & years


def _nearest(claim: Claim, figures: Sequence[Figure]) -> Figure | None:
    """The figure that the markup most likely means: of all workers, then the one nearest in value."""
    return min(figures, key=lambda figure: (not is_of_all(figure), abs(figure.value - claim.number)), default=None)


def _words(text: str) -> str:
    return " ".join(text.split()).casefold()
