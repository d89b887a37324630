"""Certifications by name alone: "Registered Diplomat Reporter", "Journeyman Electrician License", "EPA certification"."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe import late as re
from occupipe.facts.credential_table import by_letters, letters_of
from occupipe.facts.credential_term import Term, term, trimmed
from occupipe.facts.credential_words import (
    BODIES,
    CAPITAL,
    CARD,
    DETERMINERS,
    JOINING,
    LETTERS,
    NO_WORK,
    NOUN,
    PLAIN,
    RUN,
    SUBJECTS,
)  # fmt: skip
from occupipe.facts.nouns import singular
from occupipe.facts.phrases import head_of
from occupipe.facts.places import STATES
from occupipe.spans import Span

_FIRST = r"(?:(?:[A-Z]{2,5}|Cisco|Microsoft|Google|Oracle|Salesforce|Board|National|Master|Senior|Associate)[ -])?"
_MARK = r"(?:Advanced )?(?:Certified|Registered|Licensed|Chartered|Accredited|Qualified)"
_MARKED = re.compile(
    rf"\b{_FIRST}{_MARK}(?:(?: (?:of|in|for|and|&))? {CAPITAL}){{1,6}}(?: or (?P<letters>{LETTERS})\b)?"
)
_JOINED = re.compile(rf" (?:and|or|&) {_FIRST}(?:Certified|Registered|Licensed|Chartered)\b")
_CERTIFICATE = re.compile(rf"(?:\b{CAPITAL} (?:{CAPITAL} ){{0,4}}|\b)Certificate of (?:{CAPITAL} ){{0,3}}{CAPITAL}")
_LICENCE = re.compile(rf"\b{CAPITAL}(?: {CAPITAL}){{0,4}} (?:Licen[sc]e|Certificate|Card|Permit|Endorsement)\b")
_SEAL = re.compile(r"\bRed Seal\b(?: [Ee]ndorsement\b)?|\bon the (?P<register>(?:[A-Z][a-z]{1,20} ){1,4}Register)\b")
_NOUNED = re.compile(rf"(?P<run>{RUN}) (?P<noun>{NOUN}|{CARD})\b")
_LETTERS = re.compile(LETTERS)
_NUMBERED = re.compile(r"[A-Z]{2,6} \d{2,5}")
_DISTINCT = re.compile(r"[A-Z0-9]\S*[A-Z0-9]|\d+")
_OF_STUDY = re.compile(r"Level [0-9]")
_GOES_ON = re.compile(r" of (?:competen|proficien|qualif)")
_JOINTS = re.compile(r", (?:and |or )?| and | or ")
_SHOWN = ("card", "permit")
_FEWEST = 2  # letters, of which too many things are short for
_MANY = re.compile(r" \([A-Z][A-Za-z-]{1,6}s\)")
_JOINING = re.compile(JOINING)
_PART_OF_BODY = re.compile(r"\b[A-Z][a-z]{3,20} (?:of|for) (?:the )?$")


def marked(text: str, start: int, end: int) -> Iterator[Term]:
    """Names that begin as those of credentials do; two that are joined are told apart."""
    for match in _MARKED.finditer(text, start, end):
        if (
            _is_people(text, match)
            or _is_group(text, start, match)
            or BODIES & {word.lower() for word in match[0].split()}
        ):
            continue
        stop = match.start("letters") - len(" or ") if match["letters"] else match.end()
        joint = _JOINED.search(text, match.start(), stop)
        if joint is not None:
            yield term(text, joint.start() + len(joint[0].split()[0]) + 2, stop, match["letters"])
        yield term(text, match.start(), joint.start() if joint else stop, None if joint else match["letters"])
    for match in _CERTIFICATE.finditer(text, start, end):
        begin = trimmed(text, match.start(), match.end(), DETERMINERS if match.start() > start else PLAIN)
        begin = min(begin, text.rfind("Certificate of", start, match.end()))
        yield term(text, begin, match.end())


def _is_people(text: str, match: re.Match[str]) -> bool:
    """
    Whether the words tell of people or are part of a body's name: "the Society of Chartered Surveyors".

    People in the plural stand before no other word of a name, and before "or" a name that goes on behind it is no whole one.
    """
    behind = text[match.end() : match.end() + 30].split()
    goes_on = bool(behind) and text[match.end()] == " " and behind[0][0].islower() and head_of(behind[0]) is not None
    before = text[max(0, match.start() - 32) : match.start()]
    inner = [word.lower() for word in match[0].split()[:-1]]
    crowd = any(singular(word) != word and head_of(word) is not None for word in inner)
    shared = behind[:1] == ["or"] and len(inner) == 1 and head_of(match[0].split()[-1]) is None
    return goes_on or crowd or shared or match[0].endswith(("'s", "’s")) or _PART_OF_BODY.search(before) is not None


def _is_group(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a name in the plural, with letters in the plural, tells of people whom nobody is said to join."""
    many = _MANY.match(text, match.end()) is not None and match[0].endswith("s")
    return many and _JOINING.search(text, start, match.start()) is None


