"""The place a figure is for: the nation where the article says so, a state, province or country by name."""

from __future__ import annotations

import re
from functools import cache

from occupipe.facts.scene import Context, Scene

NATIONAL = "national"
_NATIONAL = (
    r"national(?:ly)?|nationwide|in the (?:u\.?s\.?|united states|nation|country)\b|across the (?:u\.?s\.?|united states|"
    r"nation|country)|\bu\.s\.(?! (?:bureau|department|census|news|dollars))|united states(?! (?:bureau|department|census))"
)
STATES = (
    "Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware", "Florida",
    "Georgia", "Hawaii", "Idaho", "Illinois", "Indiana", "Iowa", "Kansas", "Kentucky", "Louisiana", "Maine", "Maryland",
    "Massachusetts", "Michigan", "Minnesota", "Mississippi", "Missouri", "Montana", "Nebraska", "Nevada",
    "New Hampshire", "New Jersey", "New Mexico", "New York", "North Carolina", "North Dakota", "Ohio", "Oklahoma",
    "Oregon", "Pennsylvania", "Rhode Island", "South Carolina", "South Dakota", "Tennessee", "Texas", "Utah", "Vermont",
    "Virginia", "West Virginia", "Wisconsin", "Wyoming", "District of Columbia", "Washington, D.C.", "Washington",
    "Puerto Rico", "England", "Scotland", "Wales", "Northern Ireland", "London", "Ontario", "Quebec",
    "British Columbia", "Alberta", "Manitoba", "Saskatchewan", "Nova Scotia", "New Brunswick",
    "Newfoundland and Labrador", "Prince Edward Island", "Yukon", "New South Wales", "Queensland", "Victoria",
    "Western Australia", "South Australia", "Tasmania", "Northern Territory", "Australian Capital Territory", "Dublin",
)  # fmt: skip
"""States, provinces and the parts of countries whose names stand alone in articles."""


@cache
def _states() -> re.Pattern[str]:
    names = sorted(STATES, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})(?![A-Za-z])")


@cache
def _national() -> re.Pattern[str]:
    return re.compile(_NATIONAL)


def area_of(scene: Scene, context: Context) -> str | None:
    """
    The area of a context's figures: a state it names, else the nation where it says so, else what its paragraph named.

    Two states in one context are no area: which figure belongs to which is not certain here.
    """
    known: dict[int, str | None] = scene.notes.setdefault("area of", {})
    if context.index not in known:
        known[context.index] = _area_of(scene, context)
    return known[context.index]


def _area_of(scene: Scene, context: Context) -> str | None:
    own = _area_in(scene, context)
    if own:
        return own
    heading = scene.article.heading_of(scene.block(context))
    if heading is not None:
        names = _states().findall(scene.article.words(heading.span))
        if len(set(names)) == 1:
            return str(names[0])
    for other in scene.earlier(context, within="block"):
        named = _area_in(scene, other)
        if named:
            return named
    return None


def is_area(printed: str) -> bool:
    """Whether words are the name of a place: a state, or a town with its state."""
    return _states().match(printed) is not None or _TOWN.fullmatch(printed.strip()) is not None


_TOWN = re.compile(r"[A-Z][A-Za-z. '-]{1,50}, (?:[A-Z]{2}(?:[-–][A-Z]{2})*|[A-Z][a-z]+(?: [A-Z][a-z]+)?)")


def names_states(scene: Scene, context: Context) -> bool:
    """Whether a context names a state or province."""
    return _states().search(scene.article.words(context.span)) is not None


def _area_in(scene: Scene, context: Context) -> str | None:
    names = set(_states().findall(scene.article.words(context.span)))
    if len(names) == 1:
        return str(names.pop())
    if not names and _national().search(scene.text(context)):
        return NATIONAL
    return None
