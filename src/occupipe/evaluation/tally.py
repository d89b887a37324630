"""Tallies: how many claims were found, missed and wrong, and what follows for precision, recall and F1."""

from __future__ import annotations

from dataclasses import dataclass
from math import nan


def ratio(part: int, whole: int) -> float:
    """A part of a whole; of nothing, not a number."""
    return part / whole if whole else nan


@dataclass(frozen=True, slots=True)
class Tally:
    """
    Claims that were asked for and found, asked for and missed, and said wrongly.

    >>> tally = Tally(found=8, missed=2) + Tally(wrong=2)
    >>> tally.asked, tally.said, tally.precision, tally.recall, tally.f1
    (10, 10, 0.8, 0.8, 0.8)
    """

    found: int = 0
    missed: int = 0
    wrong: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.found + other.found, self.missed + other.missed, self.wrong + other.wrong)

    @property
    def asked(self) -> int:
        """How many claims people read."""
        return self.found + self.missed

    @property
    def said(self) -> int:
        """How many claims were extracted, doubtful ones left out."""
        return self.found + self.wrong

    @property
    def precision(self) -> float:
        """The part of what was said that is right."""
        return ratio(self.found, self.said)

    @property
    def recall(self) -> float:
        """The part of what was asked for that was found."""
        return ratio(self.found, self.asked)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return ratio(2 * self.found, self.asked + self.said)


@dataclass(frozen=True, slots=True)
class Agreement:
    """Of how many found figures an attribute was asked, and of how many it was right."""

    asked: int = 0
    right: int = 0

    def __add__(self, other: Agreement) -> Agreement:
        return Agreement(self.asked + other.asked, self.right + other.right)

    @property
    def rate(self) -> float:
        """The part that is right."""
        return ratio(self.right, self.asked)
