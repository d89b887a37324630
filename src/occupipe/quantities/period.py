"""Periods of a projection: `2010-20`, `from 2014 to 2024`, `through 2030`, `over the next ten years`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from occupipe.quantities.numbers import words_to_number
from occupipe.spans import Span

_YEAR = r"(?:19|20)\d\d"
_NUMBER = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty)"
_ANCHOR = re.compile(rf"\b(?:(?P<year>{_YEAR})|next|coming|following|decade|years?|yrs?|yr)\b")
_PAIR = re.compile(
    rf"(?P<base>{_YEAR})[ \u00a0]?(?:-|/|to|and|through|until|till)[ \u00a0]?(?P<target>{_YEAR}|\d\d)(?!\d|,\d|%|\.\d)"
)
_UNTIL = re.compile(
    r"\b(?:through|by|until|till|up to|come|to)(?: the year)?(?: (?:january|june|november|december|the end of))? $"
)
_YEARS_TO = re.compile(rf"\b(?P<n>{_NUMBER})[ -]years? to (?:january |november |december |may |june |july )?$")
_NEXT = re.compile(rf"(?:next|coming|following)(?: (?P<n>{_NUMBER}))?[ -]?(?:(?P<decade>decade)|years?|yrs?)\b")
_BEFORE_NEXT = re.compile(r"(?:\b(?:over|during|in|for|within) )?(?:the )?$")
_OVER = re.compile(rf"\b(?:over|during|within|across) (?:the |a )?(?:(?P<n>{_NUMBER})[ -])?$")
_LENGTH = re.compile(rf"\b(?P<n>{_NUMBER})[ -]$")
_OF_LENGTH = re.compile(r"[ -](?:outlook|projection|growth|period|job growth|forecast)")
LONGEST = 40  # years: a longer stretch is no projection
REACH = 34


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
    >>> [(p.target_year, p.span_years) for p in read("in the ten years to 2022")]
    [(2022, 10)]
    """
    end = 0
    for match in _ANCHOR.finditer(folded):
        if match.start() < end:
            continue
        found = _from_year(folded, match) if match["year"] else _from_words(folded, match)
        if found is not None:
            end = found.span.end
            yield found


def _from_year(folded: str, match: re.Match[str]) -> Period | None:
    start = match.start()
    if start and folded[start - 1] in ",$£€.":
        return None
    pair = _PAIR.match(folded, start)
    if pair:
        return _pair(pair)
    until = _UNTIL.search(folded, max(0, start - REACH), start)
    after = folded[match.end() : match.end() + 2]
    if until is None or after[:1] == "%" or (after[:1] == "," and after[1:].isdigit()):
        return None
    target = int(match["year"])
    years = _YEARS_TO.search(folded, max(0, start - REACH), start)
    if years:
        return Period(Span(years.start(), match.end()), target_year=target, span_years=_number(years["n"]))
    return Period(Span(until.start(), match.end()), target_year=target)


def _pair(pair: re.Match[str]) -> Period | None:
    base, target = int(pair["base"]), pair["target"]
    last = int(target) if len(target) == 4 else base // 100 * 100 + int(target)
    if len(target) == 2 and last < base:
        last += 100
    return Period(Span(pair.start(), pair.end()), base, last) if last - base <= LONGEST else None


def _from_words(folded: str, match: re.Match[str]) -> Period | None:
    near = max(0, match.start() - REACH)
    if match[0] in ("next", "coming", "following"):
        ahead = _NEXT.match(folded, match.start())
        if ahead is None:
            return None
        lead = _BEFORE_NEXT.search(folded, near, match.start())
        start = lead.start() if lead else match.start()
        length = 10 if ahead["decade"] else _number(ahead["n"]) if ahead["n"] else 1
        return (
            Period(Span(start, ahead.end()), span_years=length)
            if ahead["n"] or ahead["decade"] or ahead[0].endswith("year")
            else None
        )
    over = _OVER.search(folded, near, match.start())
    if over and (over["n"] or match[0] == "decade"):
        length = 10 if match[0] == "decade" else _number(over["n"])
        return Period(Span(over.start(), match.end()), span_years=length)
    if match[0] != "decade" and _OF_LENGTH.match(folded, match.end()):
        length_before = _LENGTH.search(folded, near, match.start())
        if length_before:
            return Period(Span(length_before.start(), match.end()), span_years=_number(length_before["n"]))
    return None


def _number(printed: str) -> int:
    return int(printed) if printed.isdigit() else words_to_number(printed)
