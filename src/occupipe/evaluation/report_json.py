"""The score as a JSON object."""

from __future__ import annotations

from collections.abc import Iterator
from math import isnan
from typing import Any

from occupipe.evaluation.claims import SCORED, Claim
from occupipe.evaluation.comparison import Compared, Slip
from occupipe.evaluation.score import Score
from occupipe.evaluation.tally import Tally
from occupipe.evaluation.worst import worst
from occupipe.json_schema import SCHEMA_VERSION
from occupipe.json_text import json_text

TOLD = ("kind", "value", "statistic", "unit", "currency", "level", "name", "abbreviation", "quote")
"""What is told of a claim."""


def report(score: Score, most: int | None = None) -> Iterator[str]:
    """The object; the mistakes of so many passages, the worst first, None for all."""
    yield json_text(document(score, most)) + "\n"


def document(score: Score, most: int | None = None) -> dict[str, Any]:
    """The score as an object; a rate of nothing is null."""
    return {
        "schema_version": SCHEMA_VERSION,
        "passages": len(score.compared),
        "kinds": {kind: tally_of(score.strict[kind]) for kind in SCORED},
        "numeric_strict": tally_of(score.numeric),
        "numeric_value_only": tally_of(score.numeric_loose),
        "attributes": {
            name: {"asked": agreement.asked, "right": agreement.right, "rate": rate(agreement.rate)}
            for name, agreement in score.agreement.items()
        },
        "other_occupations": {"said": score.elsewhere, "unknown": score.strangers},
        "mistakes": [mistakes_of(compared) for compared in worst(score, most)],
    }


def tally_of(tally: Tally) -> dict[str, Any]:
    """A tally with its rates."""
    rates = {name: rate(getattr(tally, name)) for name in ("precision", "recall", "f1")}
    counts = {"gold": tally.asked, "said": tally.said, "found": tally.found, "missed": tally.missed}
    return {**counts, "wrong": tally.wrong, **rates}


def mistakes_of(compared: Compared) -> dict[str, Any]:
    """What is not right in a passage."""
    passage = compared.passage
    return {
        "document": passage.document,
        "line": passage.line,
        "occupation": passage.occupation,
        "missed": [claim_of(claim) for claim in compared.strict.missed],
        "wrong": [claim_of(claim) for claim in compared.strict.wrong],
        "attributes": [slip_of(slip) for slip in compared.slips],
    }


def slip_of(slip: Slip) -> dict[str, Any]:
    """An attribute that is not right."""
    gold, said = (getattr(claim, slip.attribute.column) for claim in (slip.gold, slip.said))
    return {**claim_of(slip.said), "attribute": slip.attribute.name, "gold": gold, "said": said}


def claim_of(claim: Claim) -> dict[str, Any]:
    """What a claim states, without what it leaves open."""
    stated = {name: getattr(claim, name) for name in TOLD}
    return {name: value for name, value in stated.items() if value is not None}


def rate(figure: float) -> float | None:
    """A rate, None where there was nothing to rate."""
    return None if isnan(figure) else figure
