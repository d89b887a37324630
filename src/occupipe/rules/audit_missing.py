"""Auditing the markup from the text's side: figures and credentials that it leaves out."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe import late as re
from occupipe.facts.credential_words import NOUN
from occupipe.facts.fact import Statistic, Status
from occupipe.markup.claims import Claim
from occupipe.occupation import Figure, Part, Wage
from occupipe.rules.audit_likeness import has_unit_of, is_like, is_of_all, is_of_other_year
from occupipe.rules.audit_telling import KINDS
from occupipe.rules.audit_words import Text, level_in
from occupipe.rules.auditing import answers, claims
from occupipe.rules.case import Case
from occupipe.rules.printing import STATISTICS

_PAY = (
    Statistic.MEDIAN, Statistic.MEAN, Statistic.P10, Statistic.P25, Statistic.P75, Statistic.P90, Statistic.LOW,
    Statistic.HIGH,
)  # fmt: skip
"""The statistics of pay that markup has a place for."""
_NOUN = re.compile(NOUN)
_RANGES = (None, "median", "mean")  # starting pay and pay without a statistic have none


def missing(case: Case) -> Iterator[tuple[Part, str]]:
    """The parts of the text that the markup leaves out, each with what it is."""
    if not case.article.text or not case.markup.described:
        return
    given = claims(case)
    told = {answer.figure.span for answer in answers(case) if answer.figure}
    kinds = {claim.kind for claim in given} - {"salary", "experience"}
    for figure in case.figures:
        if figure.span not in told and _is_asked(figure, kinds) and not any(_gives(claim, figure) for claim in given):
            yield figure, _named(figure)
    yield from _certifications(case)
    yield from _levels(case)


def _is_asked(figure: Figure, kinds: set[str]) -> bool:
    """Whether markup would have a figure: pay of all workers; the other kinds where it has observations of them."""
    if figure.status is Status.CONTRADICTED or not is_of_all(figure):
        return False
    if figure.bound is not None or figure.value_high is not None:
        return False
    if isinstance(figure, Wage):
        return figure.statistic in _PAY and figure.range_of in _RANGES
    return figure.kind in kinds  # type: ignore[attr-defined]


def _gives(claim: Claim, figure: Figure) -> bool:
    """
    Whether the markup has a figure of the kind of one of the text, for the same year as far as both tell.

    Another value, or another statistic of this one, is told by another rule; of two values that the text gives for one thing the markup can have but one.
    """
    if claim.kind != figure.kind or not has_unit_of(claim, figure):  # type: ignore[attr-defined]
        return False
    return claim.number == figure.value or (is_like(claim, figure) and not is_of_other_year(claim, figure))


def _named(figure: Figure) -> str:
    return STATISTICS[figure.statistic] if isinstance(figure, Wage) else KINDS[figure.kind]  # type: ignore[attr-defined]


def _certifications(case: Case) -> Iterator[tuple[Part, str]]:
    """Certifications of which the markup has neither the name nor the letters."""
    names = _texts_under(case, "qualifications")
    marked = Text(" ".join(names))
    for part in case.occupation.certifications:
        is_known = part.name in names or part.abbreviation in names or marked.has(_own_words(part.name))
        if part.status is not Status.CONTRADICTED and not is_known:
            yield part, "the certification"


def _own_words(name: str) -> str:
    """
    The name of a certification without its noun, which markup has as the category.

    >>> _own_words("Land Surveyor certification"), _own_words("Certified Welder")
    ('Land Surveyor', 'Certified Welder')
    """
    own, _, last = name.rpartition(" ")
    return own if own and _NOUN.fullmatch(last) else name


def _levels(case: Case) -> Iterator[tuple[Part, str]]:
    """Levels of education that the markup does not have, where it has any."""
    marked = _texts_under(case, "educationRequirements")
    graded = _texts_under(case, "educationRequirements", ("educationalLevel", "credentialCategory"))
    levels = {level_in(words) for words in (*marked, *graded)}
    for part in case.occupation.education:
        is_own = part.scope is None and part.subject is None and part.role != "optional"
        if marked and is_own and part.level not in levels:
            yield part, "the level of education"


def _texts_under(case: Case, name: str, keys: tuple[str, ...] = ("name", "alternateName")) -> list[str]:
    """All words that the markup has under a property of the occupation, or under some keys of the things there."""
    values = [value for occupation in case.markup.described for value in occupation.all(name)]
    things = [thing for value in values if (thing := case.markup.referred(value))]
    inner = [value for thing in things for value in thing.values if value.name in keys]
    return [value.value for value in (*values, *inner) if isinstance(value.value, str)]
