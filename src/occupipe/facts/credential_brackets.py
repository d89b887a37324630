"""Certifications whose letters stand behind the name in brackets: "Certified Tumor Registrar (CTR)"."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe import late as re
from occupipe.facts.credential_table import by_letters, letters_of
from occupipe.facts.credential_term import Term, marks, term, trimmed
from occupipe.facts.credential_words import BODIES, CERTIFYING, DEGREES, EXAMS, LETTERS, NOUN, RUN
from occupipe.facts.phrases import head_of
from occupipe.spans import Span

_BRACKETED = re.compile(
    rf"[ \n]\((?:the |or )?(?P<letters>{LETTERS})(?P<many>['’]?s)?[®]?\)(?P<noun> {NOUN}\b| [Ee]xam)?"
)
_RUN = re.compile(RUN)
_ALONE = re.compile(rf"{LETTERS}(?:-[A-Z])?")
_SMALL = re.compile(
    r"\b(?:certified|registered|licensed|chartered|commercial|certificate|board)(?: [a-z'’-]{1,20}){1,6}$"
)
LONGEST_NAME, LONGEST_SMALL = 110, 80  # characters


def bracketed(text: str, start: int, end: int) -> Iterator[Term]:
    """Each name with its letters; letters in the plural name people, unless they become what is certified."""
    for match in _BRACKETED.finditer(text, start, end):
        letters = match["letters"].removesuffix("s") if match["letters"][:-1].isupper() else match["letters"]
        many = bool(match["many"]) or letters != match["letters"]
        name = _name_before(text, start, match.start(), letters)
        if name is None:
            continue
        printed = text[name.start : name.end]
        if _ALONE.fullmatch(printed):
            yield term(text, name.start, name.end, printed)
        elif many and not (_told(text, start, name) and marks(printed) and printed[0].isupper()):
            continue
        elif _is_credential(printed, letters, noun=bool(match["noun"]), told=_told(text, start, name)):
            yield term(text, name.start, name.end, letters)


def _told(text: str, start: int, name: Span) -> bool:
    return CERTIFYING.search(text, start, name.start) is not None


def _name_before(text: str, start: int, end: int, letters: str) -> Span | None:
    """The capitalised run that ends at an offset, or in small letters the words that the letters are short for."""
    begin = max(start, end - LONGEST_NAME)
    runs = [begin + m.start() for m in _RUN.finditer(text[begin:end]) if begin + m.end() == end]
    if runs:
        first = _spelled(text, runs[-1], end, letters)
        first = trimmed(text, runs[-1], end) if first is None else first
        return Span(first, end) if first < end else None
    small = _SMALL.search(text, max(start, end - LONGEST_SMALL), end)
    if small and letters.upper().startswith(_initials(small[0])[: len(letters)].upper()):
        return Span(small.start(), end)
    return None


def _initials(words: str) -> str:
    return "".join(word[0] for word in words.split())


def _spelled(text: str, start: int, end: int, letters: str) -> int | None:
    """Where the last words begin whose capitals are the letters, or those before a hyphen: "PA-C"."""
    plain = (letters_of(letters), letters.partition("-")[0])
    for match in reversed(list(re.finditer(r"\S+", text[start:end]))):
        capitals = "".join(word[0] for word in text[start + match.start() : end].split() if word[0].isupper())
        if capitals and capitals in plain:
            return start + match.start()
    return None


def _is_credential(name: str, letters: str, *, noun: bool, told: bool) -> bool:
    """Whether a name with letters is one of a certification: not of a body, a degree, or the exam for another one."""
    folded = [word.strip(".,") for word in name.lower().removeprefix("board ").split()]
    if folded[-1] in EXAMS:
        return folded[0] not in ("certified", "registered")
    if folded[:3] == ["associate", "of", "the"] or folded[0] == "fellow":
        return True
    if folded[0] in DEGREES or folded[-1] in BODIES or (not noun and BODIES & set(folded)):
        return False
    if noun or marks(name) or letters_of(letters) in by_letters():
        return True
    return told and head_of(folded[-1]) is not None
