"""Periods of a projection: `2010-20`, `from 2014 to 2024`, `through 2030`, `over the next ten years`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from occupipe.quantities import lengths
from occupipe.quantities.endings import Endings
from occupipe.quantities.lengths import OVER, number_before
from occupipe.quantities.numbers import is_year, printed
from occupipe.quantities.patterns import Pattern
from occupipe.quantities.runs import NARROW, Number
from occupipe.spans import Span

_JOIN = Pattern(rf"[ {NARROW}]?(?:-|/|to|and|through|until|till)[ {NARROW}]?'?")
_LONGEST_JOIN = 10  # " through '"
_MONTHS = (
    " january", " february", " march", " april", " may", " june", " july", " august", " september", " october", " november",
    " december",
)  # fmt: skip
_WHEN = ("", " the year", " the end of", " january", " june", " november", " december")
_UNTIL_WORDS = ("through", "by", "until", "till", "up to", "come", "to")
_UNTIL = Endings({"".join(words): True for words in product(_UNTIL_WORDS, _WHEN)})
_YEARS_TO = Endings({f"{years} to{month}": True for years in ("years", "year") for month in ("", *_MONTHS)})
_THE_YEAR_TO = "year to"
_NO_TARGET = Pattern(rf"[ {NARROW}]?(?:%|percent|per cent|pct)|[-/]\d")
_NO_YEAR = frozenset(",$£€.")
LONGEST = 40  # years: a longer stretch is no projection


class Period(NamedTuple):
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
    >>> [(p.target_year, p.span_years) for p in read("in the ten years to 2022, but sold in the year to June 2020")]
    [(2022, 10)]
    """
    found = [*_between_years(folded), *(Period(Span(at, end), span_years=n) for at, end, n in lengths.read(folded))]
    end = 0
    for period in sorted(found, key=lambda period: (period.span.start, -period.span.end)):
        if period.span.start >= end:
            end = period.span.end
            yield period


def _between_years(folded: str) -> Iterator[Period]:
    numbers = printed(folded)
    for index, number in enumerate(numbers):
        if not is_year(number.digits) or _touches(folded, number):
            continue
        second = numbers[index + 1] if index + 1 < len(numbers) else None
        found = (second and _pair(folded, number, second)) or _until(folded, number)
        if found is not None:
            yield found


def _touches(folded: str, year: Number) -> bool:
    """Whether four digits are a part of something else: an amount, a word, a code."""
    before = folded[year.start - 1 : year.start]
    return before in _NO_YEAR or before.isalnum() or folded[year.end : year.end + 1].isalpha()


def _pair(folded: str, first: Number, second: Number) -> Period | None:
    """`2010-20`, `from 2014 to 2024`."""
    between = second.start - first.end
    if between > _LONGEST_JOIN or not _JOIN.fullmatch(folded, first.end, second.start):
        return None
    short = len(second.digits) == 2 and second.digits.isdigit()
    if not (short or is_year(second.digits)) or _NO_TARGET.match(folded, second.end):
        return None
    base, target = int(first.digits), int(second.digits)
    if short:
        target += base // 100 * 100
        target += 100 if target < base else 0
    return Period(Span(first.start, second.end), base, target) if target - base <= LONGEST else None


def _until(folded: str, year: Number) -> Period | None:
    """`through 2030`, `by the year 2030`, `over the ten years to May 2022`."""
    if folded[year.start - 1 : year.start] != " " or folded[year.end : year.end + 1] == "%":
        return None
    target = int(year.digits)
    years = _YEARS_TO.before(folded, year.start - 1)
    if years is not None:
        begin, length = number_before(folded, years[0] - 1)
        over = OVER.before(folded, begin - 1)
        if length is not None:
            return Period(Span(over[0] if over else begin, year.end), target_year=target, span_years=length)
        if folded.startswith(_THE_YEAR_TO, years[0]):
            return None  # "in the year to June 2022": a year of reference
    found = _UNTIL.before(folded, year.start - 1)
    return Period(Span(found[0], year.end), target_year=target) if found else None
