"""Certifications and licences: name, letters, awarding body, and whether the article says that they are required."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from occupipe.facts.credential_contexts import credential_contexts, is_listed
from occupipe.facts.credential_kept import kept
from occupipe.facts.credential_table import letters_of, name_words
from occupipe.facts.credential_term import Term
from occupipe.facts.credential_terms import terms
from occupipe.facts.credential_told import is_own, is_told, own_credential
from occupipe.facts.fact import Fact, FactKind
from occupipe.facts.issuer import issuer_of
from occupipe.facts.occupation_name import prints_letters
from occupipe.facts.requirement import requirement_of
from occupipe.facts.scene import Context, Scene, unwrapped
from occupipe.facts.wording import WordCues

_TITLES = WordCues({"titles": r"\bjob titles\b"})
"""Lists of titles, which name people and not what they are certified as."""


def read(scene: Scene) -> Iterator[Fact]:
    """Each certification once, at its first mention, with what later mentions add."""
    found: dict[str, Fact] = {}
    for context in credential_contexts(scene):
        if _TITLES.has(scene.text(context)):
            continue
        for fact in _facts(scene, context):
            key = letters_of(fact.abbreviation or "") or " ".join(name_words(str(fact.name)))
            found[key] = _joined(found[key], fact) if key in found else fact
    yield from kept(found.values(), _text(scene))
    if not found:
        yield from (_fact(scene, context, term) for context, term in islice(own_credential(scene), 1))


def _joined(first: Fact, later: Fact) -> Fact:
    """The first mention, with the name, body and requirement of a later one where it has none."""
    short = first.name == first.abbreviation or " " not in str(first.name)
    named = later if short and len(str(later.name)) > len(str(first.name)) else first
    return named._replace(issuer=first.issuer or later.issuer, requirement=first.requirement or later.requirement)


def _facts(scene: Scene, context: Context) -> Iterator[Fact]:
    text = _text(scene)
    for term in terms(text, context.span.start, context.span.end, is_listed(scene, context)):
        if is_told(scene, context, term) and not is_own(scene, term, text):
            yield _fact(scene, context, term)


def _fact(scene: Scene, context: Context, term: Term) -> Fact:
    return Fact(
        FactKind.CERTIFICATION, term.span, context.span, name=term.name, abbreviation=_letters(scene, term),
        issuer=issuer_of(scene, context, term.span), requirement=requirement_of(scene, context, term.span),
    )  # fmt: skip


def _text(scene: Scene) -> str:
    """The text as printed, whose names may be wrapped."""
    if "unwrapped" not in scene.notes:
        scene.notes["unwrapped"] = unwrapped(scene.article, scene.article.text)
    text: str = scene.notes["unwrapped"]
    return text


def _letters(scene: Scene, term: Term) -> str | None:
    """The letters that stand with the name, or that the article prints elsewhere as the initials of the name."""
    if term.letters:
        return term.letters
    words = term.name.split()
    initials = "".join(word[0] for word in words if word[0].isupper())
    return initials if len(initials) > 1 and len(words) > 2 and prints_letters(scene.article.text, initials) else None
