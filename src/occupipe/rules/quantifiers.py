"""Words of quantity: majority, most, half, few, and what they can mean in percent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from occupipe.quantities.interval import Interval
from occupipe.rules.pattern import Pattern


class Quantifier(NamedTuple):
    """A word of quantity: how it is found in folded text, what it can mean, and how a message says so."""

    pattern: str
    meaning: Interval
    told: str


_OF_WORKERS = r"(?= (?:of|who|work|are|were|have|held)\b| [a-z-]{3,20}s\b| [a-z-]{3,20} [a-z-]{3,20}s\b|,? ?\()"
QUANTIFIERS: dict[str, Quantifier] = {
    "majority": Quantifier(r"\bmajority\b", Interval.of(50, 100), "more than 50 percent"),
    "most": Quantifier(rf"\bmost{_OF_WORKERS}", Interval.of(50, 100), "more than 50 percent"),
    "more_than_half": Quantifier(r"\b(?:more than|over) half\b", Interval.of(50, 100), "more than 50 percent"),
    "less_than_half": Quantifier(r"\b(?:less|fewer) than half\b", Interval.of(0, 50), "less than 50 percent"),
    "half": Quantifier(rf"\b(?:about |around |roughly |nearly |almost )?half{_OF_WORKERS}", Interval.of(45, 55), "about 50 percent"),
    "few": Quantifier(rf"\bfew{_OF_WORKERS}", Interval.of(0, 25), "a small part"),
}  # fmt: skip
"""Words of quantity, checks.md. To add one: a row."""

_TELLING = ("majority", "most", "half", "few")  # one of them stands in each
_NO_QUANTITY_BEFORE = ("the ", "at ", "a ", "and a ", "two ", "one-", "one ")
_QUANTIFIER = Pattern("|".join(f"(?P<{name}>{row.pattern})" for name, row in QUANTIFIERS.items()))
_SUPERLATIVE = Pattern(
    r"most (?:common|popular|likely|important|recent|often|frequent|prevalent|usual|notabl|states?\b)"
)


def quantifiers_in(folded: str) -> Iterator[tuple[str, int, int]]:
    """The words of quantity in a folded text, by their row, with start and end."""
    if not any(map(folded.__contains__, _TELLING)):
        return
    for match in _QUANTIFIER.finditer(folded):
        name = str(match.lastgroup)
        before = folded[max(0, match.start() - 6) : match.start()]
        if name in ("most", "half", "few") and before.endswith(_NO_QUANTITY_BEFORE):
            continue
        if not _SUPERLATIVE.match(folded, match.start()):
            yield name, match.start(), match.end()
