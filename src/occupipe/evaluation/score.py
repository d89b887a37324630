"""The score of a run: tallies by kind, strict and by value alone, and how often attributes are right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from occupipe.evaluation.attributes import ATTRIBUTES
from occupipe.evaluation.claims import NUMERIC, Claim
from occupipe.evaluation.comparison import Compared, Matched
from occupipe.evaluation.tally import Agreement, Tally

Tallies = defaultdict[str, Tally]


def _tallies() -> Tallies:
    return defaultdict(Tally)


@dataclass
class Score:
    """What a run has scored so far. `compared` are the passages in their order."""

    compared: list[Compared] = field(default_factory=list)
    strict: Tallies = field(default_factory=_tallies)
    loose: Tallies = field(default_factory=_tallies)
    agreement: dict[str, Agreement] = field(default_factory=lambda: {a.name: Agreement() for a in ATTRIBUTES})

    def add(self, passage: Compared) -> None:
        """Another passage."""
        self.compared.append(passage)
        count(self.strict, passage.strict)
        count(self.loose, passage.loose)
        for gold, said in passage.strict.found:
            self._agree(gold, said)

    def _agree(self, gold: Claim, said: Claim) -> None:
        for attribute in ATTRIBUTES:
            if attribute.is_asked(gold):
                self.agreement[attribute.name] += Agreement(1, int(attribute.is_right(gold, said)))

    @property
    def numeric(self) -> Tally:
        """All figures, strict."""
        return total(self.strict)

    @property
    def numeric_loose(self) -> Tally:
        """All figures, by value alone."""
        return total(self.loose)

    @property
    def own(self) -> int:
        """Facts of the passages' own occupations, of all kinds."""
        return sum(passage.own for passage in self.compared)

    @property
    def elsewhere(self) -> int:
        """Facts that were given to other occupations."""
        return sum(passage.elsewhere for passage in self.compared)

    @property
    def strangers(self) -> int:
        """Of those, the ones that the gold gives to no other occupation."""
        return sum(passage.strangers for passage in self.compared)


def count(tallies: Tallies, matched: Matched) -> None:
    """Add the claims of a passage to the tallies of their kinds."""
    for gold, _ in matched.found:
        tallies[gold.kind] += Tally(found=1)
    for claim in matched.missed:
        tallies[claim.kind] += Tally(missed=1)
    for claim in matched.wrong:
        tallies[claim.kind] += Tally(wrong=1)


def total(tallies: Tallies, kinds: Iterable[str] = NUMERIC) -> Tally:
    """The tallies of several kinds together."""
    return sum((tallies[kind] for kind in kinds), Tally())
