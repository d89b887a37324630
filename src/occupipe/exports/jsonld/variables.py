"""What observations are of: statistical variables."""

from __future__ import annotations

from typing import Any, NamedTuple

from occupipe.exports.jsonld.nodes import Node, identifier, node
from occupipe.occupation import AnyPart, Occupation, Wage

WAGE = "variable-wage-"
"""What the fragments of variables of wages begin with; the statistic follows."""
_PERSON = {"@id": "https://schema.org/Person"}


class Variable(NamedTuple):
    """A variable: its fragment, its name, the kind of statistic, whether it counts people, and of what it is a part."""

    fragment: str
    name: str
    statistic: str
    of_people: bool = False
    denominator: str | None = None


EMPLOYMENT = Variable("variable-employment", "Employment", "count", of_people=True)
VARIABLES: dict[str, Variable] = {
    "employment": EMPLOYMENT,
    "share": Variable("variable-share", "Share of employment", "percent", True, EMPLOYMENT.fragment),
    "growth_pct": Variable("variable-growth-percent", "Projected change of employment in percent", "percent"),
    "growth_count": Variable("variable-growth-count", "Projected change of employment", "count"),
    "openings_count": Variable("variable-openings", "Projected job openings", "count"),
}
"""The variable of each kind of figure but wages, which have one for each statistic."""


def variable_of(part: AnyPart) -> Variable:
    """What a figure is an observation of."""
    if isinstance(part, Wage):
        return Variable(f"{WAGE}{part.statistic}", f"Wage, {part.statistic}", part.statistic)
    return VARIABLES[part.kind]


def variables(occupation: Occupation, observed: list[Node]) -> list[Node]:
    """The variables that observations refer to, and those that these are parts of."""
    wages = (variable_of(wage) for wage in occupation.wages)
    known = {identifier(occupation, v.fragment): v for v in (*VARIABLES.values(), *wages)}
    named = {observation["variableMeasured"]["@id"] for observation in observed}
    of = {identifier(occupation, d) for address in named if (d := known[address].denominator)}
    return [_node(occupation, known[address], address) for address in known if address in named | of]


def _node(occupation: Occupation, variable: Variable, address: str) -> Node:
    properties: dict[str, Any] = {
        "name": variable.name,
        "populationType": _PERSON if variable.of_people else None,
        "statType": variable.statistic,
        "measurementDenominator": {"@id": identifier(occupation, variable.denominator)}
        if variable.denominator
        else None,
    }
    return node("StatisticalVariable", properties, at=address)
