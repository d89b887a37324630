"""What an observation is of: the kind of figure that its variable names, in the words of the facts table."""

from __future__ import annotations

from typing import NamedTuple

from occupipe import late as re
from occupipe.markup.page import Markup
from occupipe.markup.things import Thing

_WAGE = re.compile(r"wage|salary|pay\b|earnings", re.IGNORECASE)
_STATISTIC = re.compile(r"\b(?:p10|p25|p75|p90|median|mean|entry|starting|low|high|typical)\b")
_PER = re.compile(r"(?:(?P<currency>[A-Z]{3}) )?per (?P<unit>year|month|week|day|hour)", re.IGNORECASE)
_PERCENT = frozenset(("P1", "%", "percent"))
_KINDS: tuple[tuple[str, bool, str], ...] = (
    # what the name of the variable has, whether the unit is percent, the kind
    ("share", True, "share"),
    ("opening", False, "openings_count"),
    ("change", True, "growth_pct"),
    ("growth", True, "growth_pct"),
    ("change", False, "growth_count"),
    ("growth", False, "growth_count"),
    ("employment", False, "employment"),
    ("jobs", False, "employment"),
)
"""The kinds of figure, the first that fits counts. To add one: a row here."""


class Meaning(NamedTuple):
    """The kind of an observation, and its statistic and unit where it is of pay."""

    kind: str
    statistic: str | None
    unit: str | None


def observed_meaning(markup: Markup, thing: Thing) -> Meaning | None:
    """What an observation is of, None where its variable does not tell."""
    named = _named(markup, thing)
    unit = thing.text("unitCode") or thing.text("unitText") or ""
    if _WAGE.search(named):
        statistic, per = _STATISTIC.search(named), _PER.search(unit)
        return Meaning("salary", statistic[0] if statistic else None, per["unit"].lower() if per else None)
    is_percent = unit in _PERCENT
    found = (kind for word, percent, kind in _KINDS if word in named.lower() and percent == is_percent)
    kind = next(found, None)
    return None if kind is None else Meaning(kind, None, "percent" if is_percent else "jobs")


def _named(markup: Markup, thing: Thing) -> str:
    """The name of the variable, or of the observation itself."""
    variable = thing.first("variableMeasured")
    measured = markup.referred(variable) if variable else None
    told = variable.value if variable and isinstance(variable.value, str) else None
    return (measured.text("name") if measured else told) or thing.text("name") or ""
