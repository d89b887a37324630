"""MRK505: distributions and amounts that cannot be."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from occupipe.diagnostics import Finding, Related, Severity
from occupipe.markup.amounts import number_of
from occupipe.markup.things import Thing, Value
from occupipe.markup.vocabulary import is_kind_of
from occupipe.rules.case import Case
from occupipe.rules.marking import marked
from occupipe.rules.rule import rule

RISING = ("percentile10", "percentile25", "median", "percentile75", "percentile90")
"""The properties of a distribution in the order of their values."""
WITHIN = (("minValue", "value"), ("value", "maxValue"), ("minValue", "maxValue"))
"""Properties of an amount, of which the first is never above the second."""
_PAY = ("MonetaryAmount", "MonetaryAmountDistribution", "OccupationalExperienceRequirements")
_NEVER_NEGATIVE = (*RISING, "value", "minValue", "maxValue", "monthsOfExperience")


@rule("MRK505", Severity.ERROR)
def impossible_distribution(case: Case) -> Iterator[Finding]:
    """
    Markup gives percentiles, or the ends of a range, that are out of order, or pay below zero.

    ## Why it matters
    The figures cannot all be true, and a program cannot tell which of them is wrong.

    ## Example
        <p>Bakers earn a median of $36,650 a year, the lowest 10 percent less than $28,370.</p>
        <script type="application/ld+json">
        {"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker", "estimatedSalary": {
         "@type": "MonetaryAmountDistribution", "name": "base", "currency": "USD", "duration": "P1Y",
         "percentile10": 36650, "median": 28370}}
        </script>

    ## Use instead
        <p>Bakers earn a median of $36,650 a year, the lowest 10 percent less than $28,370.</p>
        <script type="application/ld+json">
        {"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker", "estimatedSalary": {
         "@type": "MonetaryAmountDistribution", "name": "base", "currency": "USD", "duration": "P1Y",
         "percentile10": 28370, "median": 36650}}
        </script>

    ## Exceptions
    Figures that are equal are in order: published percentiles are rounded.
    """
    for thing in case.markup.judged:
        numbers = _numbers(thing)
        steps = [name for name in RISING if name in numbers]
        for low, high in (*pairwise(steps), *WITHIN):
            if low in numbers and high in numbers and numbers[low][1] > numbers[high][1]:
                yield _out_of_order(thing, numbers[low], numbers[high])
        if any(is_kind_of(kind, _PAY) for kind in thing.kinds):
            inner = (case.markup.referred(value) for value in thing.all("value"))
            for part in (thing, *(part for part in inner if part is not None)):
                yield from _negative(part)


def _negative(thing: Thing) -> Iterator[Finding]:
    """Amounts of pay or months below zero."""
    for value, number in _numbers(thing).values():
        if number < 0:
            yield marked(thing.block.value_at(value.path), f"{value.name} is {number}, below zero")


def _numbers(thing: Thing) -> dict[str, tuple[Value, Decimal]]:
    """The figures of a thing that are one number each."""
    return {
        value.name: (value, number)
        for value in thing.values
        if value.name in _NEVER_NEGATIVE and (number := number_of(value)) is not None
    }


def _out_of_order(thing: Thing, low: tuple[Value, Decimal], high: tuple[Value, Decimal]) -> Finding:
    message = f"{low[0].name}, {low[1]}, is above {high[0].name}, {high[1]}"
    related = Related(thing.block.value_at(high[0].path), high[0].name)
    return marked(thing.block.value_at(low[0].path), message, related=[related])
