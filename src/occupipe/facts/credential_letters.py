"""Certifications and examinations by their letters alone: "pass the NCLEX-RN", "add the CMA"."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe import late as re
from occupipe.facts.asking import FAR
from occupipe.facts.credential_table import by_letters, letters_of
from occupipe.facts.credential_term import Term, term
from occupipe.facts.credential_words import ADMISSION, CAPITAL, CERTIFYING, LETTERS, NAME, STEP, SUBJECTS
from occupipe.facts.issuer import BODY
from occupipe.facts.phrases import head_of
from occupipe.facts.wordlist import words

_EXAM = re.compile(
    r"\b(?:[Pp]ass(?:es|ing|ed)?(?: (?:score )?(?:in|on))?|[Tt]ak(?:e|es|ing)|[Cc]lear(?:s|ing|ed)?|sit(?:ting)?(?: for)?) (?:the |an? )?"
    rf"(?P<run>{LETTERS}(?: {CAPITAL}){{0,3}})(?P<behind> exam| test|[ ,.;)]|$)"
)
_CDL = "CDL"  # a licence, whatever a page speaks of
FEWEST = 2  # letters, of which too many things are short for
_COURSE = re.compile(r"[A-Z]{2,5} [0-9]{3,4}")
_NUMBERED = re.compile(r"\b(?P<run>Series \d{1,3})\b")
_ALONE = re.compile(rf"\b(?P<grade>Class [A-C] )?(?P<letters>{LETTERS})\b(?P<many>['’]?s\b)?")
_EARNED = re.compile(
    r"\b(?:[Ee]arn|[Aa]dd|[Hh]old|[Gg]ain|[Oo]btain|[Cc]arry|[Hh]as|[Hh]ave|[Gg]et)(?:s|ed|ing)? (?:the|an?|your|their|his|her|my) "
    r"(?P<letters>[A-Z]{3,6}(?:-[A-Z]{1,3})?)(?P<behind>[,.;:)]| and | or | from | after | before | by | in )"
)
NO_LETTERS = words(
    "MBA GED BSN MSN MSW BSW MPH DVM PHD DNP LLB LLM MFA BFA EIN SSN GPA CEO CFO CTO IRA HSE ADN DPT BBA"
)
"""Letters of degrees and of things that everybody has."""
_HELD = re.compile(
    r"\b(?:certif|regist|licens|credential|accredit)[a-z]{1,6} (?:[a-z]{2,12} ){0,2}as (?:an? )?"
    rf"(?P<name>{NAME})(?: (?:and|or) (?P<article>an? )?(?P<second>{NAME}))?(?P<of> of [a-z]{{4,20}}\b)?"
)


_FIELD = r"(?:[A-Za-z-]{2,20} ){0,3}[A-Za-z-]{4,20}"
_CERTIFIED = re.compile(
    rf"\bcertif(?:y|ies|ied) (?:[a-z]{{3,16}} ){{0,2}}in (?P<name>{_FIELD}) \((?P<letters>{LETTERS})\)"
    rf"(?:,? (?:and|or) (?:in )?(?P<second>{_FIELD}) \((?P<more>{LETTERS})\))?"
)
_FROM = re.compile(
    r"\b(?:hold|earn|get|have|has|with|without|add|gain|obtain|need|require|want|complet|finish)[a-z]{0,3} (?:the|an?|your|their|her|his|my) "
    rf"(?P<letters>[A-Z]{{3,6}})(?P<step>(?: [0-9]{{1,3}})?) (?:from|through|awarded by|offered by) (?:the )?{BODY}"
)


def held(text: str, start: int, end: int) -> Iterator[Term]:
    """What one is certified as: "registered as an RDMS", "certified as Firefighter I and Firefighter II"."""
    for match in _HELD.finditer(text, start, end):
        if match["of"] or _is_half(match):
            yield term(text, match.start("name"), match.end())
            continue
        for name in ("name", "second"):
            if match[name] and len(match[name]) > FEWEST:
                yield term(
                    text, *match.span(name), match[name] if match[name].isupper() and " " not in match[name] else None
                )


def _is_half(match: re.Match[str]) -> bool:
    """Whether the word before "and" names nobody, so that both sides are one name: "Marriage and Family Therapist"."""
    *_, last = match["name"].split()
    first = match["name"].isupper() or last[-1].isdigit() or STEP.fullmatch(last) is not None
    return bool(match["second"]) and not match["article"] and not first and head_of(last.lower()) is None


def certified(text: str, start: int, end: int) -> Iterator[Term]:
    """What a body certifies people in, with its letters, and letters from a body: "in wound care (WCX)", "the RYX 200"."""
    for match in _CERTIFIED.finditer(text, start, end):
        for name, letters in (("name", "letters"), ("second", "more")):
            if match[name] and match[letters].lower() not in SUBJECTS:
                yield term(text, *match.span(name), match[letters], told=True)
    for match in _FROM.finditer(text, start, end):
        if match["letters"] not in NO_LETTERS and match["letters"].lower() not in SUBJECTS:
            yield term(text, match.start("letters"), match.end("step"), match["letters"] + match["step"], told=True)


def earned(text: str, start: int, end: int) -> Iterator[Term]:
    """Letters that one earns, holds or adds, in a paragraph on certificates: "add the GRI"."""
    for match in _EARNED.finditer(text, start, end):
        if match["letters"] not in NO_LETTERS and _certifying(text, start, end):
            yield term(text, *match.span("letters"), match["letters"])


def examined(text: str, start: int, end: int) -> Iterator[Term]:
    """Examinations that are passed or taken, those of admission to a school left out."""
    for match in _EXAM.finditer(text, start, end):
        run = match["run"]
        if run.split()[0].lower() not in ADMISSION | SUBJECTS and not _COURSE.fullmatch(run):
            yield term(text, match.start("run"), match.end("run"), run if " " not in run else None)
    if "Series" in text[start:end] and (CERTIFYING.search(text, start, end) or "pass" in text[start:end]):
        for match in _NUMBERED.finditer(text, start, end):
            yield term(text, match.start("run"), match.end("run"), match["run"])


def lettered(text: str, start: int, end: int) -> Iterator[Term]:
    """Letters of a known credential in a paragraph on certificates."""
    found = list(_known(text, start, end))
    if found and not _certifying(text, start, end):
        found = [known for known in found if known.letters == _CDL]
    yield from found


def _certifying(text: str, start: int, end: int) -> bool:
    """Whether the paragraph around a stretch, or as much of it as is near, speaks of certificates."""
    opens, closes = text.rfind("\n", max(0, start - FAR), start) + 1, text.find("\n", end, end + FAR)
    opens = opens or max(0, start - FAR)
    return CERTIFYING.search(text, opens, closes if closes >= 0 else end + FAR) is not None


def _known(text: str, start: int, end: int) -> Iterator[Term]:
    for match in _ALONE.finditer(text, start, end):
        letters = match["letters"]
        if len(letters) <= FEWEST or match["many"] or text[match.start() - 1 : match.start()] in ("(", "/", "-"):
            continue
        letters = _CDL if letters.startswith("CDL-") else letters  # its class stands behind
        capitals = sum(not letter.islower() for letter in letters)
        if 2 * capitals > len(letters) and letters_of(letters) in by_letters():
            yield term(text, match.start(), match.start("letters") + len(letters), letters, told=True)
