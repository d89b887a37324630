"""A scale: where a value stands between the two ends of a drawing, in percent of its width."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

MARGIN = Decimal(3)
"""Percent of the width that stays free at either end, so that a shape at the end is whole."""


class Scale(NamedTuple):
    """A scale from the least to the greatest value that is drawn."""

    least: Decimal
    greatest: Decimal

    @classmethod
    def over(cls, values: Iterable[Decimal]) -> Scale:
        """The scale that has all of these values, of which there is at least one."""
        known = list(values)
        return cls(min(known), max(known))

    def at(self, value: Decimal) -> Decimal:
        """
        Where a value stands, 0 to 100; the middle where there is one value only.

        >>> Scale(Decimal(20000), Decimal(60000)).at(Decimal(40000))
        Decimal('50.00')
        """
        width = self.greatest - self.least
        part = (value - self.least) / width if width else Decimal("0.5")
        return (MARGIN + part * (100 - 2 * MARGIN)).quantize(Decimal("0.01"))
