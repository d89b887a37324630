"""Certifications whose names begin as such: "Registered Diplomat Reporter", "Adobe Certified Professional"."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe import late as re
from occupipe.facts.credential_term import Term, term, trimmed
from occupipe.facts.credential_words import BODIES, CAPITAL, FRONTS, JOINING, LETTERS, PLAIN
from occupipe.facts.nouns import singular
from occupipe.facts.phrases import head_of
from occupipe.quantities.folding import fold
from occupipe.spans import Span

_FIRST = rf"(?:(?P<front>{CAPITAL})[ -])?"
_MARK = r"(?:Advanced |Master )?(?:Certified|Registered|Licensed|Chartered|Accredited|Qualified)"
_MARKED = re.compile(
    rf"\b{_FIRST}{_MARK}(?:(?: (?:of|in|for|and|&))? {CAPITAL}){{1,6}}(?: or (?P<letters>{LETTERS})\b)?"
)
_BRANDED = re.compile(rf"(?P<name>(?:{CAPITAL} ){{1,3}}Certified),? (?:from|by|offered|awarded|given|run) ")
_JOINED = re.compile(rf" (?:and|or|&) (?:{CAPITAL}[ -])?(?:Certified|Registered|Licensed|Chartered)\b")
_JOINING = re.compile(JOINING)
_ACRONYM = re.compile(r"[A-Z]{2,6}")
_PART_OF_BODY = re.compile(r"\b[A-Z][a-z]{3,20} (?:of|for) (?:the )?$")


def marked(text: str, start: int, end: int) -> Iterator[Term]:
    """Names that begin as those of credentials do; two that are joined are told apart."""
    for match in _MARKED.finditer(text, start, end):
        span = Span(_begin(match, start), match.end())
        folded = fold(text[span.start : span.end]).split()
        if BODIES & set(folded) or _is_people(text, start, span, folded) or _goes_on(text, span, folded):
            continue
        stop = match.start("letters") - len(" or ") if match["letters"] else span.end
        joint = _JOINED.search(text, span.start, stop)
        if joint is not None:
            yield term(text, joint.start() + len(joint[0].split()[0]) + 2, stop, match["letters"])
        yield term(text, span.start, joint.start() if joint else stop, None if joint else match["letters"])


def branded(text: str, start: int, end: int) -> Iterator[Term]:
    """Names that end with the mark, with what tells of them behind: "XCEA Certified, from the Coalition"."""
    for match in _BRANDED.finditer(text, start, end):
        begin = trimmed(text, match.start("name"), match.end("name"))
        words = text[begin : match.end("name")].split()
        if len(words) > 1 and not words[0].endswith("ly"):
            yield term(text, begin, match.end("name"), told=True)


def _begin(match: re.Match[str], start: int) -> int:
    """Where a name begins: with the word before its mark, where no sentence begins and that is no plain one."""
    front = match["front"]
    if front is None or _ACRONYM.fullmatch(front):
        return match.start()
    plain = match.start() == start or (front.lower() in PLAIN and front.lower() not in FRONTS)
    return match.end("front") + 1 if plain and front.lower() not in FRONTS else match.start()


def _is_people(text: str, start: int, span: Span, folded: list[str]) -> bool:
    """Whether a name in the plural tells of people, whom nobody is said to become."""
    many = singular(folded[-1]) != folded[-1] and head_of(folded[-1]) is not None
    return many and _JOINING.search(text, start, span.start) is None


def _goes_on(text: str, span: Span, folded: list[str]) -> bool:
    """
    Whether a name is part of a longer one, or of a body's: "the Society of Chartered Surveyors", "Certified Cook's".

    People in the plural stand before no other word of a name, and a word before "or" may share what follows.
    """
    behind = text[span.end : span.end + 30].split()
    joined = text[span.end : span.end + 1] == " " and bool(behind)
    small = joined and behind[0][0].islower() and head_of(behind[0]) not in (None, "charter")
    crowd = any(singular(word) != word and head_of(word) is not None for word in folded[:-1])
    shared = joined and behind[0] == "or" and len(folded) == 2 and head_of(folded[-1]) is None
    before = text[max(0, span.start - 32) : span.start]
    return small or crowd or shared or folded[-1].endswith("'s") or _PART_OF_BODY.search(before) is not None
