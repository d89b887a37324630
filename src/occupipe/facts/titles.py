"""Everyday titles and the titles under which official statistics count them: `forklift operator`, `esthetician`."""

from __future__ import annotations

import csv
from collections import defaultdict
from functools import cache
from importlib.resources import files


@cache
def _others() -> dict[str, frozenset[str]]:
    """The other titles of each title of the table, in folded letters, singular, without commas."""
    others: defaultdict[str, set[str]] = defaultdict(set)
    text = files("occupipe.facts").joinpath("titles.csv").read_text(encoding="utf8")
    for row in csv.DictReader(text.splitlines()):
        title, official = row["title"], row["official"].replace(",", "")
        others[title].add(official)
        others[official].add(title)
    return {title: frozenset(known) for title, known in others.items()}


def is_known(title: str) -> bool:
    """
    Whether the table has a title, folded and singular.

    >>> is_known("esthetician"), is_known("skincare specialist"), is_known("specialist")
    (True, True, False)
    """
    return title.replace(",", "") in _others()


def may_be_same(name: str, said: str) -> bool:
    """
    Whether two titles can be those of one occupation by the table: one is the other, or both are counted together.

    >>> may_be_same("nurse midwife", "nurse anesthetist"), may_be_same("esthetician", "florist")
    (True, False)
    """
    own, other = name.replace(",", ""), said.replace(",", "")
    return own == other or bool(
        ({own} | _others().get(own, frozenset())) & ({other} | _others().get(other, frozenset()))
    )


def is_same(name: str, said: str) -> bool:
    """
    Whether two titles, folded and singular, are those of one occupation by the table of titles.

    >>> is_same("esthetician", "skincare specialist"), is_same("esthetician", "florist")
    (True, False)
    """
    return said.replace(",", "") in _others().get(name.replace(",", ""), frozenset())
