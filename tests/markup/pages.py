"""Pages made of the figures of the Occupational Outlook Handbook, in sentences of our own, with the markup of their text."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from occupipe.exports.jsonld import jsonld, script_block
from occupipe.pipeline.reading import occupation_of
from occupipe.readers import reader

HANDBOOK = Path(__file__).parents[2] / ".." / "shared" / "ooh" / "train.jsonl"
PAGES = 40
needs_handbook = pytest.mark.skipif(
    not HANDBOOK.exists() and "OCCUPIPE_REQUIRE_SHARED" not in os.environ, reason="the handbook is not here"
)
_HEAD = '<!DOCTYPE html>\n<html lang="en">\n<head>\n<title>{name}</title>\n{script}\n</head>\n<body>\n<main>\n'


@dataclass(frozen=True)
class MadePage:
    """A page without markup, and its figures by what they are."""

    name: str
    words: str
    figures: dict[str, int]

    def marked(self, change: Callable[[str], str] = str) -> str:
        """The page with the markup of its own text, changed."""
        article = reader(".html")(self.page(""), "page", "page.html")
        script = script_block(jsonld(occupation_of(article), profile="full"))
        return self.page(change(script))

    def page(self, script: str) -> str:
        """The page with a script in its head."""
        return f"{_HEAD.format(name=self.name, script=script)}{self.words}</main>\n</body>\n</html>\n"


def _figures(facts: list[dict[str, Any]]) -> dict[str, int]:
    """The national figures of the occupation as a whole, by statistic or kind."""
    found: dict[str, int] = {}
    for fact in facts:
        if fact.get("scope") is None and not fact.get("doubtful") and fact.get("unit") != "hour" and "value" in fact:
            found.setdefault(fact.get("stat") or fact["kind"], fact["value"])
    return found


def _words(name: str, figures: dict[str, int]) -> str:
    low = name[0].lower() + name[1:]
    grows = "grow" if figures["growth_pct"] > 0 else "decline"
    return (
        f"<h1>{name}</h1>\n<h2>Pay</h2>\n"
        f"<p>The median annual wage for {low} was ${figures['median']:,} in May 2024, according to the Bureau of Labor "
        f"Statistics.\nThe lowest 10 percent earned less than ${figures['p10']:,}, and the highest 10 percent earned more "
        f"than ${figures['p90']:,}.</p>\n<h2>Jobs</h2>\n"
        f"<p>There were about {figures['employment']:,} jobs in 2024.\n"
        f"Employment is projected to {grows} {abs(figures['growth_pct'])} percent from 2024 to 2034.\n"
        f"About {figures['openings_count']:,} openings are projected each year, on average, over the decade.</p>\n"
    )


WANTED = {"median", "p10", "p90", "employment", "growth_pct", "openings_count"}


@cache
def made_pages() -> tuple[MadePage, ...]:
    """The first pages of the handbook that state all the wanted figures."""
    rows = [json.loads(line) for line in HANDBOOK.read_text(encoding="utf-8").splitlines()]
    told = [(row["occupation"], _figures(row["facts"])) for row in rows]
    full = [(name, figures) for name, figures in told if figures.keys() >= WANTED and figures["growth_pct"]]
    return tuple(MadePage(name, _words(name, figures), figures) for name, figures in full[:PAGES])


def put(pattern: str, replacement: str | Callable[[re.Match[str]], str]) -> Callable[[str], str]:
    """A change of the one place in a script where a pattern is found first."""

    def change(script: str) -> str:
        changed, count = re.subn(pattern, replacement, script, count=1)
        assert count == 1, pattern
        return changed

    return change


def number(name: str, change: Callable[[int], int]) -> Callable[[str], str]:
    """A change of the first number under a key."""
    return put(rf'("{name}": )(-?\d+)', lambda match: f"{match[1]}{change(int(match[2]))}")


def observed(variable: str, change: Callable[[int], int]) -> Callable[[str], str]:
    """A change of the value of the observation of a variable."""
    pattern = rf'(#variable-{variable}"\s+}},[^{{}}]{{0,200}}"value": )(-?\d+)'
    return put(pattern, lambda match: f"{match[1]}{change(int(match[2]))}")
