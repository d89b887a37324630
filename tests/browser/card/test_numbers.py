"""Numbers and signs of currencies are printed alike by Python and by the browser's own knowledge of English."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from occupipe.exports.card.reading import card_of
from occupipe.exports.card.words import SIGNS
from tests.browser.card.pages import with_element, written

if TYPE_CHECKING:
    from tests.browser.watching import Watched

MORE = ("CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "ZAR", "SGD", "THB", "TRY", "RUB", "AED", "ARS", "BGN", "HUF", "XYZ")
REDRAWN = """text => {
  document.querySelector("script[type]").text = text;
  const card = document.querySelector("occupation-card");
  card.render();
  return [...card.shadowRoot.querySelectorAll("data")].map(one => one.textContent);
}"""


def paid(currency: str, *amounts: float) -> Any:
    """A document with one distribution, whose figures the card prints in the order of their properties."""
    points = dict(zip(("percentile10", "percentile25", "median", "percentile75", "percentile90"), amounts, strict=True))
    node = {"@type": "MonetaryAmountDistribution", "name": "base", "currency": currency, "duration": "P1Y", **points}
    return {"@type": "Occupation", "name": "Baker", "estimatedSalary": [node]}


def observed(*values: float) -> Any:
    """A document with observations."""
    nodes = [{"@type": "Observation", "name": "A change", "value": value, "unitText": "jobs"} for value in values]
    return {"@graph": [{"@type": "Occupation", "name": "Baker"}, *nodes]}


def amount(random: Random) -> float:
    """A number as articles and programs have them: whole or with decimals, of any size."""
    size = random.choice((9, 99, 9_999, 999_999, 10**9, 10**12))
    return random.choice((random.randint(0, size), round(random.random() * size, random.randint(1, 6))))


def in_python(document: Any) -> list[str]:
    """The figures of a card, in the order in which they stand on it."""
    card = card_of(document)
    lines = [line for section in card.sections for line in _lines(section)]
    return [part.text for line in lines for part in line if not isinstance(part, str)]


def _lines(section: Any) -> list[Any]:
    ends = [end.line for end in section.range.ends] if section.range else []
    return [section.lead, *ends, section.said, *(line for row in section.rows for line in (row.line, row.more))]


def test_numbers_are_printed_alike(watched: Watched, tmp_path: Path) -> None:
    random = Random(7)  # noqa: S311 (the same numbers in every run)
    documents = [paid(currency, *sorted(amount(random) for _ in range(5))) for currency in (*SIGNS, *MORE)]
    documents += [observed(*(amount(random) * random.choice((1, -1)) for _ in range(8))) for _ in range(40)]
    shown = watched.open(written(tmp_path, with_element(documents[0])))
    different = [
        (ours, theirs)
        for document in documents
        if (ours := in_python(document)) != (theirs := shown.evaluate(REDRAWN, json.dumps(document)))
    ]
    assert different == []
