"""What a figure was read to mean, in words for people."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from occupipe.facts.fact import Confidence, PayPeriod, Statistic
from occupipe.occupation import Employment, Experience, Figure, Growth, GrowthCount, Openings, Share, Wage
from occupipe.quantities.quantity import Bound
from occupipe.reports.html.numerals import value_of
from occupipe.rules.printing import PER, plural

STATISTICS: dict[Statistic, str] = {
    Statistic.MEDIAN: "Median wage", Statistic.MEAN: "Average wage", Statistic.P10: "10th percentile wage",
    Statistic.P25: "25th percentile wage", Statistic.P75: "75th percentile wage", Statistic.P90: "90th percentile wage",
    Statistic.LOW: "Low end of pay", Statistic.HIGH: "High end of pay", Statistic.ENTRY: "Entry-level pay",
    Statistic.STARTING: "Starting pay", Statistic.TYPICAL: "Pay",
}  # fmt: skip

KINDS: dict[type[Figure], str] = {
    Employment: "Jobs", Share: "Share of workers", Growth: "Projected change", GrowthCount: "Projected change in jobs",
    Openings: "Job openings", Experience: "Experience",
}  # fmt: skip

COMPARISONS: dict[str, str] = {
    "much_faster": "much faster than average", "faster": "faster than average", "as_fast": "as fast as average",
    "slower": "slower than average", "little_or_no_change": "little or no change", "decline": "decline",
}  # fmt: skip

BOUNDS: dict[Bound, str] = {Bound.AT_LEAST: "at least", Bound.AT_MOST: "at most"}

OWN_ANNUAL = {"year": "a year", "period": "over the period"}


class Meaning(NamedTuple):
    """What a figure says: `label` of what, `value` with its unit, and `details`: year, place, of whom, from whom."""

    label: str
    value: str
    details: tuple[str, ...]


def meaning_of(figure: Figure, as_of: date | None = None) -> Meaning:
    """A figure in words; years are dated from the as-of day, where there is one."""
    return Meaning(label_of(figure), value_words(figure), tuple(_details(figure, as_of)))


def label_of(figure: Figure) -> str:
    """What the figure is: `Median wage`, `Share of workers`."""
    if isinstance(figure, Wage):
        return STATISTICS[figure.statistic]
    if isinstance(figure, Employment) and figure.target_year is not None:
        return "Projected jobs"
    return KINDS[type(figure)]


def value_words(figure: Figure) -> str:
    """The value with its unit: `about $32,350 a year`, `at least 14 to 19 percent`."""
    words = [value_of(figure)]
    if figure.bound is not None:
        words.insert(0, BOUNDS[figure.bound])
    if figure.approximate:
        words.insert(0, "about")
    if isinstance(figure, Wage):
        words.append(PER[PayPeriod(figure.unit)])
    if isinstance(figure, GrowthCount | Openings) and figure.per is not None:
        words.append(OWN_ANNUAL[figure.per])
    return " ".join(words)


def _details(figure: Figure, as_of: date | None) -> Iterator[str]:
    """Of what, when, where, of whom, from whom, and how surely; what the article leaves open is said too."""
    if isinstance(figure, Share):
        yield figure.category
    if isinstance(figure, Wage) and figure.range_of is not None:
        yield f"of a range called {figure.range_of} pay"
    yield period_of(figure, as_of) or "no year stated"
    if isinstance(figure, Growth | GrowthCount) and figure.comparison is not None:
        yield COMPARISONS[figure.comparison]
    yield from where_of(figure)
    yield figure.source or "no source named"
    if figure.confidence is Confidence.LIKELY:
        yield "likely, not certain"


def where_of(figure: Figure) -> Iterator[str]:
    """The place, the narrower group and the other occupation a figure is for, as far as it says."""
    if figure.area is not None:
        yield "nationwide" if figure.area == "national" else figure.area
    if figure.scope is not None:
        yield figure.scope
    if figure.subject is not None:
        yield f"for {figure.subject}, not for this occupation"


def period_of(figure: Figure, as_of: date | None = None) -> str:
    """
    The year or years a figure is for, empty where it says none.

    The age of a reference year is told where it is more than a year: "2010, 16 years ago".
    """
    base, target = getattr(figure, "base_year", None), getattr(figure, "target_year", None)
    if base is not None and target is not None:
        return f"{base} to {target}"
    if target is not None:
        return f"by {target}"
    span = getattr(figure, "span_years", None)
    if span is not None:
        return f"over {plural(span, 'year')}" + (f" from {base}" if base is not None else ", no start named")
    year = base if figure.reference_year is None else figure.reference_year
    if year is None:
        return ""
    age = 0 if as_of is None else as_of.year - year
    return f"{year}, {age} years ago" if age > 1 else str(year)
