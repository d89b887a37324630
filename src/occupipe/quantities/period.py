"""Periods of a projection: `2010-20`, `from 2014 to 2024`, `through 2030`, `over the next ten years`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from occupipe.quantities.numbers import words_to_number
from occupipe.spans import Span

_YEAR = r"(?:19|20)\d\d"
_NUMBER = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty)"
_PERIOD = re.compile(
    rf"(?P<base>(?<![\d,$£€.]){_YEAR})[ \u00a0]?(?:-|/|to|and|through|until|till)[ \u00a0]?(?P<target>{_YEAR}|\d\d)(?!\d|,\d|%|\.\d)"
    rf"|(?:(?:through|by|until|till|up to|come|to)(?: the year)?(?: (?:january|june|december|the end of))?) (?P<until>{_YEAR})(?!\d|,\d|%)"
    rf"|(?:over |during |in |for |within )?(?:the )?(?:next|coming|following)(?: (?P<n>{_NUMBER}))? ?-?(?:(?P<decade>decade)|years?|yrs?)"
    rf"|(?:over|during|within|projected over|across) (?:the |a )?(?:(?P<n2>{_NUMBER})[ -](?:years?|yrs?)(?: period)?|(?P<decade2>decade))"
    rf"|(?P<n3>{_NUMBER})[ -](?:year|yr)s?[ -](?:outlook|projection|growth|period|job growth|forecast)"
)


@dataclass(frozen=True, slots=True)
class Period:
    """A projection's period as printed; what is not printed is None. `span` covers the words."""

    span: Span
    base_year: int | None = None
    target_year: int | None = None
    span_years: int | None = None


def read(folded: str) -> Iterator[Period]:
    """
    Every period in a folded text, in order.

    >>> [(p.base_year, p.target_year, p.span_years) for p in read("2010-20; through 2030; over the next ten years")]
    [(2010, 2020, None), (None, 2030, None), (None, None, 10)]
    """
    for match in _PERIOD.finditer(folded):
        period = _period(match)
        if period is not None:
            yield period


def _period(match: re.Match[str]) -> Period | None:
    span = Span(match.start(), match.end())
    if match["base"]:
        base, target = int(match["base"]), match["target"]
        last = int(target) if len(target) == 4 else base // 100 * 100 + int(target)
        if len(target) == 2 and last < base:
            last += 100
        return Period(span, base, last) if last - base <= 40 else None
    if match["until"]:
        return Period(span, target_year=int(match["until"]))
    number = match["n"] or match["n2"] or match["n3"]
    if match["decade"] or match["decade2"]:
        return Period(span, span_years=10)
    if not number:
        return Period(span, span_years=1) if match[0].endswith("year") else None
    return Period(span, span_years=int(number) if number.isdigit() else words_to_number(number))
