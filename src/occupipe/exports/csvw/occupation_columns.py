"""The columns of `occupations.csv`: what each means, and what its cells are."""

from __future__ import annotations

from typing import Any

from occupipe.exports.csvw.datatypes import AMOUNT, COUNT, CURRENCY, NUMBER, TEXT, YEAR, Datatype, column
from occupipe.exports.occupations_csv import BETWEEN, COLUMNS

_YEARLY = "of a year's pay"

_MEANINGS: dict[str, tuple[str, Datatype]] = {
    "document": ("Stem of the source file, or the id of a line of a JSON Lines source", TEXT),
    "name": ("The occupation; empty where the article names none", TEXT),
    "soc_code": ("Code in the Standard Occupational Classification, as the side file gives it", TEXT),
    "median_annual": ("Median of a year's pay", AMOUNT),
    "median_hourly": ("Median of an hour's pay", AMOUNT),
    "mean_annual": ("Mean of a year's pay", AMOUNT),
    "p10": (f"10th percentile {_YEARLY}", AMOUNT),
    "p25": (f"25th percentile {_YEARLY}", AMOUNT),
    "p75": (f"75th percentile {_YEARLY}", AMOUNT),
    "p90": (f"90th percentile {_YEARLY}", AMOUNT),
    "low": (f"Lower end of a range {_YEARLY}, whatever the article means by it", AMOUNT),
    "high": (f"Upper end of a range {_YEARLY}, whatever the article means by it", AMOUNT),
    "currency": ("ISO 4217 code of all wages of the row", CURRENCY),
    "wage_year": ("The year that the wages are for", YEAR),
    "area": ("The place that the wages are for; national where the article says so", TEXT),
    "employment": ("Jobs held", COUNT),
    "employment_year": ("The year in which they were held", YEAR),
    "growth_percent": ("Projected change of employment in percent; a decline is negative", NUMBER),
    "growth_count": ("Projected change of employment in jobs; a decline is negative", NUMBER),
    "base_year": ("The year that the projection starts from", YEAR),
    "target_year": ("The year that the projection is for", YEAR),
    "openings_per_year": ("Projected job openings in each year", AMOUNT),
    "education": (f"Levels of education that lead into the occupation, parted by {BETWEEN.strip()!r}", TEXT),
    "certifications": (f"Certifications and licences, parted by {BETWEEN.strip()!r}", TEXT),
    "sources": (f"Who the article says its figures are from, parted by {BETWEEN.strip()!r}", TEXT),
    "findings_error": ("Findings of severity error, of the rules that need no clock", COUNT),
    "findings_warning": ("Findings of severity warning, of the rules that need no clock", COUNT),
}


def occupation_columns() -> list[dict[str, Any]]:
    """The columns in their order."""
    return [column(name, *_MEANINGS[name], always=name == "document") for name in COLUMNS]
