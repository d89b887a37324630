"""Claims: what a passage states, read by hand or extracted, in one form, so that the two can be compared."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

NUMERIC = ("salary", "employment", "share", "growth_pct", "growth_count", "openings_count")
"""The kinds that are figures, in the order of the report."""
SCORED = (*NUMERIC, "education", "certification")
"""The kinds that are scored. Facts of others (duties, skills, names) may stand in a gold file and are passed over."""


class Claim(NamedTuple):
    """
    One statement in the columns of the facts table; None is what is not stated.

    `value` is rounded to hundredths: what is finer is the rounding of a fraction, not of the article. Of hand-read
    claims only: `doubtful` is a reading that careful readers could disagree about; `year_implied` says that the year
    is left open here since it stands in another section.
    """

    kind: str
    value: float | None = None
    statistic: str | None = None
    unit: str | None = None
    currency: str | None = None
    reference_year: int | None = None
    base_year: int | None = None
    target_year: int | None = None
    area: str | None = None
    scope: str | None = None
    subject: str | None = None
    level: str | None = None
    name: str | None = None
    abbreviation: str | None = None
    quote: str | None = None
    doubtful: bool = False
    year_implied: bool = False


EXTRACTED = tuple(name for name in Claim._fields if name not in ("value", "doubtful", "year_implied"))


def extracted(row: Mapping[str, Any]) -> Claim:
    """
    The claim of a row of the facts table.

    >>> extracted({"kind": "share", "value": 16.666, "unit": "percent"}).value
    16.67
    """
    fields: dict[str, Any] = {name: row.get(name) for name in EXTRACTED}
    return Claim(value=number(row.get("value")), **fields)


def number(value: float | None) -> float | None:
    """A number as it is compared: to hundredths."""
    return None if value is None else round(float(value), 2)
