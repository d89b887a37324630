"""Certifications in small letters, by what they are for: "backflow prevention certification", "pet first aid certificate"."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe import late as re
from occupipe.facts.credential_term import Term, term
from occupipe.facts.credential_words import CERTIFYING, CHECKS, FOR, LOOSE, NO_WORK, PLAIN, POSTS, TRAINED
from occupipe.facts.phrases import STOPS, head_of
from occupipe.facts.wordlist import words

_NOUN = r"(?:certification|certificate|licen[sc]e|permit|card|ticket|endorsement)"
_WORDS = re.compile(
    r"(?P<letters>\b[A-Z][A-Z0-9]{1,5} )?(?P<run>\b[A-Za-z][a-z'’-]{1,19} (?:\b[a-z][a-z'’-]{1,19} ){0,3})"
    rf"(?P<noun>{_NOUN})\b"
)
_SUBJECT = re.compile(
    r"\b(?:(?:EPA|OSHA|CPR|RIBA|GWO|IRATA|NCCER|NVQ) (?:Section |Level |Part |Type )?(?:[0-9]{1,3}(?:-hour)?|[IVX]{1,3}|[A-D])"
    r"|(?:Category|Class) [A-E0-9I][0-9EIV+]{0,2} (?:[a-z'’]{4,12} ){0,2}(?:licen[sc]e|certificate))\b"
)
_LEVEL = re.compile(
    r"\b(?P<body>[A-Z]{3,6}) (?:Level|Grade|Tier) (?:[IVX]{1,3}|[1-9A-D])\b(?: certification\b)?(?P<study> (?:[Dd]iploma|[Aa]ward|NVQ|[Cc]ourse|[Qq]ualification|Certificate)\b)?"
)
STUDIED = words("NVQ SVQ BTEC HNC HND QCF RQF AQF QQI SCQF NFQ GCSE TAFE NHS GS FAA ATC CPR EPA OSHA RIBA")
"""Letters whose levels are those of study or pay, or are read as subjects."""
_BOARD = re.compile(
    r"\b(?P<name>[Bb]oard [Cc]ertification)(?: (?:is |comes )?(?:given |offered |awarded |granted )?(?:by|through|from|of)\b)"
)
_OF = re.compile(
    r"\b(?:(?P<of>(?:[A-Z]{2,6} )?certificate of (?:qualification|competenc[ey]|proficiency)"
    r"|[Cc]ommercial driver['’]?s? licen[sc]e|[Nn]otary(?: [Pp]ublic)? commission)"
    r"|(?:[Aa]n?|the|and|or|with|hold|have|need|your|their|obtain|earn|get) (?P<name>teaching (?:certificate|licen[sc]e|credential)"
    r"|(?:private|commercial|journeyman|professional) [a-z]{3,20}(?:['’]s)? (?:licen[sc]e|certificate)))\b"
)
_SCHOOL = re.compile(
    r"\b(?:schools?|colleges?|programs?|programmes?|courses?|classes|graduat[a-z]{1,3}|diplomas?|degrees?|semesters?|weeks?|months?|associate)\b",
    re.IGNORECASE,
)
SHOWN = ("certificate", "card")
_BLANK = " "
DRIVERS = words("driver driver's driver’s drivers driving car motorcycle")
"""Of whose licences everybody has one."""
_BESIDE = words("work entry-level train basic safety")
"""Words of sentences that behind letters are part of a name: "ASE entry-level certification"."""
_SENTENCE = STOPS | PLAIN | LOOSE | CHECKS


def subjects(text: str, start: int, end: int) -> Iterator[Term]:
    """Certificates told by their subject and level, whatever noun stands behind: "OSHA 10-hour", "CPR Level C"."""
    for match in _LEVEL.finditer(text, start, end):
        if match["body"] not in STUDIED and not match["study"] and CERTIFYING.search(text, start, end):
            yield term(text, match.start(), match.end())
    for match in _SUBJECT.finditer(text, start, end):
        behind = " certification" if text.startswith(" certification", match.end()) else ""
        yield term(text, match.start(), match.end() + len(behind), told=True)


def small(text: str, start: int, end: int) -> Iterator[Term]:
    """Certificates in small letters; letters may stand before: "IATA ramp handling certificate"."""
    for match in _BOARD.finditer(text, start, end):
        yield term(text, *match.span("name"), told=True)
    for match in _OF.finditer(text, start, end):
        yield term(text, *match.span("of" if match["of"] else "name"), told=True)
    for match in _WORDS.finditer(text, start, end):
        run = match["run"].split()
        if run[0] != run[0].lower():  # a capital that no sentence begins with is part of another name
            run = [run[0].lower(), *run[1:]] if match.start("run") == start or run[0].lower() in FOR else run[1:]
        front = _front(run)
        body = (match["letters"] or "").strip().lower()
        if body and body not in POSTS and not set(run) & (_SENTENCE - _BESIDE):
            yield term(text, match.start(), match.end(), told=True)
        elif _names(front, match["noun"]) or (match["noun"] in SHOWN and _is_trained(text, start, end, front)):
            yield term(text, match.start("noun") - len(_BLANK.join(front)) - 1, match.end(), told=True)


def _front(run: list[str]) -> list[str]:
    """The last words of a run without those that are part of the sentence; aid may be first, and insurance the state's."""
    first = next((n for n in range(len(run), 0, -1) if run[n - 1] in _SENTENCE), 0)
    before = run[first - 1] if first else ""
    if run[first:] and (before == "first" and run[first] == "aid"):
        return _front(run[: first - 1]) + run[first - 1 :]
    return run[first - 1 :] if before == "state" and FOR & set(run[first:]) else run[first:]


def _names(front: list[str], noun: str) -> bool:
    """Whether words before a noun are a name: what licences are for is one, of others it takes two."""
    if not front or not _fits(front, noun):
        return False
    if FOR & set(front):
        return noun in ("ticket", "endorsement") or front[-1] not in TRAINED or len(front) > 1
    if noun.startswith("licen"):
        return front[-1] not in ("state", "states", "provinces") and not set(front) & DRIVERS
    return len(front) > 1 and noun == "certification" and not any(map(head_of, front))


def _is_trained(text: str, start: int, end: int, front: list[str]) -> bool:
    """Whether two or more words say what a certificate or card is for, in a sentence that tells of no school."""
    owned = bool(front) and front[-1].endswith(("'s", "’s"))
    return len(front) > 1 and not owned and front[-1] not in NO_WORK and _SCHOOL.search(text, start, end) is None


def _fits(front: list[str], noun: str) -> bool:
    """Whether a noun is the one of a right to work: no credit card, no parking ticket."""
    if noun in ("ticket", "endorsement"):
        return bool(FOR & set(front))
    return noun not in ("card", "permit") or front[-1] not in NO_WORK
