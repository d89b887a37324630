"""`estimatedSalary`: what an article says of the occupation's pay."""

from __future__ import annotations

from collections.abc import Sequence

from occupipe.exports.choice import is_everywhere, is_one_value, is_own
from occupipe.exports.jsonld.amounts import amounts, ranges
from occupipe.exports.jsonld.distributions import Works, distributions, plain_work
from occupipe.exports.jsonld.nodes import Node
from occupipe.facts.fact import Statistic
from occupipe.occupation import Occupation, Wage

CORE_AMOUNTS = (Statistic.MEAN,)
FULL_AMOUNTS = (Statistic.MEAN, Statistic.ENTRY, Statistic.STARTING, Statistic.TYPICAL)
"""The statistics that are written as amounts, by profile."""

_CORE_RANGES = (None, "median", "mean")  # the pay of those who start, and pay without a statistic, are for full


def core_wages(occupation: Occupation) -> list[Wage]:
    """The wages of the occupation as a whole, in the nation or in no named place; limits ("more than") are none."""
    return [
        wage
        for wage in full_wages(occupation)
        if is_own(wage) and is_everywhere(wage.area) and wage.range_of in _CORE_RANGES
    ]


def full_wages(occupation: Occupation) -> list[Wage]:
    """The wages of the occupation, also in one state or industry; those of other occupations are none of its own."""
    return [wage for wage in occupation.wages if is_one_value(wage) and wage.subject is None]


def salaries(wages: Sequence[Wage], named: Sequence[Statistic], works: Works = plain_work) -> list[Node]:
    """Distributions, then ranges, then the amounts that are named, each in the order of the text."""
    return [*distributions(wages, works), *ranges(wages, works), *amounts(wages, named, works)]
