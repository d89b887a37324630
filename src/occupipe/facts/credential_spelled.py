"""Letters of a certification that stand behind a name of a person, before "title", or beside what they are short for."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe import late as re
from occupipe.facts.credential_letters import NO_LETTERS
from occupipe.facts.credential_table import letters_of
from occupipe.facts.credential_term import Term, marks, term
from occupipe.facts.credential_words import BODIES, CERTIFYING, DEGREES, LETTERS, POSTS, RUN, SUBJECTS
from occupipe.facts.phrases import head_of
from occupipe.facts.wordlist import words

_WHOSE = r"(?:your|their|one['’]s|his|her|the|my|our|his or her|an?)"
_BEHIND = re.compile(rf"\b(?P<letters>{LETTERS}) (?:behind|after|following) {_WHOSE} (?:own |last )?(?:sur)?names?\b")
_TITLE = re.compile(
    r"\b(?:lead|earn|award|confer|grant|gain|use|using|hold|carr|give|giving|obtain|receiv|offer|achiev)[a-z]{0,4} (?:[a-z]{1,10} ){0,3}"
    rf"(?P<letters>{LETTERS}) (?:title|mark|letters|status|post-nominals?)\b"
)
_FIRST = re.compile(
    rf"\b(?P<letters>{LETTERS})(?:,? (?:which )?(?:is |being )?(?:short |stands |standing )?for|:| [–—-]) (?:an? |the )?(?P<name>{RUN})"
)
_LAST = re.compile(rf"(?P<name>{RUN})(?:,| [–—-]) (?:or )?(?P<letters>{LETTERS})")
_STUDIED = words("phd md jd dds dmd edd od dc ba bs bsc ma msc esq jr sr iii vip hiv")
"""What stands behind names and is a degree or part of the name."""
_PART = re.compile(r"[ -]+")


def behind(text: str, start: int, end: int) -> Iterator[Term]:
    """Letters that one may put behind a name or bear as a title: "put BC-HIS behind your name", "leads to the ACA title"."""
    for pattern in (_BEHIND, _TITLE):
        for match in pattern.finditer(text, start, end):
            if _are_earned(match["letters"]):
                yield term(text, *match.span("letters"), match["letters"], told=True)


def _are_earned(letters: str) -> bool:
    """Whether letters may be those of a certificate: no degree, post or body of everybody's."""
    plain = letters.lower()
    return len(letters) > 2 and letters not in NO_LETTERS and plain not in POSTS | SUBJECTS | _STUDIED


def spelled(text: str, start: int, end: int) -> Iterator[Term]:
    """A name beside the letters that it is spelled by, without brackets: "MT-BC, for Music Therapist-Board Certified"."""
    for pattern in (_FIRST, _LAST):
        for match in pattern.finditer(text, start, end):
            begin = _spelled(match["name"], match["letters"])
            name = match["name"][begin:]
            if begin is None or not _is_credential(name) or not _ends(text, match.end()):
                continue
            if marks(name) or CERTIFYING.search(text, start, end):
                yield term(text, match.start("name") + begin, match.end("name"), match["letters"])


def _ends(text: str, at: int) -> bool:
    """Whether the words end where a name and its letters do, so that the letters are no part of what follows."""
    return at == len(text) or text[at] in "),.;:\n(" or text.startswith((" –", " —", " -", " (", " is ", " from "), at)


def _spelled(name: str, letters: str) -> int | None:
    """Where in a name the words begin whose capitals are the letters, up to its end."""
    starts = [0, *(match.end() for match in _PART.finditer(name))]
    for at in starts:
        if "".join(part[0] for part in _PART.split(name[at:]) if part[:1].isupper()) == letters_of(letters):
            return at
    return None


def _is_credential(name: str) -> bool:
    """Whether a name is one of a certificate or of somebody who is certified: not of a body or a degree."""
    folded = name.lower().split()
    if BODIES & {folded[0], folded[-1]} or (folded[0] in DEGREES and folded[1:2] in (["of"], ["in"])):
        return False
    return marks(name) or head_of(folded[-1]) == folded[-1]
