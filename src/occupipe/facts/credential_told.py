"""Whether a name is one of a certification where it stands: not the occupation, not people, and told as one."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe import late as re
from occupipe.article import BlockKind
from occupipe.facts.asking import FAR
from occupipe.facts.credential_table import by_name, name_words
from occupipe.facts.credential_term import Term, ends, marks
from occupipe.facts.credential_words import FOR, MARKERS
from occupipe.facts.naming import singular_name
from occupipe.facts.occupation_name import prints_letters
from occupipe.facts.own_occupation import own_occupation
from occupipe.facts.scan import contexts_with
from occupipe.facts.scene import Context, Scene
from occupipe.facts.title import title_case
from occupipe.facts.wording import WordCues
from occupipe.spans import Span

_TOLD = WordCues(
    {
        "told": r"certifi|credential|licen[sc]|designat|\bmark\b|\bcharter\b|\brating\b|\btitle\b|\bexam|\bregist(?:ered as|ration)|\bstatus\b|\bbecome an?\b|\bqualif|\bawarded?\b"
    }
)
_AS = re.compile(
    r"(?:[Cc]ertifi[a-z]{2,6}|[Cc]redential|[Rr]egistration|[Ll]icensed|[Dd]esignation|[Tt]itle) (?:as|of) (?:an? )?$"
)
"""What tells that the name of the occupation is that of a certification: "certification as a Notary Signing Agent"."""
_CALLED = re.compile(
    r"\b(?:call(?:s|ed)?|name[sd]?) (?:the|them|these|this|such|it|her|him) (?:[a-z]{2,12} ){0,3}(?:an? )?"
)
"""What stands before another name of people: "some states call the same nurse a"."""
_WANTED = re.compile(
    r"\b(?:be|been|being|become|as|favou?r|prefer|holds?|earn(?:ed|s)?|get|need) (?:an?|the|her|his|their|your) $"
)
"""What stands before a name that somebody wants to have or to be."""
_GIVEN = re.compile(r" (?:of|from|offered by|through|by) the ")
_OWN = WordCues(
    {
        "own": r"\b(?:the|this|an?|of|their|earns?|hold) (?:[a-z]+ )?(?:credential|certification|registration|designation)s?\b"
    }
)
_OWN_LICENCE = re.compile(r"(?:[a-z'’-]+ ){1,3}licen[sc]e")
NUMBERING = 5  # characters of "10. " before a heading
ROOT = 4  # letters by which "nursing" and "nurse" are of one root
OWN_ANCHORS = ("credential", "certification", "registration", "designation")


def is_own(scene: Scene, term: Term, text: str) -> bool:
    """Whether a term names the article's own occupation, or people: "Registered Nurses"."""
    if ends(_CALLED, text, max(0, term.span.start - 60), term.span.start):
        return True
    own = own_occupation(scene)
    if singular_name(term.name) in (own.name, *own.members):
        return not (term.letters and _AS.search(text, max(0, term.span.start - 40), term.span.start))
    if term.letters is None and term.name.endswith("s"):
        return _is_people(scene, term)
    plain = term.letters is None and _OWN_LICENCE.fullmatch(term.name) is not None
    return plain and not (FOR | {"teaching"}) & set(term.name.split()) and _shares(term.name, own.name)


def _shares(name: str, own: str) -> bool:
    """Whether a licence in small letters is no more than that of the occupation: "a nursing license" for nurses."""
    roots = {word[:ROOT] for word in own.split()}
    return bool(roots & {word[:ROOT] for word in name.split()[:-1]})


def _is_people(scene: Scene, term: Term) -> bool:
    name = singular_name(term.name)
    return name in own_occupation(scene).mentions and not MARKERS & {name.split()[-1]}


def is_told(scene: Scene, context: Context, term: Term) -> bool:
    """Whether the sentence speaks of a certificate, not of people: names with letters or a noun of their own do."""
    folded = [word.lower() for word in term.name.split()]
    words = [word if word in MARKERS else word.removesuffix("s") for word in folded]
    if context.kind is BlockKind.HEADING:
        whole = term.span.start - context.span.start < NUMBERING and marks(term.name)
        if whole and scene.folded[term.span.end : context.span.end] == f" ({(term.letters or '').lower()})":
            return True
        return term.told and ":" in scene.folded[context.span.start : term.span.start]
    if term.told or term.letters or MARKERS & set(words[1:]) or words[0] == "certificate":
        return True
    start, end = max(context.span.start, term.span.start - FAR), min(context.span.end, term.span.end + FAR)
    rest = scene.folded[start : term.span.start] + scene.folded[term.span.end : end]
    wanted = _WANTED.search(scene.folded, start, term.span.start) or _GIVEN.match(scene.folded, term.span.end, end)
    if words[0] in MARKERS and wanted is not None:
        return True
    return _TOLD.has(rest) or _TOLD.has(scene.heading(context))


def own_credential(scene: Scene) -> Iterator[tuple[Context, Term]]:
    """Where an article speaks of the credential that has the name of its occupation."""
    own = own_occupation(scene)
    rows = by_name().get(name_words(own.name), ()) if own.name else ()
    if not rows:
        return
    known = (row.abbreviation for row in rows if row.abbreviation)
    letters = next((letters for letters in known if prints_letters(scene.article.text, letters)), None)
    for context in contexts_with(scene, OWN_ANCHORS):
        cues = _OWN.find(scene.folded, context.span.start, context.span.end)
        if cues and context.kind is not BlockKind.HEADING:
            span = Span(cues[0].start, cues[0].end)
            yield context, Term(title_case(own.name, scene.article.text), letters, span)
