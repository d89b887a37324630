"""
Kinds that official lists keep apart: civil and electrical engineers, commercial and airline pilots.

`kinds.csv` has for each head of the detailed titles of the Standard Occupational Classification (2018) that several
titles share the words that tell them apart.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from functools import cache
from importlib.resources import files


@cache
def _kinds() -> dict[str, frozenset[str]]:
    text = files("occupipe.facts").joinpath("kinds.csv").read_text(encoding="utf8")
    return {row["head"]: frozenset(row["kinds"].split()) for row in csv.DictReader(text.splitlines())}


def is_kept_apart(head: str, words: Sequence[str]) -> bool:
    """
    Whether words before a head, singular, make it an occupation of its own.

    >>> is_kept_apart("pilot", ["commercial"]), is_kept_apart("diver", ["saturation"]), is_kept_apart("developer", ["front-end"])
    (True, False, False)
    """
    return not _kinds().get(head, frozenset()).isdisjoint(word.strip(" ,.;:()") for word in words)
