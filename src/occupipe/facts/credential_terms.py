"""Finding certifications and licences in an article as it is printed, by the ways in which they are named."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator

from occupipe import late as re
from occupipe.facts.credential_brackets import bracketed
from occupipe.facts.credential_letters import examined, lettered
from occupipe.facts.credential_names import licences, marked, nouned, small
from occupipe.facts.credential_term import Term
from occupipe.spans import Span

READINGS: tuple[tuple[Callable[[str, int, int], Iterator[Term]], tuple[str, ...]], ...] = (
    (bracketed, ("(",)),
    (marked, ("ertifi", "Registered", "Licensed", "Chartered", "Accredited", "Qualified")),
    (licences, ("License", "Licence", "Certificate")),
    (nouned, ("ertifica", "redential", "icens", "icenc", "esignation")),
    (examined, ("ass ", "asses ", "assing ", "assed ", "ake ", "akes ", "aking ", "sit ", "sitting ", "Series ")),
    (lettered, ()),
    (small, ("certification", "license", "licence", "certificate", "credential")),
)
"""
The ways certifications are named, each with letters that must stand in the words; of two that meet, the first is taken.

To add one: its function, and what its names cannot be without.
"""
_DENIED = re.compile(r"\b[Nn]o [\"“]?$")


def terms(text: str, start: int, end: int) -> Iterator[Term]:
    """Every certification between two offsets, once; not those that the article says do not exist."""
    taken: list[tuple[int, int]] = []
    words = text[start:end]
    for reading, letters in READINGS:
        if letters and not any(part in words for part in letters):
            continue
        for found in reading(text, start, end):
            place = bisect_right(taken, (found.span.start, found.span.end))
            if any(found.span.meets(Span(*other)) for other in taken[max(0, place - 1) : place + 1]):
                continue
            taken.insert(place, (found.span.start, found.span.end))
            if not _DENIED.search(text, max(start, found.span.start - 6), found.span.start):
                yield found
