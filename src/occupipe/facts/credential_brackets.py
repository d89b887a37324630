"""Certifications whose letters stand behind the name in brackets: "Certified Tumor Registrar (CTR)"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from occupipe import late as re
from occupipe.facts.credential_judged import is_body, is_credential
from occupipe.facts.credential_naming import name_before
from occupipe.facts.credential_term import Term, ends, marks, term
from occupipe.facts.credential_words import (
    BODIES,
    CARD,
    CERTIFYING,
    DOTTED,
    JOINING,
    LETTERS,
    NOUN,
    RUN,
)
from occupipe.spans import Span

_BRACKETED = re.compile(
    rf"[®]?[ \n]\((?:the |or )?(?P<letters>(?:(?P<first>[A-Z][a-z]{{2,12}}) |[a-z])?{LETTERS}|{DOTTED})(?P<many>['’]?s)?[®]?(?: or (?P<second>{LETTERS}))?\)"
    rf"(?P<noun>[®]? (?:{NOUN}|{CARD}|mark|title|charter|rating|status|[Ee]xam)\b)?"
)
_REVERSED = re.compile(rf"\b(?P<letters>{LETTERS}) \((?P<name>{RUN})\)")
_ALONE = re.compile(rf"{LETTERS}(?:-[A-Z])?")
_JOINT = re.compile(r"(?:,|,? (?:and|or)|/)? ?")
_JOINING = re.compile(JOINING)
_CARD = re.compile(rf"\b(?:{NOUN}|{CARD})\b")
_LEAD = re.compile(
    r"\b(?:exams|examinations|credentials|certifications|certificates|designations|licen[sc]es)"
    r"(?:,|:| such as| like| including|, such as|, including| are| are called) (?:the |an? )?"
)
"""What stands before the first of several certificates: "two exams, the"."""
LONGEST_LEAD = 50  # characters


class Bracket(NamedTuple):
    """Letters in brackets, the name before them, and whether a noun of a certificate stands behind."""

    match: re.Match[str]
    name: Span
    noun: bool


def bracketed(text: str, start: int, end: int, listed: bool = False) -> Iterator[Term]:
    """Each name with its letters; of several joined names, and of those of a list of certificates, all are told."""
    told = end + 1
    for bracket in _with_nouns(text, start, end):
        joined = _JOINT.fullmatch(text, told, bracket.name.start) is not None if told < bracket.name.start else False
        for found in _named(text, Span(start, end), bracket, joined=joined or listed):
            told = bracket.match.end()
            yield found
    for match in _REVERSED.finditer(text, start, end):
        if marks(match["name"]) and match["name"].split()[-1].lower() not in BODIES:
            yield term(text, match.start("name"), match.end("name"), match["letters"])


def _with_nouns(text: str, start: int, end: int) -> list[Bracket]:
    """The brackets behind names, in order; a noun behind the last of several joined names is that of all."""
    found: list[Bracket] = []
    for match in reversed(list(_BRACKETED.finditer(text, start, end))):
        name = name_before(text, start, match.start(), _singular(match["letters"]))
        if name is None:
            continue
        behind = found[-1] if found and match.end() <= found[-1].name.start else None
        joined = behind is not None and _JOINT.fullmatch(text, match.end(), behind.name.start) is not None
        found.append(Bracket(match, name, match["noun"] is not None or (joined and behind is not None and behind.noun)))
    return list(_led(text, start, found[::-1]))


def _led(text: str, start: int, brackets: list[Bracket]) -> Iterator[Bracket]:
    """The brackets in order; those that a lead-in and joints tie to words of certificates have a noun like others."""
    at = -1
    for bracket in brackets:
        begin = bracket.name.start
        first = ends(_LEAD, text, max(start, begin - LONGEST_LEAD), begin)
        led = first or (0 <= at < begin and _JOINT.fullmatch(text, at, _article(text, begin)) is not None)
        body = is_body(text[begin : bracket.name.end].lower().split(), noun=False)
        at = bracket.match.end() if led else -1
        yield bracket._replace(noun=bracket.noun or (led and not body))


def _article(text: str, begin: int) -> int:
    """Where "the" or "a" begins that stands right before an offset; without one, the offset."""
    return next((begin - len(word) for word in ("the ", "a ", "an ") if text.endswith(word, 0, begin)), begin)


def _singular(letters: str) -> str:
    return letters.removesuffix("s") if letters[:-1].isupper() else letters


def _named(text: str, sentence: Span, bracket: Bracket, *, joined: bool) -> Iterator[Term]:
    """The certifications of one bracket; letters in the plural name people, unless they become what is certified."""
    match, name, noun = bracket
    letters = _singular(match["letters"])
    many = bool(match["many"]) or letters != match["letters"]
    printed = text[name.start : name.end]
    told = joined or _told(text, sentence, name, match.end())
    if match["first"] and match["first"] not in printed.split():
        return
    if _ALONE.fullmatch(printed):
        yield term(text, name.start, name.end, printed)
    elif many and not (marks(printed) and printed[0].isupper() and _JOINING.search(text, sentence.start, name.start)):
        return
    elif (
        is_body([word.lower() for word in printed.split()], noun=True) and match["noun"] and _CARD.search(match["noun"])
    ):
        yield term(text, *match.span("letters"), letters)  # "Security Industry Authority (SIA) licence"
    elif is_credential(printed, letters, noun=noun, told=told):
        yield term(text, name.start, name.end, letters)
        if match["second"]:
            yield term(text, match.start("second"), match.end("second"), match["second"])


def _told(text: str, sentence: Span, name: Span, behind: int) -> bool:
    """Whether the sentence speaks of certificates before the name, or of a card or licence behind it."""
    if CERTIFYING.search(text, sentence.start, name.start):
        return True
    return _CARD.search(text, behind, min(sentence.end, behind + 40)) is not None
