"""Parts that are figures. The unit is part of the type: a percent cannot stand in a wage, nor jobs in a share."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from occupipe.facts.fact import PayPeriod, Statistic
from occupipe.occupation.numbers import Amount, Number, PositiveNumber, Year
from occupipe.occupation.part import Part
from occupipe.occupation.vocabulary import Comparison, Per, RangeOf, Role
from occupipe.quantities.quantity import Bound, Hedge

Currency = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
"""A currency by its ISO 4217 code."""
Years = Annotated[int, Field(ge=0)]
"""The length of a projection in years; 0 where an article prints one year twice."""


class Figure(Part):
    """A part that is a figure: its value, how coarsely it is rounded (place value of the last digit that was meant)."""

    value: Number
    value_high: Number | None = None
    rounded_to: PositiveNumber
    bound: Bound | None = None
    hedge: Hedge | None = None
    reference_year: Year | None = None
    area: str | None = None
    scope: str | None = None
    subject: str | None = None
    list_id: int | None = None
    group: int | None = None

    @model_validator(mode="after")
    def _ends_in_order(self) -> Self:
        if self.value_high is not None and self.value_high < self.value:
            raise ValueError(f"the upper end {self.value_high} is below the lower end {self.value}")
        return self

    @property
    def approximate(self) -> bool:
        """Whether the article hedges the figure: about, nearly, half, one in five."""
        return self.hedge is not None


class Wage(Figure):
    """
    A wage: one statistic of a distribution, in a currency, for a pay period.

    A range of pay is two wages, `low` and `high`; `range_of` is the label it is printed under, if that is another one.
    """

    kind: Literal["salary"] = "salary"
    value: Amount
    value_high: None = None
    statistic: Statistic
    range_of: RangeOf | None = None
    unit: PayPeriod
    currency: Currency

    @model_validator(mode="after")
    def _range_of_an_end(self) -> Self:
        if self.range_of is not None and self.statistic not in (Statistic.LOW, Statistic.HIGH):
            raise ValueError(f"a {self.statistic} is no end of a range")
        return self


class Employment(Figure):
    """A number of jobs held; a projected one has a target year and no reference year."""

    kind: Literal["employment"] = "employment"
    value: Amount
    unit: Literal["jobs"] = "jobs"
    target_year: Year | None = None

    @model_validator(mode="after")
    def _held_or_projected(self) -> Self:
        if self.target_year is not None and self.reference_year is not None:
            raise ValueError("jobs are either held in a reference year or projected for a target year")
        return self


class Share(Figure):
    """The percent of the occupation's workers in an industry or setting, in the article's own words."""

    kind: Literal["share"] = "share"
    unit: Literal["percent"] = "percent"
    category: str


class Projection(Figure):
    """A figure of a projection: its years as far as the article gives them."""

    base_year: Year | None = None
    target_year: Year | None = None
    span_years: Years | None = None


class Growth(Projection):
    """Projected change of employment in percent; a decline is negative."""

    kind: Literal["growth_pct"] = "growth_pct"
    unit: Literal["percent"] = "percent"
    comparison: Comparison | None = None


class GrowthCount(Projection):
    """Projected change of employment in jobs; a decline is negative."""

    kind: Literal["growth_count"] = "growth_count"
    unit: Literal["jobs"] = "jobs"
    per: Per | None = None
    comparison: Comparison | None = None


class Openings(Projection):
    """Job openings, a year or over the period."""

    kind: Literal["openings_count"] = "openings_count"
    value: Amount
    unit: Literal["jobs"] = "jobs"
    per: Per | None = None


class Experience(Figure):
    """Work experience asked for, in months."""

    kind: Literal["experience"] = "experience"
    value: Amount
    unit: Literal["month"] = "month"
    role: Role | None = None
