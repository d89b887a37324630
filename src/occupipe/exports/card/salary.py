"""Pay as a document states it: a distribution, a range or one amount, all in one form."""

from __future__ import annotations

from typing import NamedTuple

from occupipe.exports.card.document import Node, listed, name_of, nodes_in, number
from occupipe.exports.card.origins import origin_of, year_of
from occupipe.exports.card.words import Figure, Number, clean, joined, money

POINTS = (
    "percentile10", "minValue", "percentile25", "median", "value", "percentile75", "maxValue", "percentile90",
)  # fmt: skip
"""The properties that state pay, in rising order."""

LOW, HIGH = ("percentile10", "minValue", "percentile25"), ("percentile90", "maxValue", "percentile75")
"""The properties that can be an end of a range, the outermost first."""

PER = {"P1Y": "year", "P1M": "month", "P1W": "week", "P1D": "day", "PT1H": "hour"}
"""Pay periods in words by their durations (ISO 8601); amounts have their unit in words."""

YEARLY = " per year"


class Salary(NamedTuple):
    """Pay of one kind: its figures by property, what it is, whose, and for how long. `node` is what states it."""

    node: Node
    points: dict[str, Number]
    kind: str
    where: str
    per: str

    def one(self, *sides: str) -> str | None:
        """The first of some properties that it has."""
        return next((point for point in sides if point in self.points), None)

    @property
    def ends(self) -> tuple[str, ...]:
        """The properties that are its low and its high end, as far as it has them."""
        return tuple(end for end in (self.one(*LOW), self.one(*HIGH)) if end)

    @property
    def middle(self) -> str | None:
        """The property that stands for all of it."""
        return self.one("median", "value")

    @property
    def alike(self) -> str:
        """What pay must share with other pay to be of one distribution."""
        currency = self.node.get("currency")
        return joined([self.where, currency or "", self.per, year_of(self.node), origin_of(self.node)])

    def figure(self, point: str) -> Figure:
        """An amount; all have two decimals where one of them has any."""
        least = 2 if any(value % 1 for value in self.points.values()) else 0
        return money(self.points[point], self.node.get("currency"), least)


def salaries(occupation: Node) -> list[Salary]:
    """All pay of an occupation, the one that leads first: of the whole, of a year, a median; with its ends if it can."""
    found = [pay for node in nodes_in(occupation.get("estimatedSalary")) if (pay := _salary(node)).points]
    found.sort(key=lambda pay: (pay.where != "", pay.per != YEARLY, pay.middle != "median"))
    ends = next(
        (pay for pay in found if pay.kind == "range" and len(pay.ends) > 1 and pay.alike == found[0].alike), None
    )
    if ends is None or found[0].middle != "median" or found[0].ends:
        return found
    return [_salary({**ends.node, **found[0].node}), *(pay for pay in found[1:] if pay is not ends)]


def _salary(node: Node) -> Salary:
    """A node of pay. Its name is the kind of pay, then the place or group that it is for."""
    inner = next(iter(listed(node.get("value"))), None)
    stated = {**node, **(inner if isinstance(inner, dict) else {"value": inner})}
    points = {point: n for point in POINTS if (n := number(stated.get(point))) is not None}
    kind, *where = name_of(node).split(", ")
    per = PER.get(str(node.get("duration"))) or clean(stated.get("unitText")).lower()
    return Salary(node, points, "median" if "median" in points else kind, joined(where), f" per {per}")
