"""What the markup of a page claims of its occupation: figures with their meaning, each with the value it stands in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from occupipe import late as re
from occupipe.markup.amounts import number_of
from occupipe.markup.observed import observed_meaning
from occupipe.markup.page import Markup
from occupipe.markup.things import Thing, Value
from occupipe.markup.vocabulary import is_kind_of

PERCENTILES = {
    "percentile10": "p10", "percentile25": "p25", "median": "median", "percentile75": "p75", "percentile90": "p90",
}  # fmt: skip
"""The statistics of a distribution, by their properties."""
NAMES = {
    "average": "mean", "mean": "mean", "median": "median", "entry": "entry", "entry level": "entry",
    "starting": "starting", "starting pay": "starting", "typical": "typical",
}  # fmt: skip
"""The statistics of an amount, by its name."""
ENDS = {"minValue": "low", "maxValue": "high"}
PERIODS = {"P1Y": "year", "P1M": "month", "P1W": "week", "P1D": "day", "PT1H": "hour"}
"""Pay periods, by their durations."""
UNITS = {"YEAR": "year", "MONTH": "month", "WEEK": "week", "DAY": "day", "HOUR": "hour", "ANN": "year", "MON": "month",
         "WEE": "week", "HUR": "hour"}  # fmt: skip
"""Pay periods, by what is written for them in `unitText` and `unitCode` (UN/CEFACT)."""
_YEAR = re.compile(r"(?:19|20)\d\d")


class Claim(NamedTuple):
    """
    A figure of the markup: its kind and attributes in the words of the facts table, None for what it does not say.

    `years` are all that its node names. `is_grouped` tells that it is for one place or group. `path` is that of its value.
    """

    kind: str
    number: Decimal
    value: Value
    thing: Thing
    statistic: str | None = None
    unit: str | None = None
    currency: str | None = None
    category: str | None = None
    years: frozenset[int] = frozenset()
    is_grouped: bool = False


def claims_of(markup: Markup) -> Iterator[Claim]:
    """The figures that the markup gives for the occupation it is about, in the order of the markup."""
    for occupation in markup.described:
        is_local = _is_local(markup, occupation)
        for value in occupation.all("estimatedSalary"):
            found = _pay(markup, occupation, value)
            yield from (claim._replace(is_grouped=True) if is_local else claim for claim in found)
        for value in occupation.all("experienceRequirements"):
            asked = markup.referred(value)
            yield from _months(asked) if asked else ()
    for thing in markup.of_kind("Observation"):
        yield from _observed(markup, thing)


def _is_local(markup: Markup, occupation: Thing) -> bool:
    """Whether the pay of an occupation is that of a place within a country, such as a state or a city."""
    places = (markup.referred(value) for value in occupation.all("occupationLocation"))
    return any(place is not None and "Country" not in place.kinds for place in places)


def _pay(markup: Markup, occupation: Thing, value: Value) -> Iterator[Claim]:
    """The figures of one entry of `estimatedSalary`: a number, a distribution, an amount."""
    thing = markup.referred(value)
    number = number_of(value)
    if number is not None:
        yield Claim("salary", number, value, occupation)
    if thing is None:
        return
    if any(is_kind_of(kind, ("MonetaryAmountDistribution",)) for kind in thing.kinds):
        unit = PERIODS.get(thing.text("duration") or "")
        yield from _wages(markup, thing, thing, PERCENTILES, unit)
    elif any(is_kind_of(kind, ("MonetaryAmount",)) for kind in thing.kinds):
        yield from _amount(markup, thing)


def _amount(markup: Markup, thing: Thing) -> Iterator[Claim]:
    """The figures of an amount: its value, or the ends of its range, which may stand in both of two places."""
    name = (thing.text("name") or "").casefold().partition(",")[0].strip()
    statistics: dict[str, str | None] = {**ENDS, "value": NAMES.get(name)}
    inner = [part for value in thing.all("value") if (part := markup.referred(value))]
    units = [UNITS.get((part.text("unitText") or part.text("unitCode") or "").upper()) for part in inner]
    seen: set[tuple[str | None, Decimal]] = set()
    for part in (thing, *inner):
        for claim in _wages(markup, thing, part, statistics, next((unit for unit in units if unit), None)):
            if (claim.statistic, claim.number) not in seen:
                seen.add((claim.statistic, claim.number))
                yield claim


def _wages(
    markup: Markup, about: Thing, thing: Thing, statistics: Mapping[str, str | None], unit: str | None
) -> Iterator[Claim]:
    """The figures of a thing by its properties; currency, year and group are those of the thing it belongs to."""
    years, is_grouped = _origin(markup, about)
    for value in thing.values:
        number = number_of(value) if value.name in statistics else None
        if number is not None:
            yield Claim(
                "salary", number, value, thing, statistics[value.name], unit, about.text("currency"),
                years=years, is_grouped=is_grouped,
            )  # fmt: skip


def _origin(markup: Markup, thing: Thing) -> tuple[frozenset[int], bool]:
    """The years that a thing is told to be for, before all by its own date, and whether it is for one place or group."""
    day = thing.text("observationDate")
    works = [work for value in thing.all("subjectOf") if (work := markup.referred(value))]
    covered = [work.text("temporalCoverage") or "" for work in works]
    named = [day] if day else [thing.text("validFrom") or "", *covered]
    grouped = any(work.first(name) for work in works for name in ("spatialCoverage", "about", "audience"))
    years = frozenset(int(year) for text in named for year in _YEAR.findall(text))
    return years, grouped or "," in (thing.text("name") or "")


def _months(thing: Thing) -> Iterator[Claim]:
    value = thing.first("monthsOfExperience")
    number = number_of(value) if value else None
    if value and number is not None:
        yield Claim("experience", number, value, thing, unit="month")


def _observed(markup: Markup, thing: Thing) -> Iterator[Claim]:
    """The figure of an observation, where it can be told what it is of."""
    value = thing.first("value")
    number = number_of(value) if value else None
    meaning = observed_meaning(markup, thing)
    if value and number is not None and meaning:
        kind, statistic, unit = meaning
        reference = thing.first("valueReference")
        category = markup.referred(reference) if reference else None
        years, _ = _origin(markup, thing)
        yield Claim(
            kind, number, value, thing, statistic, unit, None, category.text("name") if category else None,
            years=years, is_grouped=True,
        )  # fmt: skip