def licences(text: str, start: int, end: int) -> Iterator[Term]:
    """Licences and certificates whose noun is printed with a capital too; in a sentence no capital is by chance."""
    for match in _LICENCE.finditer(text, start, end):
        begin = trimmed(text, match.start(), match.end(), DETERMINERS if match.start() > start else PLAIN)
        owner, _, rest = text[begin : match.end()].partition("'s ")
        begin += len(owner) + 3 if rest and owner in STATES else 0
        name = text[begin : match.end()].lower().split()
        if len(name) > 1 and name[0] not in ("leaving", "level") and not (name[-1] in _SHOWN and name[-2] in NO_WORK):
            yield term(text, begin, match.end(), told=True)


def seals(text: str, start: int, end: int) -> Iterator[Term]:
    """The seal of Canadian trades, and registers that one must be on: "on the Gas Safe Register"."""
    for match in _SEAL.finditer(text, start, end):
        yield term(text, *match.span("register" if match["register"] else 0), told=True)


def nouned(text: str, start: int, end: int) -> Iterator[Term]:
    """Names before "certification" or "license"; letters alone are its abbreviation unless they name its body."""
    for match in _NOUNED.finditer(text, start, end):
        begin, stop = trimmed(text, match.start("run"), match.end("run")), match.end("run")
        behind = text[match.end() : match.end() + 24].split()
        if _OF_STUDY.match(text, match.start("run")) or _GOES_ON.match(text, match.end()):
            continue
        if begin >= stop or not _is_name(text, Span(begin, stop), start) or _is_body(behind[:1]):
            continue
        yield from _of_run(text, Span(begin, stop), match)


def _of_run(text: str, span: Span, match: re.Match[str]) -> Iterator[Term]:
    """What a run before a noun names: letters, several letters joined, or a name with its noun."""
    run = text[span.start : span.end].rstrip("®")
    parts = _JOINTS.split(run)
    if all(map(_are_letters, parts)):
        for part in parts:
            at = text.index(part, span.start)
            yield term(text, at, at + len(part), part)
    elif not (match["noun"].endswith("s") and run.lower() in SUBJECTS) and not _are_few(run):
        yield term(text, span.start, match.end())


def _are_letters(run: str) -> bool:
    """Whether a run is an abbreviation: mostly capitals, short for no subject or body, and no number behind them."""
    capital = sum(not letter.islower() for letter in run)
    lettered = _LETTERS.fullmatch(run) is not None and 2 * capital >= len(run) and "/" not in run
    return lettered and run.lower() not in SUBJECTS and not _NUMBERED.fullmatch(run) and not _are_few(run)


def _are_few(run: str) -> bool:
    """Whether letters are so few that they may be short for anything, and are not known."""
    return len(run) <= _FEWEST and letters_of(run) not in by_letters()


def _is_body(said: list[str]) -> bool:
    return bool(BODIES & {word.strip(".,)").lower() for word in said})


def _is_name(text: str, span: Span, start: int) -> bool:
    """Whether a run is a name: letters or a number among its words, or capitals that no sentence begins with."""
    run = text[span.start : span.end].split()
    if _is_body(run[-1:]) or _is_body(run[:1]) or run[-1].lower() in NO_WORK | {"states", "state"}:
        return False
    if " ".join(run) in STATES:
        return False
    return any(_DISTINCT.search(word) for word in run) or (len(run) > 1 and span.start > start)
