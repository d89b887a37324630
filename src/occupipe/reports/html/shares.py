"""Shares: the parts of an occupation's workers as bars, a group for each list of the article."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from itertools import groupby
from typing import NamedTuple

from occupipe.occupation import Share
from occupipe.reports.html.marks import Mark
from occupipe.reports.html.meaning import value_words
from occupipe.reports.html.verdicts import Verdict
from occupipe.spans import Span


class Bar(NamedTuple):
    """One share: of what, in words, and drawn from 0 to 100; `spare` is what a range adds to its lower end."""

    category: str
    value: str
    width: Decimal
    spare: Decimal
    verdict: Verdict
    anchor: str


def bars_of(shares: Sequence[Share], marks: Mapping[Span, Mark]) -> tuple[tuple[Bar, ...], ...]:
    """The shares of an article in the order of the text, those of one list together."""
    ordered = sorted(shares, key=lambda share: share.span)
    return tuple(
        tuple(_bar(share, marks[share.span]) for share in listed)
        for _, listed in groupby(ordered, key=lambda share: share.list_id)
    )


def _bar(share: Share, mark: Mark) -> Bar:
    width = within(share.value)
    spare = within(share.value if share.value_high is None else share.value_high) - width
    return Bar(share.category, value_words(share), width, spare, mark.verdict, mark.anchor)


def within(value: Decimal) -> Decimal:
    """
    A percent as far as it can be drawn.

    >>> within(Decimal("37.5")), within(Decimal(140)), within(Decimal(-3))
    (Decimal('37.5'), Decimal('100'), Decimal('0'))
    """
    return max(Decimal(0), min(Decimal(100), value))
