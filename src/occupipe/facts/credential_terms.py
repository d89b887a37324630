"""Finding certifications and licences in an article as it is printed: "Certified Tumor Registrar (CTR)", "EPA certification"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from occupipe.facts.credential_table import by_letters, letters_of
from occupipe.facts.phrases import head_of
from occupipe.facts.wordlist import words
from occupipe.spans import Span

_CAPITAL = r"[A-Z][A-Za-z0-9'’+/&.®-]*[A-Za-z0-9+®]|[A-Z]\b"
_RUN = rf"(?:{_CAPITAL})(?:(?:,? (?:of|in|for|and|&|the|to|by))?(?: the)? (?:{_CAPITAL}|\d{{1,4}}\b)){{0,8}}"
_NOUN = r"(?:[Cc]ertifications?|[Cc]ertificates?|[Cc]redentials?|[Ll]icen[sc]es?|[Ll]icensure|[Dd]esignations?)"
LETTERS = r"[A-Z][A-Za-z]{0,5}[A-Z0-9][A-Za-z0-9]{0,4}(?:[-/+ ][A-Z0-9]{1,5})?"
_BRACKETED = re.compile(
    rf"[ \n]\((?:the |or )?(?P<letters>{LETTERS})(?P<many>['’]?s)?[®]?\)(?P<noun> {_NOUN}\b| [Ee]xam)?"
)
_MARKED = re.compile(
    rf"\b(?:(?:[A-Z]{{2,5}}|Cisco|Microsoft|Google|Oracle|Salesforce|Board)[ -])?(?:Certified|Registered|Licensed|Chartered|Accredited|Qualified|Advanced Certified)"
    rf"(?:(?: (?:of|in|for|and|&))? (?:{_CAPITAL})){{1,6}}(?: or (?P<letters>{LETTERS})\b)?"
)
_NOUNED = re.compile(rf"(?P<run>{_RUN}) (?P<noun>{_NOUN})\b")
_LICENCE = re.compile(rf"(?:{_CAPITAL})(?: (?:{_CAPITAL})){{0,4}} (?:Licen[sc]e|Certificate)\b")
_EXAM = re.compile(
    rf"\b(?:[Pp]ass(?:es|ing|ed)?|[Tt]ak(?:e|es|ing)|sit(?:ting)?(?: for)?|pass (?:in|on)) (?:the |an? )?(?P<run>(?:{LETTERS})(?: (?:{_CAPITAL})){{0,3}})(?= exam| test|[ ,.;)]|$)"
)
_LOWER = re.compile(r"\b(?:certified|registered|licensed|chartered|commercial|certificate|board)(?: [a-z'’-]+){1,6}$")
MARKERS = words(
    "certified registered licensed chartered accredited qualified certificate certification license licence licensure credential diplomate status"
)
_BODIES = words(
    """
    association board council institute society academy commission agency federation bureau department organization administration
    university college union authority ministry program system office act service services statistics
    """
)
_DEGREES = words("bachelor master doctor associate")
_PLAIN = words(
    """
    national state professional board voluntary local federal this the a an such any each earning obtaining optional additional
    specialty advanced formal industry international required training valid current most many some their your his her no all
    other certification certifications license licenses licensure licensing registration registrations credentials education and
    or to of for in getting become how do does i is are both with without certificate degree teaching teacher post-secondary
    postsecondary graduate undergraduate its if when while once after before these those
    """
)
_DETERMINERS = words("the a an this that such any each some their your his her its no all other valid current state")
_SUBJECTS = words(
    "cpr aed epa osha faa fcc dot ase nate aws isa nasm ace acsm nsca aapc ahima nha comptia microsoft cisco google"
)
"""Letters before "certification" that are its subject or its body, and not short for its own name."""
_CERTIFYING = re.compile(
    r"[Cc]ertif|[Cc]redential|[Ll]icen[sc]|\b[Tt]itle|\b[Rr]egister|\b[Aa]ward|\bbecome an?\b"
)
_SMALL_NAME = re.compile(
    r"\b(?:[Aa]n?|the|and|or|with|hold|have|need|your|their|obtain|earn|get) (?P<name>(?P<run>[a-z]+ [a-z]+) certification"
    r"|(?P<teach>teaching) (?:certificate|licen[sc]e|credential))\b(?! (?:programs?|courses?|exams?))"
)
_ALONE = re.compile(rf"(?<![(/\w-])(?P<grade>Class [A-C] )?(?P<letters>{LETTERS})\b(?!['’]?s\b)")
_LOOSE = words(
    """
    school high college trade technical vocational appropriate proper additional relevant necessary new own special specialized related driver's
    birth marriage medical business occupational provisional temporary certain either both good recognized accredited continuing
    year one-year short-term undergraduate full separate specific job on career program's nationally right that as who by from
    earn earning earned get getting hold have need obtain require requires required pass passing offer offers offering receive receiving
    prefer prefers complete completing maintain renew seek industry-recognized active first
    """
)
_ASSOCIATED = re.compile(r"\b(?:of|for) (?:the )?$")
_EXAMS = words("exam exams examination examinations test")
_ADMISSION = words("sat act gre gmat lsat mcat dat pcat toefl ielts ged jee neet bitsat")


@dataclass(frozen=True, slots=True)
class Term:
    """A certification or licence as printed: its name, its letters where they stand with it, and the place of both."""

    name: str
    letters: str | None
    span: Span


def terms(text: str, start: int, end: int) -> Iterator[Term]:
    """Every certification between two offsets; where two readings meet, the first in this order is taken."""
    taken: list[Span] = []
    for read in (_bracketed, _marked, _nouned, _examined, _lettered, _lower):
        for term in read(text, start, end):
            if not any(term.span.meets(other) for other in taken):
                taken.append(term.span)
                yield term


def _bracketed(text: str, start: int, end: int) -> Iterator[Term]:
    """A name before its letters in brackets."""
    for match in _BRACKETED.finditer(text, start, end):
        if match["many"]:
            continue
        name = _name_before(text, start, match.start(), match["letters"])
        if name is None or not _is_credential(text[name.start : name.end], match["letters"], bool(match["noun"])):
            continue
        printed = text[name.start : name.end]
        own = printed + (match["noun"] or "") if not _marks(printed) else printed
        yield Term(_flat(own), match["letters"], name)


def _name_before(text: str, start: int, end: int, letters: str) -> Span | None:
    """The capitalised run that ends at an offset, or in small letters the words that the letters are short for."""
    runs = [m for m in re.finditer(_RUN, text[max(start, end - 110) : end]) if m.end() == min(110, end - start)]
    if runs:
        begin = max(start, end - 110) + runs[-1].start()
        return _spelled(text, begin, end, letters) or _trimmed(text, begin, end)
    lower = _LOWER.search(text, max(start, end - 80), end)
    if (
        lower
        and "".join(word[0] for word in lower[0].split())[: len(letters)].upper()
        == letters[: len(lower[0].split())].upper()
    ):
        return Span(lower.start(), end)
    return None


def _spelled(text: str, start: int, end: int, letters: str) -> Span | None:
    """The last words of a run whose initials are the letters."""
    begins = [start, *(m.end() for m in re.finditer(" ", text[start:end]))]
    for begin in reversed([start, *(start + b for b in begins[1:])]):
        initials = "".join(word[0] for word in text[begin:end].split() if word[0].isupper())
        if initials == letters.upper():
            return Span(begin, end)
    return None


def _trimmed(text: str, start: int, end: int, plain: frozenset[str] = _PLAIN) -> Span | None:
    """A run without plain words in front: "The", "Earning"."""
    while start < end:
        word = text[start:end].split(" ", 1)[0]
        if word.lower() not in plain:
            return Span(start, end)
        start += len(word) + 1
    return None


def _is_credential(name: str, letters: str, noun: bool) -> bool:
    folded = [word.strip(".,") for word in name.lower().split()]
    if folded[-1] in _EXAMS:
        return folded[0] not in ("certified", "registered")
    if folded[:3] == ["associate", "of", "the"] or folded[0] == "fellow":
        return True
    if _DEGREES & set(folded[:1]) or _BODIES & set(folded[-1:]) or (_BODIES & set(folded) and not noun):
        return False
    return noun or _marks(name) or letters_of(letters) in by_letters()


def _marks(name: str) -> bool:
    """Whether a name says itself that it is a certificate or licence."""
    return bool(MARKERS & {word.strip(".,").removesuffix("s") for word in name.lower().split()})


def _marked(text: str, start: int, end: int) -> Iterator[Term]:
    """A name that begins as credentials do: "Registered Diplomat Reporter", "Certified Tumor Registrar or CTR"."""
    for match in _MARKED.finditer(text, start, end):
        if _part_of_more(text, match):
            continue
        name_end = match.start("letters") - len(" or ") if match["letters"] else match.end()
        yield Term(_flat(text[match.start() : name_end]), match["letters"], Span(match.start(), name_end))
    for match in _LICENCE.finditer(text, start, end):
        span = _trimmed(text, match.start(), match.end(), _DETERMINERS if match.start() > start else _PLAIN)
        if span is not None and " " in text[span.start : span.end]:
            yield Term(_flat(text[span.start : span.end]), None, span)


def _part_of_more(text: str, match: re.Match[str]) -> bool:
    """Whether the words go on, or are part of the name of a body: "Society of Chartered Surveyors"."""
    after = text[match.end() : match.end() + 30].split()
    goes_on = bool(after) and text[match.end()] == " " and after[0][0].islower() and head_of(after[0]) is not None
    return (
        goes_on
        or match[0].endswith(("'s", "’s"))
        or _ASSOCIATED.search(text, max(0, match.start() - 8), match.start()) is not None
    )


def _nouned(text: str, start: int, end: int) -> Iterator[Term]:
    """A name before "certification" or "license"."""
    for match in _NOUNED.finditer(text, start, end):
        span = _trimmed(text, match.start("run"), match.end("run"))
        following = text[match.end() : match.end() + 24].split()
        if (
            span is None
            or not _proper(text, span, start)
            or (following and following[0].strip(".,)").lower() in _BODIES)
        ):
            continue
        run = text[span.start : span.end]
        if re.fullmatch(LETTERS, run) and run.lower() not in _SUBJECTS and "/" not in run:
            yield Term(run, run, span)
        else:
            yield Term(_flat(text[span.start : match.end()]), None, Span(span.start, match.end()))


def _proper(text: str, span: Span, start: int) -> bool:
    """Whether a run is a name: letters or a number among its words, or capitals that no sentence begins with."""
    run = text[span.start : span.end].split()
    if _BODIES & {word.lower() for word in run[-1:]}:
        return False
    return any(re.search(r"[A-Z0-9].*[A-Z0-9]", word) or word.isdigit() for word in run) or (
        len(run) > 1 and span.start > start
    )


def _examined(text: str, start: int, end: int) -> Iterator[Term]:
    """An examination by its letters: "pass the NCLEX-RN"."""
    for match in _EXAM.finditer(text, start, end):
        run = match["run"]
        if run.split()[0].lower() not in _ADMISSION | _SUBJECTS:
            yield Term(run, run if " " not in run else None, Span(match.start("run"), match.end("run")))


def _lettered(text: str, start: int, end: int) -> Iterator[Term]:
    """Letters of a known credential that stand alone, in a sentence on certificates: "add the CMA"."""
    certifying = _CERTIFYING.search(text, start, end) is not None
    for match in _ALONE.finditer(text, start, end):
        letters = match["letters"]
        known = len(letters) > 2 and letters.isupper() and letters_of(letters) in by_letters()
        if known and (certifying or match["grade"]):
            yield Term(match[0], letters, Span(match.start(), match.end()))


def _lower(text: str, start: int, end: int) -> Iterator[Term]:
    """Certificates that are named in small letters by what they are for: "backflow prevention certification"."""
    for match in _SMALL_NAME.finditer(text, start, end):
        named = words(match["run"] or "")
        if not named & _PLAIN and not named & _LOOSE and not any(map(head_of, named)):
            yield Term(_flat(match["name"]), None, Span(match.start("name"), match.end("name")))


def _flat(words_: str) -> str:
    return " ".join(words_.split()).rstrip("®")
