"""A JSON-LD document becomes a card."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from occupipe import late as re
from occupipe.exports.card.card import Card, Row, Section
from occupipe.exports.card.document import Node, all_nodes, amounts, first, listed, name_of, nodes_in, of_type
from occupipe.exports.card.entry import entry_rows
from occupipe.exports.card.observed import is_pay, is_share, observed_row
from occupipe.exports.card.origins import origin_of, sources
from occupipe.exports.card.pay import pay_section
from occupipe.exports.card.salary import salaries
from occupipe.exports.card.words import clean, joined

MOST = 8
"""Rows of a section; what is more stays in the markup, and the card says how many."""


_SOC_CODE = re.compile(r"^\d\d-\d{4}$")


def card_of(document: Any) -> Card:
    """The card of a document's occupation: nothing is on it that the document does not state."""
    found = all_nodes(document)
    occupation = of_type(found, "Occupation")[0]
    observed = [node for node in of_type(found, "Observation") if amounts(node)]
    origins = [origin_of(figure) for figure in (*nodes_in(occupation.get("estimatedSalary")), *observed)]
    sections = _sections(occupation, observed, named=len(set(origins)) > 1)
    kept = tuple(_shared(section) for section in sections if section.rows or section.lead)
    return Card(name_of(occupation), _about(occupation), kept, sources(found, origins))


def _sections(occupation: Node, observed: list[Node], *, named: bool) -> list[Section]:
    """All sections, also empty ones. `named` is whether figures name their source."""

    def rows(chosen: Callable[[Node], bool]) -> list[Row]:
        return [observed_row(node, named=named) for node in observed if chosen(node)]

    jobs = sorted(rows(lambda node: not is_share(node) and not is_pay(node)), key=lambda row: row.label)
    return [
        pay_section(salaries(occupation), rows(is_pay), named=named),
        Section("jobs", "jobs and outlook", tuple(jobs)),
        Section("shares", "where the jobs are", tuple(rows(is_share))),
        Section("entry", "getting in", tuple(entry_rows(occupation))),
    ]


def _shared(section: Section) -> Section:
    """A section that says once what holds for all its rows."""
    about = section.about if section.lead else section.rows[0].about
    if any(row.about != about for row in section.rows):
        return section
    return section._replace(about=about, rows=tuple(row._replace(about="") for row in section.rows))


def _about(occupation: Node) -> str:
    """Where the occupation is described for, and its code."""
    category = occupation.get("occupationalCategory")
    code = clean(first(category).get("codeValue")) or name_of(category)
    places = [name_of(place) for place in listed(occupation.get("occupationLocation"))[:MOST]]
    return joined([*places, _SOC_CODE.sub(r"SOC \g<0>", code)], " \u00b7 ")
