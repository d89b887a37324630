"""`occupations.csv`: a row a document, one figure a cell, so that occupations can be sorted and compared."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from occupipe.exports.choice import is_everywhere, is_own, named_sources, uncontradicted
from occupipe.exports.csv_text import csv_line
from occupipe.exports.newest import newest
from occupipe.exports.wage_cells import WAGE_COLUMNS, wage_cells
from occupipe.occupation import Certification, Figure, Occupation, json_number

COLUMNS = (
    "document", "name", "soc_code", *WAGE_COLUMNS, "currency", "wage_year", "area", "employment", "employment_year",
    "growth_percent", "growth_count", "base_year", "target_year", "openings_per_year", "education", "certifications",
    "sources", "findings_error", "findings_warning",
)  # fmt: skip
"""The columns in their order: an interface, never renamed."""

HEAD = csv_line(COLUMNS)
"""The first line of the table."""

BETWEEN = "; "  # parts one entry of a cell from the next


def row(occupation: Occupation, *, keep_contradicted: bool = False) -> str:
    """The row of a document. Cells for which the article has no certain figure are empty."""
    cells = _cells(uncontradicted(occupation, keep_contradicted=keep_contradicted))
    return csv_line(cells.get(column) for column in COLUMNS)


def _cells(occupation: Occupation) -> dict[str, Any]:
    """The cells by their columns."""
    wages = wage_cells(occupation)
    area = wages.get("area")
    return {
        "document": occupation.document,
        "name": occupation.name,
        "soc_code": occupation.source.soc_code,
        **wages,
        **_employment(occupation, area),
        **_projection(occupation, area),
        "education": BETWEEN.join(dict.fromkeys(_levels(occupation))),
        "certifications": BETWEEN.join(dict.fromkeys(_credential(c) for c in occupation.certifications)),
        "sources": BETWEEN.join(named_sources(occupation)),
        **_findings(occupation),
    }


def _employment(occupation: Occupation, area: str | None) -> dict[str, Any]:
    """The jobs held, and their year; jobs projected for a year to come are not held."""
    held = newest(jobs for jobs in occupation.employment if jobs.target_year is None and _is_in(area, jobs))
    return {"employment": _value(held), "employment_year": held and held.reference_year}


def _projection(occupation: Occupation, area: str | None) -> dict[str, Any]:
    """The newest projection: change in percent and in jobs over one period, openings in each year of it."""
    percent = newest(growth for growth in occupation.growth if _is_in(area, growth))
    counts = [c for c in occupation.growth_counts if c.per != "year" and _is_in(area, c)]
    yearly = newest(o for o in occupation.openings if o.per == "year" and _is_in(area, o))
    lead = percent or newest(counts) or yearly
    period = (lead.base_year, lead.target_year) if lead else (None, None)
    count = newest(c for c in counts if (c.base_year, c.target_year) == period)
    return {
        "growth_percent": _value(percent),
        "growth_count": _value(count),
        "base_year": period[0],
        "target_year": period[1],
        "openings_per_year": _value(yearly),
    }


def _is_in(area: str | None, figure: Figure) -> bool:
    """Whether a figure can stand in a row whose wages are for an area: it is for the same one, or names none."""
    if is_everywhere(area):
        return is_everywhere(figure.area)
    return figure.area in (None, area)


def _value(figure: Figure | None) -> int | float | None:
    return None if figure is None else json_number(figure.value)


def _levels(occupation: Occupation) -> Iterator[str]:
    """The levels of education that lead into the occupation; what is optional does not."""
    return (e.level for e in occupation.education if is_own(e) and e.role != "optional")


def _credential(certification: Certification) -> str:
    """A credential as people write it: its name, and its letters in brackets."""
    name, letters = certification.name, certification.abbreviation
    return f"{name} ({letters})" if letters and letters != name else name


def _findings(occupation: Occupation) -> dict[str, Any]:
    """What the rules that need no clock found; nothing where they have not run."""
    found = occupation.findings
    return {"findings_error": found.error, "findings_warning": found.warning} if found else {}
