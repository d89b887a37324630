"""Certifications and licences: name, letters, awarding body, and whether the article says that they are required."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe import late as re
from occupipe.article import BlockKind
from occupipe.facts.asking import FAR
from occupipe.facts.credential_lists import LISTED
from occupipe.facts.credential_table import by_name, letters_of, name_words
from occupipe.facts.credential_term import Term
from occupipe.facts.credential_terms import terms
from occupipe.facts.credential_words import MARKERS
from occupipe.facts.fact import Fact, FactKind
from occupipe.facts.issuer import issuer_of
from occupipe.facts.naming import singular_name
from occupipe.facts.occupation_name import prints_letters
from occupipe.facts.own_occupation import own_occupation
from occupipe.facts.requirement import requirement_of
from occupipe.facts.scan import contexts_with
from occupipe.facts.scene import Context, Scene, unwrapped
from occupipe.facts.title import title_case
from occupipe.facts.wording import WordCues
from occupipe.spans import Span

_ANCHORS = (
    "certif",
    "credential",
    "licen",
    "registered",
    "chartered",
    "designation",
    "exam",
    "pass",
    "(",
    "status",
    "accredited",
    "class a",
    "class b",
    "card",
    "cdl",
    "permit",
    "red seal",
    "register",
    "cpr",
    "osha",
    "commission",
    "award",
    "title",
    "mark",
)
_TOLD = WordCues(
    {
        "told": r"certifi|credential|licen[sc]|designat|\bmark\b|\bcharter\b|\brating\b|\btitle\b|\bexam|\bregist(?:ered as|ration)|\bstatus\b|\bbecome an?\b|\bqualif|\bawarded?\b"
    }
)
LINE = 80  # characters of a line that is no sentence
_LISTED = re.compile(rf"\b{LISTED}\b")
_AS = re.compile(
    r"(?:[Cc]ertifi[a-z]{2,6}|[Cc]redential|[Rr]egistration|[Ll]icensed|[Dd]esignation|[Tt]itle) (?:as|of) (?:an? )?$"
)
"""What tells that the name of the occupation is that of a certification: "certification as a Notary Signing Agent"."""
_TITLES = WordCues({"titles": r"\bjob titles\b"})
"""Lists of titles, which name people and not what they are certified as."""
_OWN = WordCues(
    {
        "own": r"\b(?:the|this|an?|of|their|earns?|hold) (?:[a-z]+ )?(?:credential|certification|registration|designation)s?\b"
    }
)


def read(scene: Scene) -> Iterator[Fact]:
    """Each certification once, at its first mention, with what later mentions add."""
    kept: dict[str, Fact] = {}
    for context in _contexts(scene):
        if _TITLES.has(scene.text(context)):
            continue
        for fact in _facts(scene, context):
            key = letters_of(fact.abbreviation or "") or " ".join(name_words(str(fact.name)))
            kept[key] = _joined(kept[key], fact) if key in kept else fact
    yield from kept.values()
    if not kept:
        yield from _own_credential(scene)


def _contexts(scene: Scene) -> list[Context]:
    """The contexts that may name one: those with a word of certification, and items under one."""
    found = {context.index: context for context in contexts_with(scene, _ANCHORS)}
    found.update({context.index: context for context in scene.contexts if _is_listed(scene, context)})
    return [found[index] for index in sorted(found)]


def _is_listed(scene: Scene, context: Context) -> bool:
    """Whether a context is an item, or a short line, under words that speak of certifications."""
    if context.kind is BlockKind.LIST_ITEM:
        lead = scene.lead(context)
        return _LISTED.search(scene.heading(context) if lead is None else scene.text(lead)) is not None
    short = context.span.end - context.span.start <= LINE and not scene.text(context).endswith(".")
    return context.kind is BlockKind.PARAGRAPH and short and _LISTED.search(scene.heading(context)) is not None


def _joined(first: Fact, later: Fact) -> Fact:
    """The first mention, with the name, body and requirement of a later one where it has none."""
    short = first.name == first.abbreviation or " " not in str(first.name)
    named = later if short and len(str(later.name)) > len(str(first.name)) else first
    return named._replace(issuer=first.issuer or later.issuer, requirement=first.requirement or later.requirement)


def _facts(scene: Scene, context: Context) -> Iterator[Fact]:
    for term in terms(_text(scene), context.span.start, context.span.end, _is_listed(scene, context)):
        if _is_own(scene, term) or not _is_told(scene, context, term):
            continue
        yield Fact(
            FactKind.CERTIFICATION, term.span, context.span, name=term.name, abbreviation=_letters(scene, term),
            issuer=issuer_of(scene, context, term.span), requirement=requirement_of(scene, context, term.span),
        )  # fmt: skip


def _text(scene: Scene) -> str:
    """The text as printed, whose names may be wrapped."""
    if "unwrapped" not in scene.notes:
        scene.notes["unwrapped"] = unwrapped(scene.article, scene.article.text)
    text: str = scene.notes["unwrapped"]
    return text


def _is_own(scene: Scene, term: Term) -> bool:
    """Whether a term names the article's own occupation, or people: "Registered Nurses"."""
    own = own_occupation(scene)
    if singular_name(term.name) in (own.name, *own.members):
        return not (term.letters and _AS.search(_text(scene), max(0, term.span.start - 40), term.span.start))
    return term.letters is None and term.name.endswith("s") and _is_people(scene, term)


def _is_people(scene: Scene, term: Term) -> bool:
    name = singular_name(term.name)
    return name in own_occupation(scene).mentions and not MARKERS & {name.split()[-1]}


def _is_told(scene: Scene, context: Context, term: Term) -> bool:
    """Whether the sentence speaks of a certificate, not of people: names with letters or a noun of their own do."""
    words = [word.lower().removesuffix("s") for word in term.name.split()]
    if context.kind is BlockKind.HEADING:
        return term.told and ":" in scene.folded[context.span.start : term.span.start]
    if term.told or term.letters or MARKERS & set(words[1:]) or words[0] == "certificate":
        return True
    start, end = max(context.span.start, term.span.start - FAR), min(context.span.end, term.span.end + FAR)
    rest = scene.folded[start : term.span.start] + scene.folded[term.span.end : end]
    return _TOLD.has(rest) or _TOLD.has(scene.heading(context))


def _letters(scene: Scene, term: Term) -> str | None:
    """The letters that stand with the name, or that the article prints elsewhere as the initials of the name."""
    if term.letters:
        return term.letters
    words = term.name.split()
    initials = "".join(word[0] for word in words if word[0].isupper())
    return initials if len(initials) > 1 and len(words) > 2 and prints_letters(scene.article.text, initials) else None


def _own_credential(scene: Scene) -> Iterator[Fact]:
    """The credential that has the name of the occupation, where the article speaks of it as one."""
    own = own_occupation(scene)
    rows = by_name().get(name_words(own.name), ()) if own.name else ()
    if not rows:
        return
    for context in contexts_with(scene, ("credential", "certification", "registration", "designation")):
        cues = _OWN.find(scene.folded, context.span.start, context.span.end)
        if not cues or context.kind is BlockKind.HEADING:
            continue
        span = Span(cues[0].start, cues[0].end)
        known = (row.abbreviation for row in rows if row.abbreviation)
        letters = next((letters for letters in known if prints_letters(scene.article.text, letters)), None)
        yield Fact(
            FactKind.CERTIFICATION, span, context.span, name=title_case(own.name, scene.article.text), abbreviation=letters,
            issuer=issuer_of(scene, context, span), requirement=requirement_of(scene, context, span),
        )  # fmt: skip
        return
