"""Gold files: passages with the facts that people read in them, a line each. Mistakes are told with their line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from occupipe.errors import SourceError
from occupipe.evaluation.claims import NUMERIC, Claim, number
from occupipe.evaluation.gold_form import problem_with
from occupipe.readers.source import decode

COLUMNS = {
    "stat": "statistic", "unit": "unit", "currency": "currency", "year": "reference_year", "from": "base_year",
    "to": "target_year", "area": "area", "scope": "scope", "about": "subject", "level": "level", "name": "name",
    "abbr": "abbreviation", "quote": "quote",
}  # fmt: skip
"""The names of a gold fact, and their columns in the facts table."""


class Passage(NamedTuple):
    """What people read in one passage: its id, the line of its file, the occupation it is about, its claims."""

    document: str
    line: int
    occupation: str | None
    claims: tuple[Claim, ...]


def gold_lines(path: Path, shown: str) -> Iterator[tuple[int, bytes]]:
    """The lines of a gold file with their numbers, counted as the reader of JSON Lines counts them."""
    number = 1
    try:
        with path.open("rb") as file:
            for piece in file:
                for line in piece.splitlines():
                    yield number, line
                    number += 1
    except OSError as error:
        raise SourceError(shown, f"cannot be read: {error.strerror or error}", "check its name and rights") from error


def passage_of(line: bytes, document: str, shown: str, number: int) -> Passage:
    """The passage of a line that the reader could read; a fact that is none is a SourceError."""
    values = json.loads(decode(line, shown, line=number))
    facts = values.get("facts")
    if not isinstance(facts, list):
        remedy = 'write "facts": [...], and [] for a passage that states none'
        raise SourceError(shown, "has no list of facts", remedy, number)
    claims = []
    for count, fact in enumerate(facts, 1):
        problem = problem_with(fact, NUMERIC)
        if problem is not None:
            raise SourceError(shown, f"fact {count}: {problem.what}", problem.remedy, number)
        claims.append(claim_of(fact))
    return Passage(document, number, values.get("occupation"), tuple(claims))


def claim_of(fact: dict[str, Any]) -> Claim:
    """
    A gold fact as a claim: a projected head count has no reference year, and a note on one without year implies it.

    >>> claim = claim_of({"kind": "employment", "value": 217000, "year": 2020, "projected": True})
    >>> claim.value, claim.reference_year
    (217000.0, None)
    """
    fields = {column: fact.get(name) for name, column in COLUMNS.items()}
    if fact.get("projected"):
        fields["reference_year"] = None
    return Claim(
        kind=fact["kind"],
        value=number(fact.get("value")),
        doubtful=bool(fact.get("doubtful")),
        year_implied=fact.get("year") is None and bool(fact.get("note")),
        **fields,
    )
