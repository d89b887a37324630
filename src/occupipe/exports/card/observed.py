"""Observations of a document: jobs, projections, openings, shares, and pay that is worded as a limit."""

from __future__ import annotations

from occupipe import late as re
from occupipe.exports.card.card import Row
from occupipe.exports.card.document import Node, amounts, name_of
from occupipe.exports.card.origins import origin_of, year_of
from occupipe.exports.card.words import Figure, Line, clean, joined, plain

PERCENT = "P1"  # UN/CEFACT common code

_HEDGE = re.compile("at least|at most|about")
_PERIOD = re.compile(r"P(\d+)Y")
_TARGET = re.compile(r"\bto \d{4}\b")
_UNITS = re.compile(" of employment| in percent")


def is_share(node: Node) -> bool:
    """Whether an observation is a share of the jobs."""
    return bool(name_of(node.get("valueReference"))) and node.get("unitCode") == PERCENT


def is_pay(node: Node) -> bool:
    """Whether an observation is of pay: a limit, for which a salary has no property."""
    return name_of(node).startswith("Wage")


def observed_row(node: Node, *, named: bool) -> Row:
    """An observation in one row: a share under the name of who gives the jobs. `named` is whether it names its source."""
    label = name_of(node.get("valueReference")) or _UNITS.sub("", name_of(node))
    unit = "percent" if node.get("unitCode") == PERCENT else clean(node.get("unitText"))
    said = clean(node.get("description")).replace("approximately", "about", 1).split("; ")
    hedges = "".join(f"{word} " for word in said if _HEDGE.fullmatch(word))
    about = joined([*_about(node, said), origin_of(node) if named else ""])
    length = amounts(node)[0] if is_share(node) else None
    return Row(label, (hedges, *_figures(node), " ", unit), about, length=length)


def _figures(node: Node) -> Line:
    """The figure, or both ends of a range; a change that is a rise has its sign too."""
    is_change = "change" in name_of(node)
    figures = [Figure(value, ("+" if is_change and value > 0 else "") + plain(value)) for value in amounts(node)]
    return tuple(part for figure in figures for part in (" to ", figure))[1:]


def _about(node: Node, words: list[str]) -> list[str]:
    """What a description says but hedges of the figure, and when: a year, or the years of a projection."""
    said = joined(word for word in words if not _HEDGE.fullmatch(word))
    if _TARGET.search(said):
        return [said]
    period = _PERIOD.fullmatch(str(node.get("observationPeriod")))
    return [said, clean(node.get("measurementMethod")), f"over {period[1]} years" if period else "", year_of(node)]
