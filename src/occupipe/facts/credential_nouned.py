"""Certifications by the noun behind a name: "EPA certification", "CSCS card", "ACLS and PALS certifications"."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe import late as re
from occupipe.facts.credential_table import by_letters, by_name, letters_of, name_words
from occupipe.facts.credential_term import Term, term, trimmed
from occupipe.facts.credential_words import (
    ADMISSION,
    BODIES,
    CARD,
    CHECKS,
    DETERMINERS,
    FRONTS,
    LETTERS,
    NO_WORK,
    NOUN,
    PLAIN,
    POSTS,
    RUN,
    STUDIES,
    SUBJECTS,
)
from occupipe.facts.places import STATES
from occupipe.spans import Span

_NOUNED = re.compile(rf"(?P<run>{RUN}) (?:(?P<noun>{NOUN})|{CARD})\b")
_LETTERS = re.compile(LETTERS)
_NUMBERED = re.compile(r"[A-Z]{2,6} \d{2,5}")
_DISTINCT = re.compile(r"[A-Z0-9]\S*[A-Z0-9+]|\d+")
_OF_STUDY = re.compile(r"Level [0-9]")
_GOES_ON = re.compile(r" of (?:competen|proficien|qualif)")
_JOINTS = re.compile(r",? (?:and|or|&) |, ")
_LISTED = re.compile(r"\b(?:[A-Z][A-Z0-9-]{1,7}(?:,|,? or) ){1,6}")
_OWNER = re.compile(r"(?:[A-Z][A-Za-z]{1,20} ){0,5}(?P<last>[A-Z][A-Za-z]{1,20})['’]s ")
LONGEST_LIST = 56  # characters of letters before the last of a list
_FEWEST = 2  # letters, of which too many things are short for


def nouned(text: str, start: int, end: int) -> Iterator[Term]:
    """Names before "certification" or "license"; letters alone are its abbreviation unless they name its body."""
    for match in _NOUNED.finditer(text, start, end):
        begin, behind = _begin(text, match, start), text[match.end() : match.end() + 24].split()
        if _is_of_study(match, behind) or _GOES_ON.match(text, match.end()) or _is_body(behind[:1]):
            continue
        begin = _owned(text, begin, match.end("run"))
        span = Span(begin, match.end("run")) if begin < match.end("run") else None
        if span is not None and _is_name(text, span, start, shown=match["noun"] is None):
            yield from (
                found._replace(told=found.told or match["noun"] is None) for found in _of_run(text, span, match)
            )


def _is_of_study(match: re.Match[str], behind: list[str]) -> bool:
    """Whether a certificate is one of a course: "Level 2 Certificate", "Graduate Certificate in Music"."""
    capital = match["noun"] is not None and match["noun"].startswith("Certificate")
    level = _OF_STUDY.search(match["run"])
    return (level is not None and (capital or level.start() == 0)) or (capital and behind[:1] == ["in"])


def _begin(text: str, match: re.Match[str], start: int) -> int:
    """Where a name begins: without plain words in front, but with those that a name of more words can begin with."""
    begin, stop = match.span("run")
    if name_words(match[0]) in by_name():
        return trimmed(text, begin, stop, DETERMINERS)
    plain = trimmed(text, begin, stop)
    amid = begin > start or trimmed(text, begin, stop, DETERMINERS) > begin
    return trimmed(text, begin, stop, PLAIN - FRONTS) if amid and plain < stop else plain


def _owned(text: str, begin: int, end: int) -> int:
    """Where a name begins behind the body that has it: "the Guild's Master Builder certification"."""
    owner = _OWNER.match(text, begin, end)
    if owner is None:
        return begin
    last = owner["last"]
    return owner.end() if last.lower() in BODIES | {"guild"} or _DISTINCT.fullmatch(last) else begin


def _of_run(text: str, span: Span, match: re.Match[str]) -> Iterator[Term]:
    """What a run before a noun names: letters, several letters joined, or a name with its noun."""
    run = text[span.start : span.end].rstrip("®")
    parts = _JOINTS.split(run)
    if len(parts) > 1 and parts[-1] in STATES:
        return  # "North Dakota and Nevada license therapists"
    if match[0].endswith("s") and any(map(_are_letters, parts)) and not all(map(_are_letters, parts)):
        return  # how far the noun goes is open: "PIM and Sweep certificates"
    if not all(map(_are_letters, parts)):
        of_body = run.lower() in SUBJECTS and match[0].endswith("s")
        yield from () if of_body or _are_few(run) else [term(text, span.start, match.end())]
        return
    at = span.start
    lists = _LISTED.finditer(text, max(0, at - LONGEST_LIST), at)
    before = next((listed.start() for listed in lists if listed.end() == at), at)
    for match in _LETTERS.finditer(text, before, at):
        if _are_letters(match[0]) and match[0].lower() not in POSTS | ADMISSION | STUDIES:
            yield term(text, match.start(), match.end(), match[0])
    for part in parts:
        at = text.index(part, at)
        yield term(text, at, at + len(part), part)


def _are_letters(run: str) -> bool:
    """Whether a run is an abbreviation: mostly capitals, short for no subject or body, and no number behind them."""
    capital = sum(not letter.islower() for letter in run)
    lettered = _LETTERS.fullmatch(run) is not None and run[-2:-1] != " " and 2 * capital >= len(run) and "/" not in run
    return lettered and run.lower() not in SUBJECTS and not _NUMBERED.fullmatch(run) and not _are_few(run)


def _are_few(run: str) -> bool:
    """Whether letters are so few that they may be short for anything, and are not known."""
    return len(run) <= _FEWEST and letters_of(run) not in by_letters()


def _is_body(said: list[str]) -> bool:
    return bool(BODIES & {word.strip(".,)").lower() for word in said})


def _is_name(text: str, span: Span, start: int, *, shown: bool) -> bool:
    """
    Whether a run is a name: letters or a number among its words, or capitals that no sentence begins with.

    One that is `shown` is a card or permit, of which many give no right to do the work.
    """
    run = text[span.start : span.end].split()
    last = run[-1].lower()
    if name_words(" ".join(run)) in by_name():
        return True
    if _is_body(run[-1:]) or _is_body(run[:1]) or last in ("states", "state") or (shown and last in NO_WORK):
        return False
    if last in CHECKS | ADMISSION | STUDIES or " ".join(run) in STATES or " ".join(run[1:]) in STATES:
        return False
    certain = span.start > start or "and" not in run
    return any(_DISTINCT.search(word) for word in run) or (len(run) > 1 and certain)
