"""The wages of a row of `occupations.csv`: of one currency, year, area and source, so that they can stand together."""

from __future__ import annotations

from typing import Any

from occupipe.exports.newest import newest
from occupipe.facts.fact import PayPeriod, Statistic
from occupipe.occupation import Occupation, Wage, json_number

_CELLS: dict[str, tuple[Statistic, PayPeriod]] = {
    "median_annual": (Statistic.MEDIAN, PayPeriod.YEAR),
    "median_hourly": (Statistic.MEDIAN, PayPeriod.HOUR),
    "mean_annual": (Statistic.MEAN, PayPeriod.YEAR),
    "p10": (Statistic.P10, PayPeriod.YEAR),
    "p25": (Statistic.P25, PayPeriod.YEAR),
    "p75": (Statistic.P75, PayPeriod.YEAR),
    "p90": (Statistic.P90, PayPeriod.YEAR),
    "low": (Statistic.LOW, PayPeriod.YEAR),
    "high": (Statistic.HIGH, PayPeriod.YEAR),
}
"""What stands in each cell. Percentiles and ranges are those of a year's pay: their columns name no pay period."""

WAGE_COLUMNS = tuple(_CELLS)
"""The columns of wages, in their order."""


def wage_cells(occupation: Occupation) -> dict[str, Any]:
    """
    The wages, and the currency, year and area that hold for all of them.

    The first cell that has a figure leads: one of another currency, year, area or source is not set beside it. A
    figure of whose year, area or source nothing is told contradicts none.
    """
    candidates = {column: _candidates(occupation, *cell) for column, cell in _CELLS.items()}
    lead = next((wage for wages in candidates.values() if (wage := newest(wages))), None)
    if lead is None:
        return {}
    beside = {column: newest(w for w in wages if _agrees(w, lead)) for column, wages in candidates.items()}
    cells: dict[str, Any] = {column: json_number(wage.value) for column, wage in beside.items() if wage}
    return {**cells, "currency": lead.currency, "wage_year": lead.reference_year, "area": lead.area}


def _candidates(occupation: Occupation, statistic: Statistic, unit: PayPeriod) -> list[Wage]:
    """The wages that can stand in a cell; the ends of a range that is printed as a median are no ends of all pay."""
    return [w for w in occupation.wages if w.statistic is statistic and w.unit is unit and w.range_of is None]


def _agrees(wage: Wage, lead: Wage) -> bool:
    """Whether a wage can stand beside the leading one."""
    if wage.currency != lead.currency:
        return False
    pairs = ((wage.reference_year, lead.reference_year), (wage.area, lead.area), (wage.source, lead.source))
    return all(mine is None or mine == theirs for mine, theirs in pairs)
