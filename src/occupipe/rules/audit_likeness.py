"""Which figures of a text a figure of its markup may be: of its statistic, unit, year and group."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction

from occupipe import late as re
from occupipe.facts.area import NATIONAL
from occupipe.facts.fact import Statistic
from occupipe.markup.claims import Claim
from occupipe.occupation import Figure, Share, Wage
from occupipe.quantities.interval import interval_of
from occupipe.rules.case import Case
from occupipe.spans import Span


def is_like(claim: Claim, figure: Figure) -> bool:
    """Whether a figure of the text is of the statistic, or the category, that the markup names."""
    if isinstance(figure, Share):
        return claim.category is None or _words(figure.category) == _words(claim.category)
    return claim.statistic is None or not isinstance(figure, Wage) or figure.statistic == claim.statistic


NAMED: dict[str, tuple[str, ...]] = {
    "p10": ("10th", "lowest 10", "bottom 10", "lowest ten"),
    "p25": ("25th", "lower quartile", "lowest 25"),
    "median": ("median", "50th", "middle"),
    "p75": ("75th", "upper quartile", "highest 25"),
    "p90": ("90th", "highest 10", "top 10", "highest ten"),
    "mean": ("average", "mean"),
}  # fmt: skip
"""Words that name a statistic."""
_UNNAMED = (Statistic.TYPICAL, Statistic.LOW, Statistic.HIGH)
LARGE = 1_000  # from here on a number stands in a text only where it is meant
_NEAR = 60  # characters around a figure in which its label may stand


def may_be_named(case: Case, claim: Claim, figure: Figure) -> bool:
    """
    Whether a figure without a statistic of its own has the words of the one that the markup names beside it.

    Labels stand before, above or below their figures, and not every way of setting them is read.
    """
    if not isinstance(figure, Wage) or figure.statistic not in _UNNAMED:
        return False
    around = case.article.text[max(0, figure.span.start - _NEAR) : figure.span.end + _NEAR].lower()
    return any(words in around for words in NAMED.get(claim.statistic or "", ()))


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


def is_printed(case: Case, claim: Claim) -> bool:
    """
    Whether the number of the markup stands in the text outside of the figures that were read.

    Small numbers stand everywhere: they need the sign of a percent behind, or that of a currency before.
    """
    number = abs(claim.number)
    forms = "|".join(sorted({re.escape(form) for form in (f"{number:,f}", f"{number:f}")}))
    before, behind = (r"(?:^|[^\d.,])", r"(?:$|[^\d.,]|[.,](?:$|\D))")
    if claim.unit == "percent":
        behind = r"(?:\s?%|[\s-]percent)"
    elif number < LARGE:
        before = r"[$£€₹]\s?"
    read = [figure.span for figure in case.figures]
    found = re.finditer(rf"{before}(?P<number>{forms})(?={behind})", case.article.text)
    return any(not any(Span(*match.span("number")).meets(span) for span in read) for match in found)


def equal_to(claim: Claim, figures: Iterable[Figure]) -> list[Figure]:
    """The figures with the number of the markup."""
    return [figure for figure in figures if claim.number in (figure.value, figure.value_high)]


def covers(figure: Figure, number: Decimal) -> bool:
    """Whether a number would be printed as the figure is: then it is finer than the text. A limit covers nothing."""
    if figure.bound is not None:
        return False
    interval, exact = interval_of(figure), Fraction(number)
    return (interval.low is None or interval.low <= exact) and (interval.high is None or exact <= interval.high)


def is_of_other_year(claim: Claim, figure: Figure) -> bool:
    """Whether both tell years, and none of them is the same."""
    years = years_of(figure)
    return bool(claim.years and years) and not claim.years & years


def nearest_to(claim: Claim, figures: Sequence[Figure]) -> Figure | None:
    """The figure that the markup most likely means: of all workers, then the one nearest in value."""
    return min(figures, key=lambda figure: (not is_of_all(figure), abs(figure.value - claim.number)), default=None)


def _words(text: str) -> str:
    return " ".join(text.split()).casefold()
