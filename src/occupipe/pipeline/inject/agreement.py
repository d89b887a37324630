"""
Whether the text of a page contradicts a record that is to be put into it.

Only what cannot both be true is told: another occupation, or another value for the same thing. What a page does not
state contradicts nothing, and neither does a figure of another year, area, group or source.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from occupipe.exports.choice import is_own
from occupipe.facts.area import NATIONAL
from occupipe.facts.fact import Status
from occupipe.facts.naming import singular_name
from occupipe.occupation import FIELDS, Figure, Occupation, Part
from occupipe.quantities.folding import fold
from occupipe.quantities.interval import interval_of

_EQUAL = ("unit", "currency", "statistic", "range_of", "scope", "per")
"""What figures of one thing must have alike."""
_IF_STATED = ("reference_year", "base_year", "target_year", "source")
"""What figures of one thing must have alike where both say it."""


class Contradiction(NamedTuple):
    """Words of the page that the record gives otherwise: where they stand, and what is wrong, in a sentence."""

    line: int
    column: int
    problem: str


def contradictions(page: Occupation, record: Occupation) -> Iterator[Contradiction]:
    """What the text of a page says otherwise than a record, in the order of the text."""
    found = [*_another_occupation(page, record), *_other_values(page, record)]
    return iter(sorted(found, key=lambda contradiction: (contradiction.line, contradiction.column)))


def _another_occupation(page: Occupation, record: Occupation) -> Iterator[Contradiction]:
    """The name of the page's occupation, where it is none of the record's and no part of one: "Journeyman Electrician"."""
    if page.name is None or record.name is None or _names(page) & _names(record):
        return
    ours, theirs = (set(singular_name(name).split()) for name in (record.name, page.name))
    if ours <= theirs or theirs <= ours:
        return
    problem = f"the page is about {page.name!r}, the record about {record.name!r}"
    place = page.names[0].evidence if page.names else None
    yield Contradiction(place.line if place else 1, place.column if place else 1, problem)


def _names(occupation: Occupation) -> set[str]:
    """All names of an occupation, folded, in the singular."""
    return {
        singular_name(name) for name in (occupation.name, *(other.text for other in occupation.alternate_names)) if name
    }


def _other_values(page: Occupation, record: Occupation) -> Iterator[Contradiction]:
    """Figures of the record that the page states otherwise, at the first place where it does."""
    for field in FIELDS.values():
        stated = [part for part in getattr(page, field) if isinstance(part, Figure)]
        for figure in getattr(record, field):
            alike = [other for other in stated if is_own(figure) and _is_same_thing(figure, other)]
            if alike and not any(interval_of(other).meets(interval_of(figure)) for other in alike):
                yield _contradiction(alike[0], figure, record.source.file)


def _is_same_thing(figure: Part, other: Part) -> bool:
    """Whether two figures of one kind are for the same thing, as far as both say what they are for."""
    if getattr(figure, "subject", None) != getattr(other, "subject", None):
        return False
    if any(getattr(figure, name, None) != getattr(other, name, None) for name in _EQUAL):
        return False
    pairs = [(getattr(figure, name, None), getattr(other, name, None)) for name in _IF_STATED]
    places = [getattr(part, "area", None) or NATIONAL for part in (figure, other)]
    categories = [fold(str(getattr(part, "category", ""))) for part in (figure, other)]
    return (
        all(None in pair or pair[0] == pair[1] for pair in pairs)
        and places[0] == places[1]
        and categories[0] == categories[1]
    )


def _contradiction(stated: Figure, figure: Figure, source: str) -> Contradiction:
    place, ours = stated.evidence, figure.evidence
    what = " ".join(str(w) for w in (getattr(figure, "statistic", None), getattr(figure, "kind", None)) if w)
    value = f"{figure.value:f}, as corrected" if figure.status is Status.CORRECTED else repr(ours.quote)
    problem = f"states {place.quote!r} ({what}), the record {value} ({source}:{ours.line})"
    return Contradiction(place.line, place.column, problem)
