"""The columns of `facts.csv`: what each means, and what its cells are."""

from __future__ import annotations

from typing import Any, get_args

from occupipe.exports.csvw.datatypes import (
    COUNT,
    CURRENCY,
    FLAG,
    FROM_ONE,
    NUMBER,
    TEXT,
    YEAR,
    Datatype,
    column,
    one_of,
)
from occupipe.exports.facts import COLUMNS
from occupipe.facts.fact import Confidence, FactKind, PayPeriod, Statistic, Status
from occupipe.occupation import vocabulary
from occupipe.quantities.quantity import Bound

_ALWAYS = frozenset(
    {"document", "kind", "confidence", "status", "start", "end", "context_start", "context_end", "line", "column",
     "end_line", "end_column", "quote", "context"}
)  # fmt: skip
"""The columns that every row states."""

_MEANINGS: dict[str, tuple[str, Datatype]] = {
    "document": ("Stem of the source file, or the id of a line of a JSON Lines source", TEXT),
    "kind": ("What the fact is", one_of(FactKind)),
    "statistic": ("Of a wage: which statistic of a distribution, or which kind of pay", one_of(Statistic)),
    "range_of": ("Of an end of a range of pay: the label it is printed under", one_of(get_args(vocabulary.RangeOf))),
    "value": ("The number as printed, in plain digits; a decline is negative, experience is in months", NUMBER),
    "value_high": ("The upper end, where a range is given for one figure that is no wage", NUMBER),
    "unit": ("The pay period of a wage; else percent, jobs or month", one_of((*PayPeriod, "percent", "jobs"))),
    "currency": ("ISO 4217 code of a wage", CURRENCY),
    "rounded_to": ("Place value of the last digit that was meant", NUMBER),
    "bound": ("Whether the figure is worded as a limit", one_of(Bound)),
    "approximate": ("True for a figure that is hedged: about, nearly, half, one in five", FLAG),
    "reference_year": ("The year that the figure is for", YEAR),
    "base_year": ("The year that a projection starts from", YEAR),
    "target_year": ("The year that a projection is for", YEAR),
    "span_years": ("The length of a projection in years", COUNT),
    "per": ("Whether a count is for each year of a projection or for all of it", one_of(get_args(vocabulary.Per))),
    "comparison": ("Wording of growth against all occupations", one_of(get_args(vocabulary.Comparison))),
    "category": ("Of a share: of what, in the article's own words", TEXT),
    "area": ("The place that the figure is for; national where the article says so", TEXT),
    "scope": ("The narrower group that the figure is for: an industry, employer, specialty", TEXT),
    "subject": ("The occupation or industry that the figure is about, where it is not the article's own", TEXT),
    "level": ("Level of education", one_of(get_args(vocabulary.Level))),
    "role": ("What education or experience is to those who enter", one_of(get_args(vocabulary.Role))),
    "requirement": ("What a certification or licence is", one_of(get_args(vocabulary.Requirement))),
    "name": ("Name of a certification, a skill, or the occupation", TEXT),
    "abbreviation": ("Letters of a certification", TEXT),
    "issuer": ("The body that awards a certification, where the article names it", TEXT),
    "text": ("The words of a duty, name, description or topic", TEXT),
    "description": ("The paragraph that explains a skill", TEXT),
    "source": ("Who the article says the figure is from", TEXT),
    "confidence": ("How sure the reading is", one_of(Confidence)),
    "status": ("What the checks made of the fact", one_of(Status)),
    "start": ("Offset of the words in the article's text, in code points from 0", COUNT),
    "end": ("Offset behind the words", FROM_ONE),
    "context_start": ("Offset of the sentence, item, row or heading that the words stand in", COUNT),
    "context_end": ("Offset behind it", FROM_ONE),
    "line": ("Line of the words in the source file, from 1", FROM_ONE),
    "column": ("Column of the words in the source file, in code points from 1", FROM_ONE),
    "end_line": ("Line of the end of the words", FROM_ONE),
    "end_column": ("Column behind the words", FROM_ONE),
    "quote": ("The words", TEXT),
    "context": ("The sentence, item, row or heading", TEXT),
}


def fact_columns() -> list[dict[str, Any]]:
    """The columns in their order."""
    return [column(name, *_MEANINGS[name], always=name in _ALWAYS) for name in COLUMNS]
