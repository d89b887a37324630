"""Certifications whose noun is part of the printed name: "Journeyman Electrician License", "White Card", "Red Seal"."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe import late as re
from occupipe.facts.credential_term import Term, term, trimmed
from occupipe.facts.credential_words import BODIES, CAPITAL, DETERMINERS, NO_WORK, PLAIN
from occupipe.facts.places import STATES

_CERTIFICATE = re.compile(
    rf"(?:\b{CAPITAL} (?:{CAPITAL} ){{0,4}}|\b)Certificate of (?P<for>(?:{CAPITAL} ){{0,3}}{CAPITAL})"
)
_LICENCE = re.compile(
    rf"\b{CAPITAL}(?: {CAPITAL}){{0,4}} (?:Licen[sc]e|Certificate|Card|Permit|Endorsement|Ticket|Badge)\b"
)
_SEAL = re.compile(
    r"\bRed Seal\b(?: (?:[Ee]ndorsement|[Cc]ertification|[Cc]ertificate)\b)?|\bon the (?P<register>(?:[A-Z][a-z]{1,20} ){1,4}Register)\b"
)
_SHOWN = ("card", "permit", "ticket", "badge")
_OF_SCHOOL = ("leaving", "level", "junior", "intermediate", "secondary", "matriculation")
_ATTENDED = (
    "Completion",
    "Attendance",
    "Achievement",
    "Participation",
    "Occupancy",
    "Insurance",
    "Need",
    "Secondary Education",
    "Education",
)
"""What certificates are of that are none of the right to do a work."""


def certificates(text: str, start: int, end: int) -> Iterator[Term]:
    """Certificates of something, with the words in front: "First Class Mine Manager's Certificate of Competency"."""
    for match in _CERTIFICATE.finditer(text, start, end):
        begin = trimmed(text, match.start(), match.end(), DETERMINERS if match.start() > start else PLAIN)
        begin = min(begin, text.rfind("Certificate of", start, match.end()))
        if match["for"] not in _ATTENDED:
            yield term(text, begin, match.end())


def licences(text: str, start: int, end: int) -> Iterator[Term]:
    """Licences and certificates whose noun is printed with a capital too; in a sentence no capital is by chance."""
    for match in _LICENCE.finditer(text, start, end):
        begin = trimmed(text, match.start(), match.end(), DETERMINERS if match.start() > start else PLAIN)
        owner, _, rest = text[begin : match.end()].partition("'s ")
        begin += len(owner) + 3 if rest and owner in STATES else 0
        name = text[begin : match.end()].lower().split()
        if len(name) > 1 and not _is_refused(name, text[match.end() : match.end() + 24].lower().split()):
            yield term(text, begin, match.end(), told=True)


def _is_refused(name: list[str], behind: list[str]) -> bool:
    """Whether a licence is none to work: that of a school, a card of anybody's, or part of a body's name."""
    shown = name[-1] in _SHOWN and name[-2] in NO_WORK
    study = name[-1] == "certificate" and (behind[:1] == ["of"] or _is_of_study(name, behind))
    return shown or study or name[0] in _OF_SCHOOL or (bool(behind) and behind[0].strip(".,") in BODIES)


def _is_of_study(name: list[str], behind: list[str]) -> bool:
    """Whether a certificate is one of a course: "New Zealand Certificate in Animal Care", "RHS Level 2 Certificate"."""
    return behind[:1] == ["in"] or "level" in name


def seals(text: str, start: int, end: int) -> Iterator[Term]:
    """The seal of Canadian trades, and registers that one must be on: "on the Gas Safe Register"."""
    for match in _SEAL.finditer(text, start, end):
        yield term(text, *match.span("register" if match["register"] else 0), told=True)
