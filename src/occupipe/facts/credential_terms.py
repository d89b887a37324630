"""Finding certifications and licences in an article as it is printed, by the ways in which they are named."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from itertools import chain

from occupipe import late as re
from occupipe.facts.credential_brackets import bracketed
from occupipe.facts.credential_letters import certified, earned, examined, held, lettered
from occupipe.facts.credential_lists import inline, under
from occupipe.facts.credential_marked import branded, marked
from occupipe.facts.credential_names import certificates, licences, seals
from occupipe.facts.credential_nouned import nouned
from occupipe.facts.credential_small import small, subjects
from occupipe.facts.credential_spelled import behind, spelled
from occupipe.facts.credential_term import Term
from occupipe.facts.credential_titles import apposed, offered, placed
from occupipe.spans import Span

READINGS: tuple[tuple[Callable[[str, int, int], Iterator[Term]], tuple[str, ...]], ...] = (
    (bracketed, ("(",)),
    (spelled, (", ", ":", " for ", " – ", " — ", " - ")),
    (marked, ("ertifi", "Registered", "Licensed", "Chartered", "Accredited", "Qualified")),
    (branded, ("Certified",)),
    (certificates, ("Certificate of",)),
    (
        subjects,
        (
            "EPA",
            "OSHA",
            "CPR",
            "RIBA",
            "GWO",
            "IRATA",
            "NCCER",
            "NVQ",
            "Category",
            "Class",
            "Level ",
            "Grade ",
            "Tier ",
        ),
    ),
    (licences, ("License", "Licence", "Certificate", "Card", "Permit", "Endorsement", "Ticket", "Badge")),
    (seals, ("Red Seal", "Register")),
    (nouned, ("ertifica", "redential", "icens", "icenc", "esignation", "ard", "ermit", "ndorsement", "icket", "adge")),
    (examined, ("ass ", "asses ", "assing ", "assed ", "ake ", "akes ", "aking ", "sit ", "sitting ", "Series ")),
    (held, (" as ",)),
    (certified, ("certif", " from ", " through ", " by ")),
    (earned, ("arn", "dd", "old", "ain", "arry", "has", "Has", "ave", "et")),
    (behind, (" name", " title", " mark", " letters", " status", " post-nominal")),
    (offered, ("offers ", "awards ", "confers ", "grants ", "issues ", "title")),
    (placed, (": ",)),
    (apposed, (", a", ", the ", "called ", "named ", "known as ")),
    (lettered, ()),
    (inline, ("ertif", "erts", "redential", "esignation", "icens", "icenc", "ickets", "ards")),
    (
        small,
        (
            "certification",
            "license",
            "licence",
            "certificate",
            "credential",
            "card",
            "permit",
            "endorsement",
            "commission",
            "ticket",
            "Certification",
        ),
    ),
)
"""
The ways certifications are named, each with letters that must stand in the words; of two that meet, the first is taken.

To add one: its function, and what its names cannot be without.
"""
_DENIED = re.compile(r"\b[Nn]o [\"“]?$")


def terms(text: str, start: int, end: int, listed: bool = False) -> Iterator[Term]:
    """
    Every certification between two offsets, once; not those that the article says do not exist.

    `listed` is true for an item of a list whose items are certifications, as the words above it tell.
    """
    taken: list[tuple[int, int]] = []
    for found in chain(_read(text, start, end, listed), under(text, Span(start, end)) if listed else ()):
        place = bisect_right(taken, (found.span.start, found.span.end))
        if any(found.span.meets(Span(*other)) for other in taken[max(0, place - 1) : place + 1]):
            continue
        taken.insert(place, (found.span.start, found.span.end))
        if not _DENIED.search(text, max(start, found.span.start - 6), found.span.start):
            yield found


def _read(text: str, start: int, end: int, listed: bool) -> Iterator[Term]:
    words = text[start:end]
    if listed and "(" in words:
        yield from bracketed(text, start, end, listed=True)
    for reading, letters in READINGS:
        if not letters or any(part in words for part in letters):
            yield from reading(text, start, end)
