"""Certifications by name alone: "Registered Diplomat Reporter", "Journeyman Electrician License", "EPA certification"."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe import late as re
from occupipe.facts.credential_table import by_letters, letters_of
from occupipe.facts.credential_term import Term, term, trimmed
from occupipe.facts.credential_words import BODIES, CAPITAL, DETERMINERS, LETTERS, LOOSE, NOUN, PLAIN, RUN, SUBJECTS
from occupipe.facts.phrases import head_of
from occupipe.facts.wordlist import words
from occupipe.spans import Span

_FIRST = r"(?:(?:[A-Z]{2,5}|Cisco|Microsoft|Google|Oracle|Salesforce|Board)[ -])?"
_MARK = r"(?:Advanced )?(?:Certified|Registered|Licensed|Chartered|Accredited|Qualified)"
_MARKED = re.compile(
    rf"\b{_FIRST}{_MARK}(?:(?: (?:of|in|for|and|&))? {CAPITAL}){{1,6}}(?: or (?P<letters>{LETTERS})\b)?"
)
_JOINED = re.compile(rf" (?:and|or|&) {_FIRST}(?:Certified|Registered|Licensed|Chartered)\b")
_CERTIFICATE = re.compile(rf"\bCertificate of (?:{CAPITAL} ){{0,3}}{CAPITAL}")
_LICENCE = re.compile(rf"\b{CAPITAL}(?: {CAPITAL}){{0,4}} (?:Licen[sc]e|Certificate)\b")
_NOUNED = re.compile(rf"(?P<run>{RUN}) (?P<noun>{NOUN})\b")
_LETTERS = re.compile(LETTERS)
_DISTINCT = re.compile(r"[A-Z0-9]\S*[A-Z0-9]|\d+")
_SMALL = re.compile(
    r"\b(?:[Aa]n?|the|and|or|with|hold|have|need|your|their|obtain|earn|get) (?P<name>(?P<run>[a-z]{2,20} [a-z]{2,20}) certification"
    r"|(?:private|commercial|journeyman|professional) [a-z]{3,20}(?:['’]s)? (?:licen[sc]e|certificate)"
    r"|teaching (?:certificate|licen[sc]e|credential))\b"
)
_FEWEST = 2  # letters, of which too many things are short for
_PART_OF_BODY = re.compile(r"\b[A-Z][a-z]{3,20} (?:of|for) (?:the )?$")


def marked(text: str, start: int, end: int) -> Iterator[Term]:
    """Names that begin as those of credentials do; two that are joined are told apart."""
    for match in _MARKED.finditer(text, start, end):
        if _is_people(text, match) or BODIES & {word.lower() for word in match[0].split()}:
            continue
        stop = match.start("letters") - len(" or ") if match["letters"] else match.end()
        joint = _JOINED.search(text, match.start(), stop)
        if joint is not None:
            yield term(text, joint.start() + len(joint[0].split()[0]) + 2, stop, match["letters"])
        yield term(text, match.start(), joint.start() if joint else stop, None if joint else match["letters"])
    for match in _CERTIFICATE.finditer(text, start, end):
        yield term(text, match.start(), match.end())


def _is_people(text: str, match: re.Match[str]) -> bool:
    """Whether the words tell of people or are part of a body's name: "the Society of Chartered Surveyors"."""
    behind = text[match.end() : match.end() + 30].split()
    goes_on = bool(behind) and text[match.end()] == " " and behind[0][0].islower() and head_of(behind[0]) is not None
    before = text[max(0, match.start() - 32) : match.start()]
    return goes_on or match[0].endswith(("'s", "’s")) or _PART_OF_BODY.search(before) is not None


def licences(text: str, start: int, end: int) -> Iterator[Term]:
    """Licences and certificates whose noun is printed with a capital too; in a sentence no capital is by chance."""
    for match in _LICENCE.finditer(text, start, end):
        begin = trimmed(text, match.start(), match.end(), DETERMINERS if match.start() > start else PLAIN)
        if " " in text[begin : match.end()] and not text[begin : match.end()].startswith("Leaving"):
            yield term(text, begin, match.end())


def nouned(text: str, start: int, end: int) -> Iterator[Term]:
    """Names before "certification" or "license"; letters alone are its abbreviation unless they name its body."""
    for match in _NOUNED.finditer(text, start, end):
        begin, stop = trimmed(text, match.start("run"), match.end("run")), match.end("run")
        behind = text[match.end() : match.end() + 24].split()
        if begin >= stop or not _is_name(text, Span(begin, stop), start) or _is_body(behind[:1]):
            continue
        run = text[begin:stop]
        if _LETTERS.fullmatch(run) and run.lower() not in SUBJECTS and "/" not in run:
            if len(run) > _FEWEST or letters_of(run) in by_letters():
                yield term(text, begin, stop, run)
        else:
            yield term(text, begin, match.end())


def _is_body(said: list[str]) -> bool:
    return bool(BODIES & {word.strip(".,)").lower() for word in said})


def _is_name(text: str, span: Span, start: int) -> bool:
    """Whether a run is a name: letters or a number among its words, or capitals that no sentence begins with."""
    run = text[span.start : span.end].split()
    if _is_body(run[-1:]):
        return False
    return any(_DISTINCT.search(word) for word in run) or (len(run) > 1 and span.start > start)


def small(text: str, start: int, end: int) -> Iterator[Term]:
    """Certificates named in small letters by what they are for: "backflow prevention certification"."""
    for match in _SMALL.finditer(text, start, end):
        named = words(match["run"] or "")
        if not named & (PLAIN | LOOSE) and not any(map(head_of, named)):
            yield term(text, match.start("name"), match.end("name"))
